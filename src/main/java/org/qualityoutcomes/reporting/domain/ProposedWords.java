package org.qualityoutcomes.reporting.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.domain.ReportView.Row;
import org.qualityoutcomes.reporting.domain.SupportedDuty.Standing;

/**
 * What a report says before anybody has written a word of it: plain sentences that follow from what was recorded, and
 * from nothing else. They change with it until somebody puts them into words of their own.
 */
final class ProposedWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final String organisation;
    private final Edition edition;
    private final List<Row> rows;

    ProposedWords(String organisation, Edition edition, List<Row> rows) {
        this.organisation = organisation;
        this.edition = edition;
        this.rows = rows;
    }

    String summary() {
        return String.join(
                "\n\n",
                "Peers looked at the knowledge and library service of %s by %s, %s."
                        .formatted(organisation, edition.title(), count(rows.size(), "outcome")),
                levels() + " " + againstSelf(),
                findings(),
                followsUp());
    }

    /** Of an outcome whose level was varied. @param findings whether some stand below, from before */
    static String varied(Rating before, Rating after, boolean findings) {
        return "On review the level was varied from %s to %s.".formatted(before.title(), after.title())
                + (findings ? "\n\nWhat follows here was written before the level was varied." : "");
    }

    private String levels() {
        Rating highest = rows.stream().map(Row::settled).max(Rating.ASCENDING).orElseThrow();
        Rating lowest = rows.stream().map(Row::settled).min(Rating.ASCENDING).orElseThrow();
        return highest.equals(lowest)
                ? "All outcomes are at the final level %s.".formatted(highest.title())
                : "The highest final level is %s (%s), the lowest is %s (%s)."
                        .formatted(highest.title(), at(highest), lowest.title(), at(lowest));
    }

    private String at(Rating rating) {
        return codes(row -> row.settled().equals(rating));
    }

    private String againstSelf() {
        String higher = codes(row -> Rating.ASCENDING.compare(row.settled(), row.self()) > 0);
        String lower = codes(row -> Rating.ASCENDING.compare(row.settled(), row.self()) < 0);
        if (higher.isEmpty() && lower.isEmpty()) {
            return "They are those of the service's own evaluation.";
        }
        String same = codes(row -> Rating.ASCENDING.compare(row.settled(), row.self()) == 0);
        String said = Stream.of(
                        part("confirmed in ", same), part("exceeded in ", higher), part("not reached in ", lower))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", and "));
        return "The level of the service's own evaluation is " + said + ".";
    }

    private static Optional<String> part(String opening, String codes) {
        return codes.isEmpty() ? Optional.empty() : Optional.of(opening + codes);
    }

    private String findings() {
        String strong = codes(row -> !row.strengths().isEmpty());
        String good = codes(row -> !row.goodPractice().isEmpty());
        String areas = codes(row -> !row.areas().isEmpty());
        return sentence("Strengths are named in ", strong, "No strengths are named.")
                + sentence(" Good practice that others could learn from is named in ", good, "")
                + sentence(" Areas for improvement are named in ", areas, " No areas for improvement are named.");
    }

    private static String sentence(String opening, String codes, String none) {
        return codes.isEmpty() ? none : opening + codes + ".";
    }

    private String followsUp() {
        int recommended =
                rows.stream().mapToInt(row -> row.recommendations().size()).sum();
        return required() + " "
                + (recommended == 0 ? "There are no recommendations." : thereAre(recommended, "recommendation") + ".");
    }

    private String required() {
        List<AskedAction> actions =
                rows.stream().flatMap(row -> row.requiredActions().stream()).toList();
        if (actions.isEmpty()) {
            return "No action is required.";
        }
        String first = actions.stream()
                .map(AskedAction::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .map(day -> (actions.size() == 1 ? ", due by " : ", the first of them due by ") + DAY.format(day))
                .orElse("");
        return thereAre(actions.size(), "required action") + first + ".";
    }

    String assurance() {
        List<SupportedDuty> duties = SupportedDuty.of(edition, rows);
        String addressed = "To the board of %s and to those who commission its knowledge and library service."
                .formatted(organisation);
        String supported = duties.isEmpty()
                ? "The edition of the framework names no duties that levels support."
                : "Of %s that the framework speaks of, the validated levels support %s%s."
                        .formatted(
                                duties.size() == 1 ? "the one duty" : "the " + duties.size() + " duties and policies",
                                number(duties, Standing.SUPPORTED),
                                rest(duties));
        return String.join("\n\n", addressed, supported, open());
    }

    private static String rest(List<SupportedDuty> duties) {
        String inPart = number(duties, Standing.IN_PART);
        String notYet = number(duties, Standing.NOT_YET);
        return (inPart.equals("none") ? "" : ", " + inPart + " in part")
                + (notYet.equals("none") ? "" : " and " + notYet + " not yet");
    }

    private static String number(List<SupportedDuty> duties, Standing standing) {
        long found = duties.stream().filter(each -> each.standing() == standing).count();
        if (found == 0) {
            return "none";
        }
        return found == duties.size() && found > 1 ? "all" : Long.toString(found);
    }

    private String open() {
        return codes(row -> !row.requiredActions().isEmpty()).isEmpty()
                ? "No required action is open."
                : required() + " Each stays open until it has been carried out and its effect has been verified.";
    }

    private String codes(Predicate<Row> which) {
        List<String> codes = rows.stream().filter(which).map(Row::code).toList();
        return codes.size() < 2
                ? String.join("", codes)
                : String.join(", ", codes.subList(0, codes.size() - 1)) + " and " + codes.get(codes.size() - 1);
    }

    private static String thereAre(int number, String what) {
        return (number == 1 ? "There is " : "There are ") + count(number, what);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
