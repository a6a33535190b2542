package org.qualityoutcomes.improvement.goals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
            "Name",
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
            "Moved",
            "Percent done",
            "Measured by",
            "Unit",
            "Baseline",
            "Target",
            "Achieved",
            "From good practice");

    /**
     * Whose plan it is.
     *
     * @param name the organisation's
     * @param region its title
     */
    public record Place(String name, String region) {

        static final Place UNKNOWN = new Place("", "");
    }

    private static final int PART = 6;

    private final Object[] cells = new Object[COLUMNS.size()];

    private SurveyRow(PlanView plan, Place place, String part, Object number) {
        Arrays.fill(cells, "");
        cells[0] = plan.reference();
        cells[1] = plan.organisation();
        cells[2] = place.name();
        cells[3] = place.region();
        cells[4] = plan.development().state().title();
        cells[5] = plan.improvement().state().title();
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
     * @param current the levels of the report by outcome
     * @param origins the card of good practice that an action was taken from, by action
     */
    static List<List<Object>> of(
            PlanView plan, Place place, Goals goals, Map<String, Rating> current, Map<UUID, String> origins) {
        List<List<Object>> rows = new ArrayList<>();
        for (Goals.Priority each : goals.priorities()) {
            rows.add(new SurveyRow(plan, place, "Priority", rows.size() + 1)
                    .with("What", each.text())
                    .with("More", each.why())
                    .cells());
        }
        for (Goals.Target each : goals.targets()) {
            Rating now = current.get(each.outcome());
            rows.add(new SurveyRow(plan, place, "Level to reach", "")
                    .with("Outcome", each.outcome())
                    .with("Level now", now == null ? "" : now.title())
                    .with("Level to reach", each.rating().title())
                    .cells());
        }
        int milestone = 1;
        for (Goals.Milestone each : goals.milestones()) {
            rows.add(new SurveyRow(plan, place, "Milestone", milestone++)
                    .with("What", each.text())
                    .with("By", each.due())
                    .with("Done on", each.doneOn())
                    .cells());
        }
        int risk = 1;
        for (Goals.Risk each : goals.risks()) {
            rows.add(new SurveyRow(plan, place, "Risk", risk++)
                    .with("What", each.text())
                    .with("More", each.response())
                    .with(
                            "Likelihood",
                            each.likelihood() == null ? "" : each.likelihood().title())
                    .with("Impact", each.impact() == null ? "" : each.impact().title())
                    .cells());
        }
        actions(rows, plan, place, plan.development(), origins);
        actions(rows, plan, place, plan.improvement(), origins);
        return rows;
    }

    private static void actions(
            List<List<Object>> rows, PlanView plan, Place place, Part part, Map<UUID, String> origins) {
        for (Row each : part.actions()) {
            rows.add(action(plan, place, each, origins.get(each.id())));
        }
    }

    /** One action as a line. @param origin the card of good practice that it was taken from, or null */
    static List<Object> action(PlanView plan, Place place, Row each, @Nullable String origin) {
        return new SurveyRow(plan, place, each.kind().title(), each.name())
                .with("Outcome", each.outcome())
                .with("What", each.text())
                .with("More", each.chosen() ? each.measure() : each.declinedReason())
                .with("By", each.due())
                .with("Owner", each.ownerName())
                .with("Status", each.status().title())
                .with("Moved", each.moved())
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
                .with("From good practice", origin)
                .cells();
    }
}
