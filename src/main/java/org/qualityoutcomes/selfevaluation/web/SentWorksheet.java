package org.qualityoutcomes.selfevaluation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.selfevaluation.DraftAction;
import org.qualityoutcomes.selfevaluation.priorities.Priority;
import org.qualityoutcomes.selfevaluation.priorities.Worksheet;
import org.qualityoutcomes.selfevaluation.priorities.WorksheetRules;

/**
 * A worksheet as its page sends it: {@code noActionReason}, and for each row, counted from one, {@code outcome-1},
 * {@code priority-1}, {@code effort-1}, {@code impact-1}, {@code feasibility-1}; {@code actionOutcome-1},
 * {@code indicator-1}, {@code action-1}, {@code owner-1}, {@code measure-1}, {@code unit-1}, {@code baseline-1},
 * {@code target-1}, {@code resources-1}, {@code start-1}, {@code due-1}. Empty rows are left out.
 */
record SentWorksheet(Map<String, String> fields) {

    private static final List<String> PRIORITY = List.of("outcome", "priority", "effort", "impact", "feasibility");
    private static final List<String> ACTION = List.of(
            "actionOutcome",
            "indicator",
            "action",
            "owner",
            "measure",
            "unit",
            "baseline",
            "target",
            "resources",
            "start",
            "due");

    /** As it stands in the fields. */
    static SentWorksheet of(Worksheet worksheet) {
        Map<String, String> fields = new HashMap<>();
        fields.put("noActionReason", worksheet.noActionReason());
        for (int at = 1; at <= worksheet.priorities().size(); at++) {
            Priority row = worksheet.priorities().get(at - 1);
            put(
                    fields,
                    PRIORITY,
                    at,
                    row.outcome(),
                    row.text(),
                    shown(row.effort()),
                    shown(row.impact()),
                    shown(row.feasibility()));
        }
        for (int at = 1; at <= worksheet.actions().size(); at++) {
            DraftAction row = worksheet.actions().get(at - 1);
            put(
                    fields,
                    ACTION,
                    at,
                    row.outcome(),
                    row.indicator(),
                    row.text(),
                    row.owner(),
                    row.measure(),
                    row.unit(),
                    shown(row.baseline()),
                    shown(row.target()),
                    row.resources(),
                    shown(row.start()),
                    shown(row.due()));
        }
        return new SentWorksheet(fields);
    }

    private static void put(Map<String, String> fields, List<String> names, int at, String... values) {
        for (int part = 0; part < values.length; part++) {
            fields.put(names.get(part) + "-" + at, values[part]);
        }
    }

    private static String shown(@Nullable Integer figure) {
        return figure == null ? "" : figure.toString();
    }

    private static String shown(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : EnteredDay.shown(day);
    }

    /** @throws org.qualityoutcomes.worklist.Refusal naming each field that cannot be read */
    Worksheet worksheet() {
        TypedFigures typed = new TypedFigures(fields);
        Worksheet worksheet = read(typed);
        typed.refuseUnreadable();
        return worksheet;
    }

    /** As far as it can be read. */
    Worksheet readable() {
        return read(new TypedFigures(fields));
    }

    private Worksheet read(TypedFigures typed) {
        return new Worksheet(
                filled(
                        PRIORITY,
                        at -> new Priority(
                                typed.line("outcome-" + at),
                                typed.line("priority-" + at),
                                typed.whole("effort-" + at),
                                typed.whole("impact-" + at),
                                typed.whole("feasibility-" + at))),
                filled(
                        ACTION,
                        at -> new DraftAction(
                                typed.line("actionOutcome-" + at),
                                typed.line("indicator-" + at),
                                typed.line("action-" + at),
                                typed.line("owner-" + at),
                                typed.line("measure-" + at),
                                typed.line("unit-" + at),
                                typed.measured("baseline-" + at),
                                typed.measured("target-" + at),
                                typed.line("resources-" + at),
                                typed.day("start-" + at),
                                typed.day("due-" + at))),
                typed.text("noActionReason"));
    }

    private <T> List<T> filled(List<String> names, IntFunction<T> row) {
        List<T> rows = new ArrayList<>();
        IntStream.rangeClosed(1, WorksheetRules.MOST)
                .filter(at -> isFilled(names, at))
                .forEach(at -> rows.add(row.apply(at)));
        return rows;
    }

    private boolean isFilled(List<String> names, int at) {
        return names.stream()
                .anyMatch(name -> !fields.getOrDefault(name + "-" + at, "").isBlank());
    }

    /** The numbers of the rows that the page shows: the filled ones and some to be filled. */
    public List<Integer> priorityRows() {
        return shown(PRIORITY, 2, 3);
    }

    public List<Integer> actionRows() {
        return shown(ACTION, 1, 1);
    }

    private List<Integer> shown(List<String> names, int spare, int fewest) {
        int last = IntStream.rangeClosed(1, WorksheetRules.MOST)
                .filter(at -> isFilled(names, at))
                .max()
                .orElse(0);
        return Stream.iterate(1, at -> at + 1)
                .limit(Math.min(Math.max(last + spare, fewest), WorksheetRules.MOST))
                .toList();
    }
}
