package org.qualityoutcomes.selfevaluation.portrait;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Served;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Source;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Staff;
import org.qualityoutcomes.selfevaluation.StandingDocument.Kind;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What a complete pen portrait has, and what it can never say. Fields are named as on its page, those of rows with their
 * number, for example {@code fte-2}.
 */
public final class PortraitRules {

    public static final int MOST_ROWS = 12;
    public static final int LONGEST_LINE = 150;
    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_CONTRACT = 100;
    public static final int LONGEST_YEAR = 20;

    private PortraitRules() {}

    /** What may not even be kept. */
    static List<Problem> contradictions(ServiceFacts facts, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (facts.asAt() != null && facts.asAt().isAfter(today)) {
            problems.add(new Problem("asAt", "Enter the day of the figures, which is not in the future."));
        }
        tooLong(problems, "contract", facts.contract(), LONGEST_CONTRACT);
        tooLong(problems, "budgetYear", facts.budgetYear(), LONGEST_YEAR);
        tooLong(problems, "sites", facts.sites(), LONGEST_TEXT);
        tooLong(problems, "hours", facts.hours(), LONGEST_TEXT);
        tooLong(problems, "spaces", facts.spaces(), LONGEST_TEXT);
        tooLong(problems, "onlineOffer", facts.onlineOffer(), LONGEST_TEXT);
        tooLong(problems, "changes", facts.changes(), LONGEST_TEXT);
        tooLong(problems, "reason", facts.reason(), LONGEST_TEXT);
        each(facts.served(), (row, at) -> tooLong(problems, "served-" + at, row.name(), LONGEST_LINE));
        each(facts.sources(), (row, at) -> tooLong(problems, "source-" + at, row.name(), LONGEST_LINE));
        each(facts.staff(), (row, at) -> {
            if (isLess(row.fte(), row.qualified())) {
                problems.add(new Problem(
                        "qualified-" + at, "Of these FTE at most as many are qualified as there are in the band."));
            }
        });
        if (facts.served().size() > MOST_ROWS
                || facts.staff().size() > MOST_ROWS
                || facts.sources().size() > MOST_ROWS) {
            problems.add(new Problem(null, "A list of the pen portrait has at most " + MOST_ROWS + " lines."));
        }
        return problems;
    }

    private static void tooLong(List<Problem> problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.add(new Problem(field, "Keep this within %,d characters.".formatted(longest)));
        }
    }

    private static boolean isLess(@Nullable BigDecimal all, @Nullable BigDecimal part) {
        return part != null && all != null && part.compareTo(all) > 0;
    }

    /**
     * What is missing before the pen portrait is complete.
     *
     * @param hosted whether another organisation hosts the service, which is then agreed between both
     */
    public static List<Problem> gaps(String text, PortraitContent portrait, boolean hosted, LocalDate today) {
        ServiceFacts facts = portrait.facts();
        Gaps gaps = new Gaps(new ArrayList<>());
        gaps.when(!portrait.confirmed(), "penPortrait", "Look through the pen portrait and save its page.");
        gaps.when(text.isBlank(), "penPortrait", "Describe the service in a few paragraphs.");
        gaps.when(facts.served().isEmpty(), "served-1", "Name at least one organisation that the service serves.");
        each(facts.served(), (row, at) -> served(gaps, row, at));
        gaps.when(facts.staff().isEmpty(), "band-1", "Say who works in the service, by band.");
        each(facts.staff(), (row, at) -> staff(gaps, row, at));
        gaps.when(facts.asAt() == null, "asAt", "Say on which day the figures were right.");
        gaps.when(facts.budget() == null, "budget", "Enter the budget.");
        gaps.when(facts.budgetYear().isBlank(), "budgetYear", "Say which year the budget is for.");
        gaps.when(facts.sources().isEmpty(), "source-1", "Name at least one source of the budget.");
        each(facts.sources(), (row, at) -> source(gaps, row, at));
        gaps.when(facts.contract().isBlank(), "contract", "Enter the reference of the contract.");
        gaps.when(lacks(portrait, Kind.STRATEGY), "documents", "Add the strategy of the service.");
        gaps.when(lacks(portrait, Kind.ANNUAL_REPORT), "documents", "Add the latest annual report.");
        gaps.when(
                hosted && lacks(portrait, Kind.AGREEMENT),
                "documents",
                "Add the service level agreement with the organisation that hosts the service.");
        gaps.when(
                facts.reason().isBlank() && !Freshness.of(portrait, today).isEmpty(),
                "reason",
                "Say why what is older than two years still holds.");
        return gaps.problems();
    }

    private static void served(Gaps gaps, Served row, int at) {
        gaps.when(row.name().isBlank(), "served-" + at, "Organisation " + at + ": say its name.");
        gaps.when(row.kind() == null, "kind-" + at, "Organisation " + at + ": choose its kind.");
        gaps.when(
                row.workforce() == null, "workforce-" + at, "Organisation " + at + ": say how many people work there.");
    }

    private static void staff(Gaps gaps, Staff row, int at) {
        gaps.when(row.band() == null, "band-" + at, "Staff, line " + at + ": choose the band.");
        gaps.when(row.fte() == null, "fte-" + at, "Staff, line " + at + ": enter the FTE.");
        gaps.when(row.heads() == null, "heads-" + at, "Staff, line " + at + ": enter how many people these are.");
        gaps.when(
                row.qualified() == null,
                "qualified-" + at,
                "Staff, line " + at + ": enter the qualified FTE, which may be 0.");
    }

    private static void source(Gaps gaps, Source row, int at) {
        gaps.when(row.name().isBlank(), "source-" + at, "Source " + at + ": say who pays.");
        gaps.when(row.amount() == null, "amount-" + at, "Source " + at + ": enter the amount.");
    }

    private static boolean lacks(PortraitContent portrait, Kind kind) {
        return portrait.documents().stream().noneMatch(each -> each.kind() == kind);
    }

    /** Does something with each row and its number, counted from one. */
    private static <T> void each(List<T> rows, Row<T> deed) {
        for (int at = 0; at < rows.size(); at++) {
            deed.take(rows.get(at), at + 1);
        }
    }

    private interface Row<T> {

        void take(T row, int at);
    }

    private record Gaps(List<Problem> problems) {

        void when(boolean missing, String field, String sentence) {
            if (missing) {
                problems.add(new Problem(field, sentence));
            }
        }
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
