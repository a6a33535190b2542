package org.qualityoutcomes.assurance.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.Opinion;
import org.qualityoutcomes.assurance.domain.Opinion.Nominated;
import org.qualityoutcomes.assurance.domain.Verdict;
import org.qualityoutcomes.assurance.pack.FilledWorkbook.WrongCell;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;

/** The rows of one outcome's sheet, understood by what stands in their first column. */
final class FilledSheet {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_TEXT = 10_000;

    private final Edition edition;
    private final Outcome outcome;
    private final List<WrongCell> wrong;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, String> comments = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();
    private final List<Nominated> practices = new ArrayList<>();
    private @Nullable Integer level;
    private @Nullable SubLevel subLevel;
    private int levelRow;

    FilledSheet(Edition edition, Outcome outcome, List<WrongCell> wrong) {
        this.edition = edition;
        this.outcome = outcome;
        this.wrong = wrong;
    }

    /** @param cells the text of a column, counted from 0 */
    void take(String label, int row, IntFunction<String> cells) {
        switch (label) {
            case Labels.LEVEL -> level(row, cells.apply(1));
            case Labels.SUB_LEVEL -> subLevel(row, cells.apply(1));
            case Labels.OVERRIDE, Labels.RATIONALE, Labels.CHANGE ->
                texts.put(label, within(LONGEST_TEXT, row, 1, cells.apply(1)));
            case Labels.STRENGTH, Labels.AREA, Labels.ACTION, Labels.RECOMMENDATION -> line(label, row, cells.apply(1));
            case Labels.PRACTICE -> practice(row, cells);
            default -> indicator(label, row, cells);
        }
    }

    private void level(int row, String typed) {
        levelRow = row;
        if (typed.isEmpty()) {
            return;
        }
        Optional<Integer> known = outcome.levels().stream()
                .map(each -> each.number())
                .filter(number -> typed.equals(number.toString()))
                .findFirst();
        known.ifPresentOrElse(
                number -> level = number,
                () -> wrong(
                        row,
                        1,
                        "Choose a level from " + edition.lowestLevel() + " to " + edition.highestLevel() + "."));
    }

    private void subLevel(int row, String typed) {
        if (!typed.isEmpty()) {
            Arrays.stream(SubLevel.values())
                    .filter(each -> each.title().equalsIgnoreCase(typed))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> subLevel = each,
                            () -> wrong(row, 1, "Choose low, medium or high, or leave it empty."));
        }
    }

    /** A long cell becomes as many lines as it has. */
    private void line(String label, int row, String typed) {
        typed.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> within(LONGEST_LINE, row, 1, each))
                .forEach(each ->
                        lines.computeIfAbsent(label, first -> new ArrayList<>()).add(each));
    }

    private void practice(int row, IntFunction<String> cells) {
        String title = cells.apply(1);
        String why = within(LONGEST_LINE, row, Labels.WHY_COLUMN, cells.apply(Labels.WHY_COLUMN));
        if (!title.isEmpty() || !why.isEmpty()) {
            practices.add(new Nominated(title, why));
        }
    }

    private void indicator(String label, int row, IntFunction<String> cells) {
        String typed = cells.apply(Labels.VERDICT_COLUMN);
        String comment = cells.apply(Labels.COMMENT_COLUMN);
        boolean known = outcome.indicators().stream().map(Indicator::code).anyMatch(label::equals);
        if (!known) {
            if (isVerdict(typed)) {
                wrong(row, 0, "This is no indicator of outcome " + outcome.code() + ".");
            }
            return;
        }
        if (!typed.isEmpty()) {
            verdict(typed)
                    .ifPresentOrElse(
                            verdict -> verdicts.put(label, verdict),
                            () -> wrong(
                                    row, Labels.VERDICT_COLUMN, "Choose Met, Partly met, Not met or Not evidenced."));
        }
        if (!comment.isEmpty()) {
            comments.put(label, within(LONGEST_LINE, row, Labels.COMMENT_COLUMN, comment));
        }
    }

    private static boolean isVerdict(String typed) {
        return verdict(typed).isPresent();
    }

    private static Optional<Verdict> verdict(String typed) {
        return Stream.of(Verdict.values())
                .filter(each -> each.title().equalsIgnoreCase(typed))
                .findFirst();
    }

    private String within(int longest, int row, int column, String text) {
        if (text.length() > longest) {
            wrong(row, column, "Keep it within %,d characters.".formatted(longest));
        }
        return text;
    }

    private void wrong(int row, int column, String sentence) {
        wrong.add(new WrongCell(outcome.code(), new CellReference(row, column).formatAsString(), sentence));
    }

    Opinion opinion() {
        return new Opinion(
                rating(),
                verdicts,
                comments,
                texts.getOrDefault(Labels.RATIONALE, ""),
                lines.getOrDefault(Labels.STRENGTH, List.of()),
                lines.getOrDefault(Labels.AREA, List.of()),
                lines.getOrDefault(Labels.ACTION, List.of()),
                lines.getOrDefault(Labels.RECOMMENDATION, List.of()),
                texts.getOrDefault(Labels.OVERRIDE, ""),
                practices,
                texts.getOrDefault(Labels.CHANGE, ""));
    }

    private @Nullable Rating rating() {
        if (level == null) {
            return null;
        }
        Rating rating = new Rating(level, subLevel);
        if (!edition.accepts(rating)) {
            wrong(levelRow, 1, "Choose a level with its sub-level. Only the lowest level has no sub-level.");
        }
        return rating;
    }
}
