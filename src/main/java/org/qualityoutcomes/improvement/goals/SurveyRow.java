package org.qualityoutcomes.improvement.goals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.PlanView.Part;
import org.qualityoutcomes.improvement.domain.PlanView.Row;

/**
 * One line of what goes with the annual survey: a priority, a level to reach, a milestone, a risk or an action of one
 * service. Every line has the same columns, so that the files of many services can be put together; the guide for the
 * national team says what each means.
 */
public final class SurveyRow {

    /** What stands above the columns. */
    public static final List<String> COLUMNS = List.of(
            "Review",
            "Organisation",
            "Region",
            "Development plan",
            "Service improvement plan",
            "Part",
            "Number",
            "Outcome",
            "What",
            "More",
            "Level now",
            "Level to reach",
            "By",
            "Done on",
            "Likelihood",
            "Impact",
            "Owner",
            "Status",
            "Percent done",
            "Measured by",
            "Unit",
            "Baseline",
            "Target",
            "Achieved");

    private static final int PART = 5;

    private final Object[] cells = new Object[COLUMNS.size()];

    private SurveyRow(PlanView plan, String region, String part, Object number) {
        Arrays.fill(cells, "");
        cells[0] = plan.reference();
        cells[1] = plan.organisation();
        cells[2] = region;
        cells[3] = plan.development().state().title();
        cells[4] = plan.improvement().state().title();
        cells[PART] = part;
        cells[PART + 1] = number;
    }

    private SurveyRow with(String column, @Nullable Object value) {
        cells[COLUMNS.indexOf(column)] = value == null ? "" : value;
        return this;
    }

    private List<Object> cells() {
        return List.of(cells);
    }

    /**
     * All lines of one plan. Cells are texts, days and numbers.
     *
     * @param region its title
     * @param current the levels of the report by outcome
     */
    static List<List<Object>> of(PlanView plan, String region, Goals goals, Map<String, Rating> current) {
        List<List<Object>> rows = new ArrayList<>();
        for (Goals.Priority each : goals.priorities()) {
            rows.add(new SurveyRow(plan, region, "Priority", rows.size() + 1)
                    .with("What", each.text())
                    .with("More", each.why())
                    .cells());
        }
        for (Goals.Target each : goals.targets()) {
            Rating now = current.get(each.outcome());
            rows.add(new SurveyRow(plan, region, "Level to reach", "")
                    .with("Outcome", each.outcome())
                    .with("Level now", now == null ? "" : now.title())
                    .with("Level to reach", each.rating().title())
                    .cells());
        }
        int milestone = 1;
        for (Goals.Milestone each : goals.milestones()) {
            rows.add(new SurveyRow(plan, region, "Milestone", milestone++)
                    .with("What", each.text())
                    .with("By", each.due())
                    .with("Done on", each.doneOn())
                    .cells());
        }
        int risk = 1;
        for (Goals.Risk each : goals.risks()) {
            rows.add(new SurveyRow(plan, region, "Risk", risk++)
                    .with("What", each.text())
                    .with("More", each.response())
                    .with(
                            "Likelihood",
                            each.likelihood() == null ? "" : each.likelihood().title())
                    .with("Impact", each.impact() == null ? "" : each.impact().title())
                    .cells());
        }
        actions(rows, plan, region, plan.development());
        actions(rows, plan, region, plan.improvement());
        return rows;
    }

    private static void actions(List<List<Object>> rows, PlanView plan, String region, Part part) {
        for (Row each : part.actions()) {
            rows.add(action(plan, region, each));
        }
    }

    /** One action as a line. */
    public static List<Object> action(PlanView plan, String region, Row each) {
        return new SurveyRow(plan, region, each.kind().title(), each.name())
                .with("Outcome", each.outcome())
                .with("What", each.text())
                .with("More", each.chosen() ? each.measure() : each.declinedReason())
                .with("By", each.due())
                .with("Owner", each.ownerName())
                .with("Status", each.status().title())
                .with("Percent done", each.percent())
                .with(
                        "Measured by",
                        each.success().kind() == null
                                ? ""
                                : each.success().kind().title())
                .with("Unit", each.success().unit())
                .with("Baseline", each.success().baseline())
                .with("Target", each.success().target())
                .with("Achieved", each.achieved())
                .cells();
    }
}
