package org.qualityoutcomes.practice.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is writes a card: the team of the service, or an editor. */
@Component
@Transactional
public class WriteCard {

    private static final int OFFERED = 50;

    private final Cards cards;
    private final CardAccess access;
    private final EvidenceLibrary library;
    private final Submissions submissions;
    private final Editions editions;

    WriteCard(Cards cards, CardAccess access, EvidenceLibrary library, Submissions submissions, Editions editions) {
        this.cards = cards;
        this.access = access;
        this.library = library;
        this.submissions = submissions;
        this.editions = editions;
    }

    /**
     * A card to be written.
     *
     * @param offered items that it may cite; an editor takes away only
     * @param seen fingerprint of what is kept now
     */
    public record Sheet(
            UUID id,
            String reference,
            CardWords words,
            boolean anonymous,
            boolean own,
            List<Indicator> indicators,
            SortedSet<String> serves,
            List<EvidenceItem> offered,
            Set<UUID> cited,
            String seen) {}

    /** What was typed. */
    public record Typed(CardWords words, SortedSet<String> serves, SortedSet<UUID> cited) {

        String print() {
            return Seen.print(this);
        }
    }

    /** @throws NotFound for everybody whose turn it is not */
    @Transactional(readOnly = true)
    public Sheet open(UUID id) {
        Card card = cards.get(id);
        boolean own = writesForTheService(card);
        return new Sheet(
                id,
                card.reference(),
                card.words(),
                card.isAnonymous(),
                own,
                indicators(card),
                card.indicators(),
                List.copyOf(offered(card, own).values()),
                Set.copyOf(card.content().evidence()),
                kept(card).print());
    }

    /**
     * @throws Refusal by field where it cannot be kept
     * @throws org.qualityoutcomes.worklist.ChangedMeanwhile if somebody else wrote since
     * @throws NotFound for everybody whose turn it is not
     */
    public void write(UUID id, Typed typed, @Nullable String seen) {
        Card card = cards.hold(id).orElseThrow(NotFound::new);
        boolean own = writesForTheService(card);
        Seen.refuseIfChanged(seen, kept(card), typed);
        refuseForeign(card, own, typed);
        card.write(typed.words(), typed.cited(), typed.serves(), own);
        cards.save(card);
    }

    private static Typed kept(Card card) {
        return new Typed(
                card.words(), card.indicators(), new TreeSet<>(card.content().evidence()));
    }

    /** A page that was made by hand could name an item of somebody else. */
    private void refuseForeign(Card card, boolean own, Typed typed) {
        if (!offered(card, own).keySet().containsAll(typed.cited())) {
            throw Refusal.of("evidence", "Choose from the evidence that is offered here.");
        }
        Set<String> known = indicators(card).stream().map(Indicator::code).collect(Collectors.toSet());
        if (!known.containsAll(typed.serves())) {
            throw Refusal.of("indicators", "Choose from the indicators of this outcome.");
        }
    }

    private boolean writesForTheService(Card card) {
        boolean own = access.isOfTeam(card.organisation()) && card.state().isWithTheService();
        boolean editor = access.isEditor(card) && card.state() == CardState.EDITING;
        if (!own && !editor) {
            throw new NotFound();
        }
        return own;
    }

    private List<Indicator> indicators(Card card) {
        return editions.get(card.edition()).outcomes().stream()
                .filter(each -> each.code().equals(card.outcome()))
                .flatMap(each -> each.indicators().stream())
                .toList();
    }

    /** What it cites already, then what was submitted for the outcome, or else the latest of the service. */
    private Map<UUID, EvidenceItem> offered(Card card, boolean own) {
        Set<EvidenceId> ids = new LinkedHashSet<>();
        card.content().evidence().forEach(each -> ids.add(new EvidenceId(each)));
        Map<UUID, EvidenceItem> offered = new LinkedHashMap<>();
        if (own) {
            submitted(card).stream().limit(OFFERED).forEach(ids::add);
        }
        if (!ids.isEmpty()) {
            library.get(ids).forEach(item -> offered.put(item.id().value(), item));
        }
        if (own && offered.size() < OFFERED && access.isInTeam(card.organisation())) {
            library.ofService(card.service(), "", OFFERED - offered.size())
                    .forEach(item -> offered.putIfAbsent(item.id().value(), item));
        }
        return offered;
    }

    private Collection<EvidenceId> submitted(Card card) {
        ReviewId review = card.review();
        try {
            return review == null
                    ? List.of()
                    : submissions.latest(review).outcome(card.outcome()).evidence();
        } catch (NotFound nothingSubmitted) {
            return List.of();
        }
    }
}
