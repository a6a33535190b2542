package org.qualityoutcomes.practice.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.ActionOrigins;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.improvement.ChosenActions.Fate;
import org.qualityoutcomes.improvement.ChosenActions.Standing;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of cards in use: for whose cards they are, for those who use them, and at the actions that they became. */
@Component("actionOrigins")
@Transactional(readOnly = true)
public class ReadUses implements ActionOrigins {

    private static final String WITHDRAWN = "withdrawn by its service";
    private static final String UNPUBLISHED = "no longer published";
    private static final int SIZE = 25;
    private static final int LAST = 10_000;

    /** Of fewer than these one could tell whose level rose. */
    private static final int FEWEST = 5;

    private final Adoptions adoptions;
    private final ChosenActions actions;
    private final Organisations organisations;
    private final OwnServices own;

    ReadUses(Adoptions adoptions, ChosenActions actions, Organisations organisations, OwnServices own) {
        this.adoptions = adoptions;
        this.actions = actions;
        this.organisations = organisations;
        this.own = own;
    }

    /**
     * What came of a card, for those who stand behind it.
     *
     * @param proved how many of those done are shown by evidence
     * @param risen how many of those who had a report since have a higher level; null where there are fewer than five, and
     *     where it is all or none of them, because that tells it of each
     * @param reported how many had a report since
     * @param named those who said that they may be known
     */
    public record Uses(
            int all,
            long waiting,
            long open,
            long done,
            long proved,
            long givenUp,
            @Nullable Long risen,
            long reported,
            List<Named> named) {}

    /** One who may be known. @param measured for example "60 → 80 percent of users", or null where nothing is measured */
    public record Named(String organisation, LocalDate since, String standing, @Nullable String measured) {}

    /**
     * A card in use by the reader's own service.
     *
     * @param gone what became of the card where it can no longer be read, or null
     */
    public record InUse(
            UUID card,
            String reference,
            @Nullable String title,
            String organisation,
            String action,
            @Nullable UUID actionId,
            String standing,
            LocalDate since,
            @Nullable String gone) {}

    /** A page of them. */
    public record Page(List<InUse> uses, int number, boolean more) {}

    /** Whoever shows it has checked who may see it. */
    public Uses ofCard(UUID card) {
        List<Adoption> all = adoptions.ofCard(card);
        Map<UUID, Fate> fates = fates(all);
        List<Standing> standings = all.stream()
                .filter(each -> each.actionId() != null)
                .map(each -> each.standing(fates))
                .toList();
        List<Adoption> reported = all.stream()
                .filter(each -> each.levelBefore() != null && each.levelAfter() != null && each.isKeptUp(fates))
                .toList();
        long risen = reported.stream().filter(ReadUses::isRisen).count();
        return new Uses(
                all.size(),
                all.stream().filter(each -> each.actionId() == null).count(),
                standings.stream()
                        .filter(each -> each == Standing.IN_HAND || each == Standing.IN_PLAN)
                        .count(),
                count(standings, Standing.DONE),
                fates.values().stream()
                        .filter(each -> each.standing() == Standing.DONE && each.proved())
                        .count(),
                count(standings, Standing.GIVEN_UP),
                reported.size() < FEWEST || risen == 0 || risen == reported.size() ? null : risen,
                reported.size(),
                named(all, fates));
    }

    private static boolean isRisen(Adoption each) {
        return Objects.requireNonNull(each.levelAfter()) > Objects.requireNonNull(each.levelBefore());
    }

    private static long count(List<Standing> standings, Standing wanted) {
        return standings.stream().filter(each -> each == wanted).count();
    }

    private List<Named> named(List<Adoption> all, Map<UUID, Fate> fates) {
        List<Adoption> named = all.stream().filter(Adoption::named).toList();
        Map<String, String> names =
                names(named.stream().map(Adoption::organisation).collect(Collectors.toSet()));
        return named.stream()
                .map(each -> new Named(
                        names.getOrDefault(each.organisation(), each.organisation()),
                        OfficeHours.day(each.at()),
                        standing(each, fates),
                        each.actionId() == null ? null : measured(fates.get(each.actionId()))))
                .toList();
    }

    private static @Nullable String measured(@Nullable Fate fate) {
        return fate == null || fate.before() == null || fate.after() == null
                ? null
                : fate.before() + " → " + fate.after() + " " + fate.unit();
    }

    /** @throws NotFound for whoever works for no service */
    public Page own(int page) {
        Set<String> codes = own.codes();
        if (codes.isEmpty()) {
            throw new NotFound();
        }
        int number = Math.max(0, Math.min(page, LAST));
        List<Adoption> found = adoptions.ofOrganisations(codes, number * SIZE, SIZE + 1);
        List<Adoption> shown = found.stream().limit(SIZE).toList();
        Map<UUID, Fate> fates = fates(shown);
        Map<String, String> names = names(codes);
        return new Page(
                shown.stream()
                        .map(each -> new InUse(
                                each.card(),
                                each.reference(),
                                each.title(),
                                names.getOrDefault(each.organisation(), each.organisation()),
                                each.action(),
                                each.actionId(),
                                standing(each, fates),
                                OfficeHours.day(each.at()),
                                each.title() != null ? null : each.withdrawn() ? WITHDRAWN : UNPUBLISHED))
                        .toList(),
                number,
                found.size() > SIZE);
    }

    @Override
    public Map<UUID, Origin> of(Collection<UUID> ids) {
        List<Adoption> found = adoptions.ofActions(ids);
        Map<String, String> names = names(
                found.stream().map(Adoption::author).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream()
                .collect(
                        Collectors.toMap(each -> Objects.requireNonNull(each.actionId()), each -> origin(each, names)));
    }

    @Override
    public Map<UUID, String> references() {
        return adoptions.references();
    }

    private static Origin origin(Adoption each, Map<String, String> names) {
        String author = each.author();
        boolean shown = each.title() != null;
        return new Origin(
                each.reference(),
                each.title(),
                author == null ? null : names.getOrDefault(author, author),
                shown ? "/practice/cards/" + each.card() : null,
                shown ? null : gone(each));
    }

    private static String gone(Adoption each) {
        return each.withdrawn()
                ? "Its service has withdrawn the card since. What you planned stays yours."
                : "The card is no longer published. What you planned stays yours.";
    }

    private static String standing(Adoption each, Map<UUID, Fate> fates) {
        return each.actionId() == null
                ? "waits for a plan"
                : each.standing(fates).title();
    }

    private Map<UUID, Fate> fates(List<Adoption> all) {
        return actions.fates(
                all.stream().map(Adoption::actionId).filter(Objects::nonNull).toList());
    }

    /** One statement, however many there are. */
    private Map<String, String> names(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : organisations.all().stream()
                        .filter(each -> codes.contains(each.ods()))
                        .collect(Collectors.toMap(Organisation::ods, Organisation::name));
    }
}
