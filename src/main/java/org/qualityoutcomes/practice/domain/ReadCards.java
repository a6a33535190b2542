package org.qualityoutcomes.practice.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.practice.domain.CardVersion.Occasion;
import org.qualityoutcomes.practice.domain.CardView.Cited;
import org.qualityoutcomes.practice.domain.CardView.Kept;
import org.qualityoutcomes.practice.domain.CardView.May;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cards for those who stand behind them, and what was published of one for everybody. */
@Component
@Transactional(readOnly = true)
public class ReadCards {

    private static final int SIZE = 25;
    private static final int LAST = 10_000;
    private static final List<CardState> IN_WORK = List.of(CardState.EDITING, CardState.AGREEING, CardState.PUBLISHED);

    private final Cards cards;
    private final CardAccess access;
    private final ShownEvidence evidence;
    private final Organisations organisations;
    private final Editions editions;
    private final People people;
    private final TellsWho tells;
    private final Clock clock;

    // eight, because a card has an organisation, an outcome, people, evidence and words that tell whose it is
    ReadCards(
            Cards cards,
            CardAccess access,
            ShownEvidence evidence,
            Organisations organisations,
            Editions editions,
            People people,
            TellsWho tells,
            Clock clock) {
        this.cards = cards;
        this.access = access;
        this.evidence = evidence;
        this.organisations = organisations;
        this.editions = editions;
        this.people = people;
        this.tells = tells;
        this.clock = clock;
    }

    /** A card in a list. @param organisation its name */
    public record Line(
            UUID id,
            String reference,
            String title,
            String outcome,
            String organisation,
            CardState state,
            boolean shown,
            boolean anonymous,
            LocalDate nominatedOn) {}

    /**
     * A page of a list.
     *
     * @param nominating the organisations for which the reader may nominate, by code; names
     */
    public record Page(List<Line> lines, Map<String, String> nominating, int number, boolean more) {}

    /** Those of the reader's own organisations, latest first. @throws NotFound for whoever belongs to none */
    public Page own(int number) {
        Set<String> own = access.own();
        if (own.isEmpty()) {
            throw new NotFound();
        }
        return page(cards.ofOrganisations(own, window(number)), names(access.nominating()));
    }

    /** What the editors have to do with, those with them first. @throws NotFound for all but editors */
    public Page queue(int number) {
        access.editor();
        List<String> without = new ArrayList<>(access.keptApart());
        without.addAll(access.own());
        if (without.isEmpty()) {
            without.add("");
        }
        return page(cards.inStates(IN_WORK, without, window(number)), Map.of());
    }

    private static PageRequest window(int number) {
        return PageRequest.of(Math.max(0, Math.min(number, LAST)), SIZE);
    }

    private Page page(Slice<Card> found, Map<String, String> nominating) {
        Map<String, String> names = names(found.stream().map(Card::organisation).collect(Collectors.toSet()));
        return new Page(
                found.stream().map(card -> line(card, names)).toList(), nominating, found.getNumber(), found.hasNext());
    }

    private Line line(Card card, Map<String, String> names) {
        return new Line(
                card.id(),
                card.reference(),
                card.words().title(),
                card.outcome(),
                names.getOrDefault(card.organisation(), card.organisation()),
                card.state(),
                card.isShown(),
                card.isAnonymous(),
                OfficeHours.day(card.nominatedAt()));
    }

    /** One statement, however many there are. */
    private Map<String, String> names(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : organisations.all().stream()
                        .filter(each -> codes.contains(each.ods()))
                        .collect(Collectors.toMap(Organisation::ods, Organisation::name));
    }

    /** For those who stand behind it; empty for everybody else. */
    public Optional<CardView> inside(UUID id) {
        return cards.findById(id)
                .filter(card -> access.isOwn(card) || access.isEditor(card))
                .map(card -> access.isOwn(card) || card.state().isWithEditors()
                        ? view(card)
                        : view(card).withoutWords());
    }

    /** What everybody reads. @throws NotFound where nothing is published of it, whoever asks */
    public PublishedCard published(UUID id) {
        return cards.findById(id).filter(Card::isShown).map(this::shown).orElseThrow(NotFound::new);
    }

    PublishedCard shown(Card card) {
        CardWords words = card.published().words();
        return new PublishedCard(
                card.id(),
                card.reference(),
                words.title(),
                words.problem(),
                words.done(),
                words.effect(),
                outcome(card),
                indicators(card),
                card.isAnonymous()
                        ? null
                        : organisations.byOds(card.organisation()).name(),
                card.isAnonymous() ? null : words.contact(),
                evidence.ofPublished(card),
                OfficeHours.day(Objects.requireNonNull(card.publishedAt())),
                Objects.requireNonNull(card.reviewBy()));
    }

    private CardView view(Card card) {
        Organisation organisation = organisations.byOds(card.organisation());
        List<EvidenceItem> cited = evidence.cited(card.content().evidence());
        return new CardView(
                card.id(),
                card.reference(),
                card.state(),
                card.isShown(),
                card.isAnonymous(),
                organisation.name(),
                outcome(card),
                indicators(card),
                card.origin().title(),
                OfficeHours.day(card.nominatedAt()),
                card.words(),
                card.agreedVersion() == null || card.areWordsAgreed() ? null : agreedWords(card),
                cited.stream()
                        .map(item -> new Cited(item, !card.isAnonymous() && evidence.mayBeShown(item)))
                        .toList(),
                card.note(),
                day(card.publishedAt()),
                card.reviewBy(),
                tells.in(card),
                versions(card),
                may(card),
                CardAsSeen.print(card, cited));
    }

    private static CardWords agreedWords(Card card) {
        return card.versions()
                .get(Objects.requireNonNull(card.agreedVersion()) - 1)
                .content()
                .words();
    }

    private List<Kept> versions(Card card) {
        Map<String, String> names = people.namesOf(card.versions().stream()
                .map(CardVersion::keptBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return card.versions().stream().map(each -> kept(card, each, names)).toList();
    }

    private static Kept kept(Card card, CardVersion each, Map<String, String> names) {
        String by = each.keptBy();
        String who = each.occasion() == Occasion.EDITED
                ? "an editor of the national team"
                : by == null ? "nobody in person" : names.getOrDefault(by, by);
        return new Kept(
                each.number(),
                each.occasion().title(),
                who,
                OfficeHours.day(each.keptAt()),
                card.isShown() && Objects.equals(card.publishedVersion(), each.number()),
                each.content().words());
    }

    private May may(Card card) {
        boolean own = access.isOwn(card);
        boolean lead = access.isLead(card.organisation());
        boolean editor = access.isEditor(card);
        CardState state = card.state();
        boolean consented = !state.isOver() && state != CardState.NOMINATED;
        LocalDate today = OfficeHours.day(clock.instant());
        return new May(
                own,
                state.isWithTheService() && access.isOfTeam(card.organisation())
                        || state == CardState.EDITING && editor,
                lead && !state.isOver(),
                lead && consented,
                (lead || editor) && state == CardState.PUBLISHED && !card.isToBeConfirmed(today),
                editor && state == CardState.EDITING && !card.areWordsAgreed());
    }

    private String outcome(Card card) {
        return outcomeOf(card).map(each -> each.code() + " " + each.title()).orElse(card.outcome());
    }

    private Optional<Outcome> outcomeOf(Card card) {
        Edition edition = editions.get(card.edition());
        return edition.outcomes().stream()
                .filter(each -> each.code().equals(card.outcome()))
                .findFirst();
    }

    private List<Indicator> indicators(Card card) {
        Set<String> codes = card.indicators();
        return codes.isEmpty()
                ? List.of()
                : outcomeOf(card).stream()
                        .flatMap(each -> each.indicators().stream())
                        .filter(each -> codes.contains(each.code()))
                        .toList();
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : OfficeHours.day(at);
    }
}
