package org.qualityoutcomes.practice.finding;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.practice.finding.KnownServices.Asking;
import org.qualityoutcomes.practice.finding.Listings.Listing;
import org.qualityoutcomes.practice.finding.Listings.Unsolved;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.SolvedElsewhere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds published cards for everybody who is signed in, and the nearest ones for what a service has not solved yet. What is
 * near is measured from the last report of whoever asks, and not from the indicator: who could step through its levels would
 * read from that which level others have.
 */
@Component("solvedElsewhere")
@Transactional(readOnly = true)
public class FindCards implements SolvedElsewhere {

    static final int SIZE = 20;
    private static final int LAST = 10_000;
    private static final int NEAREST = 3;

    private final Listings listings;
    private final Counterparts counterparts;
    private final KnownServices services;
    private final OwnServices own;
    private final Organisations organisations;
    private final Reviews reviews;
    private final Editions editions;

    // seven, because nearness is about the framework, about the own service and about others
    FindCards(
            Listings listings,
            Counterparts counterparts,
            KnownServices services,
            OwnServices own,
            Organisations organisations,
            Reviews reviews,
            Editions editions) {
        this.listings = listings;
        this.counterparts = counterparts;
        this.services = services;
        this.own = own;
        this.organisations = organisations;
        this.reviews = reviews;
        this.editions = editions;
    }

    /**
     * A page of what was found.
     *
     * @param nothingYet whether there is no card at all
     * @param noWordLeft whether words were typed of which none is searched by, so that nothing was
     */
    public record Page(List<FoundCard> cards, int number, boolean more, boolean nothingYet, boolean noWordLeft) {}

    /** An indicator, its outcome, and the nearest cards. @param like whether it is known what the own service is like */
    public record Near(Edition edition, Outcome outcome, Indicator indicator, List<FoundCard> cards, boolean like) {}

    /** That whose outcomes and indicators are searched by. */
    public Edition edition() {
        List<Edition> all = editions.all();
        return all.get(all.size() - 1);
    }

    public Page search(Wanted wanted, int page) {
        int number = Math.max(0, Math.min(page, LAST));
        String edition = edition().code();
        Set<String> words = Words.of(wanted.words());
        if (words.isEmpty() && !wanted.words().isBlank()) {
            return new Page(List.of(), number, false, false, true);
        }
        List<Listing> found = listings.search(
                words,
                wanted.outcome() == null ? List.of() : counterparts.ofOutcome(edition, wanted.outcome()),
                wanted.indicator() == null ? List.of() : counterparts.ofIndicator(edition, wanted.indicator()),
                wanted.kind(),
                wanted.size(),
                number * SIZE,
                SIZE + 1);
        boolean nothingYet = found.isEmpty() && number == 0 && (!wanted.isNarrowed() || listings.isEmpty());
        return new Page(shown(found.stream().limit(SIZE).toList()), number, found.size() > SIZE, nothingYet, false);
    }

    /** @throws NotFound if the edition has no such indicator */
    public Near near(String edition, String indicator) {
        Edition framework = edition(edition);
        Outcome outcome = outcome(framework, indicator);
        Asking asking = own.codes().stream()
                .sorted()
                .findFirst()
                .map(ods -> asking(ods, framework, outcome))
                .orElse(Asking.UNKNOWN);
        return new Near(
                framework,
                outcome,
                indicator(outcome, indicator),
                shown(near(framework, outcome, indicator, "", asking, own.notNear(), SIZE)),
                !asking.service().equals(Likeness.UNKNOWN));
    }

    @Override
    public List<Solved> near(String edition, String indicator, String ods, String words) {
        Edition framework = edition(edition);
        Outcome outcome = outcome(framework, indicator);
        // three cards beside other work, where one statement more is too much: levels play no part
        Asking asking = new Asking(services.of(ods), null);
        Set<String> notNear =
                Stream.concat(Stream.of(ods), own.notNear().stream()).collect(Collectors.toSet());
        return shown(near(framework, outcome, indicator, words, asking, notNear, NEAREST)).stream()
                .map(card -> new Solved(card.reference(), card.title(), card.service(), "/practice/cards/" + card.id()))
                .toList();
    }

    private Asking asking(String ods, Edition edition, Outcome outcome) {
        return services.asking(ods, new Code(edition.code(), outcome.code()));
    }

    @Override
    public String place(ReviewId review) {
        return "/practice/near/" + reviews.get(review).edition() + "/";
    }

    private List<Listing> near(
            Edition edition,
            Outcome outcome,
            String indicator,
            String words,
            Asking asking,
            Collection<String> notNear,
            int most) {
        return listings.near(
                new Unsolved(
                        counterparts.ofOutcome(edition.code(), outcome.code()),
                        counterparts.ofIndicator(edition.code(), indicator),
                        asking.level(),
                        indicator(outcome, indicator).text() + "\n" + words,
                        asking.service(),
                        notNear),
                most);
    }

    List<FoundCard> shown(List<Listing> found) {
        Set<String> named = found.stream()
                .filter(each -> !each.anonymous())
                .map(Listing::organisation)
                .collect(Collectors.toSet());
        Map<String, String> names = named.isEmpty()
                ? Map.of()
                : organisations.all().stream()
                        .filter(each -> named.contains(each.ods()))
                        .collect(Collectors.toMap(Organisation::ods, Organisation::name));
        return found.stream().map(each -> shown(each, names)).toList();
    }

    private FoundCard shown(Listing each, Map<String, String> names) {
        return new FoundCard(
                each.card(),
                each.reference(),
                each.title(),
                each.teaser(),
                each.anonymous() ? null : names.getOrDefault(each.organisation(), each.organisation()),
                about(each),
                title(each.outcome()),
                OfficeHours.day(each.publishedAt().toInstant(ZoneOffset.UTC)),
                because(each));
    }

    private static List<String> about(Listing each) {
        return each.anonymous()
                ? List.of()
                : Stream.of(
                                each.kind() == null ? null : each.kind().title(),
                                each.size() == null ? null : each.size().title())
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<String> because(Listing each) {
        List<String> because = new ArrayList<>();
        if (each.sameIndicator()) {
            because.add("It helps with this indicator.");
        }
        if (each.sameKind()) {
            because.add("Its service serves the same kind of organisation as yours.");
        }
        if (each.sameSize()) {
            because.add("Its service is about as large as yours.");
        }
        return because;
    }

    /** Code and title; with the year where it is not the newest edition's. */
    String title(Code outcome) {
        Edition edition = editions.get(outcome.edition());
        String title = outcome.code() + " " + edition.outcome(outcome.code()).title();
        return edition.code().equals(edition().code()) ? title : title + " (edition " + edition.code() + ")";
    }

    private Edition edition(String code) {
        return editions.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Outcome outcome(Edition edition, String indicator) {
        return edition.outcomes().stream()
                .filter(each ->
                        each.indicators().stream().anyMatch(one -> one.code().equals(indicator)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Indicator indicator(Outcome outcome, String code) {
        return outcome.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
