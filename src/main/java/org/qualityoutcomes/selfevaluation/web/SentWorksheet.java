package org.qualityoutcomes.selfevaluation.web;

import static org.qualityoutcomes.selfevaluation.web.TypedRows.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            rows(fields, PRIORITY)
                    .put(
                            at,
                            row.outcome(),
                            row.text(),
                            field(row.effort()),
                            field(row.impact()),
                            field(row.feasibility()));
        }
        for (int at = 1; at <= worksheet.actions().size(); at++) {
            DraftAction row = worksheet.actions().get(at - 1);
            rows(fields, ACTION)
                    .put(
                            at,
                            row.outcome(),
                            row.indicator(),
                            row.text(),
                            row.owner(),
                            row.measure(),
                            row.unit(),
                            field(row.baseline()),
                            field(row.target()),
                            row.resources(),
                            field(row.start()),
                            field(row.due()));
        }
        return new SentWorksheet(fields);
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
                rows(PRIORITY)
                        .filled(at -> new Priority(
                                typed.line("outcome-" + at),
                                typed.line("priority-" + at),
                                typed.whole("effort-" + at),
                                typed.whole("impact-" + at),
                                typed.whole("feasibility-" + at))),
                rows(ACTION)
                        .filled(at -> new DraftAction(
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

    /** The numbers of the rows that the page shows: the filled ones and some to be filled. */
    public List<Integer> priorityRows() {
        return rows(PRIORITY).shown(2, 3);
    }

    public List<Integer> actionRows() {
        return rows(ACTION).shown(1, 1);
    }

    private TypedRows rows(List<String> parts) {
        return rows(fields, parts);
    }

    private static TypedRows rows(Map<String, String> fields, List<String> parts) {
        return new TypedRows(fields, parts, WorksheetRules.MOST);
    }
}
