package org.qualityoutcomes.improvement.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.improvement.domain.ActionTerms;
import org.qualityoutcomes.improvement.domain.PlanState;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.PlanView.Requirement;
import org.qualityoutcomes.improvement.domain.PlanView.Row;
import org.qualityoutcomes.improvement.domain.SuccessMeasure;

/**
 * The development plan and the service improvement plan in one document: what is required and what answers it, what the
 * service wants to reach, and what its actions came to, figure before and after.
 */
final class PlanDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String NONE = "–";

    private final PlanView plan;
    private final String organisation;
    private final Goals goals;
    private final Map<String, Rating> current;
    private final LocalDate today;
    private final Map<String, String> outcomes;
    private final Map<UUID, String> origins;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * @param outcomes their titles by code
     * @param origins the card of good practice that an action was taken from, by action
     */
    PlanDocument(
            PlanView plan,
            String organisation,
            Goals goals,
            Map<String, Rating> current,
            Map<String, String> outcomes,
            Map<UUID, String> origins,
            LocalDate today) {
        this.plan = plan;
        this.organisation = organisation;
        this.goals = goals;
        this.current = current;
        this.today = today;
        this.outcomes = Map.copyOf(outcomes);
        this.origins = Map.copyOf(origins);
    }

    Document write() {
        development();
        blocks.add(new Heading(2, "Service improvement plan"));
        blocks.add(new Paragraph("The plan is " + plan.improvement().state().title() + "."));
        priorities();
        targets();
        milestones();
        risks();
        blocks.add(new Heading(3, "Actions"));
        actions("Actions of the service improvement plan", plan.improvement().actions());
        return new Document(
                "Plans of " + organisation,
                "Development plan and service improvement plan after the review " + plan.reference(),
                new Imprint(plan.reference(), "as of " + DAY.format(today), status(), !isInForce() && !isSuperseded()),
                blocks);
    }

    /** The day is in the name, because a plan has no versions. */
    String fileName() {
        return new FileName(organisation, plan.reference(), "plans", 0, status() + " " + today).as("pdf");
    }

    private String status() {
        if (isSuperseded()) {
            return "superseded";
        }
        return isInForce() ? "in force" : "draft";
    }

    private boolean isSuperseded() {
        return Stream.of(plan.development(), plan.improvement()).anyMatch(part -> part.state() == PlanState.SUPERSEDED);
    }

    private boolean isInForce() {
        return Stream.of(plan.development(), plan.improvement())
                .allMatch(part -> part.state() == PlanState.IN_FORCE || part.state() == PlanState.NOT_NEEDED);
    }

    private void development() {
        blocks.add(new Heading(2, "Development plan"));
        if (plan.duty().requirements().isEmpty()) {
            blocks.add(new Paragraph("The report requires no action, so there is no development plan."));
            return;
        }
        LocalDate due = plan.duty().due();
        blocks.add(new Paragraph("The plan is " + plan.development().state().title()
                + (due == null ? "." : "; it is due on " + DAY.format(due) + ".")
                + (plan.duty().discharged()
                        ? " It was accepted, answers all that the report requires, and discharges it."
                        : "")));
        plan.duty().requirements().forEach(this::requirement);
    }

    private static String standing(Requirement required) {
        if (required.givenUp()) {
            return "Given up: the regional lead cancelled all actions for it.";
        }
        if (required.tooLate()) {
            return "Answered, but planned for later than the report wants.";
        }
        return required.met() ? "Met." : required.answered() ? "Answered." : "No action by somebody by a day yet.";
    }

    private void requirement(Requirement required) {
        blocks.add(new Heading(3, outcome(required.outcome()) + ": " + required.text()));
        if (!required.isRequired()) {
            blocks.add(new Paragraph("No longer required by the newest version of the report."));
        }
        LocalDate wanted = required.due();
        blocks.add(new Paragraph(
                standing(required) + (wanted == null ? "" : " The report wants this by " + DAY.format(wanted) + ".")));
        actions(
                "Actions for what is required of " + required.outcome(),
                plan.development().actions().stream()
                        .filter(row -> required.actions().contains(row.id()))
                        .toList());
    }

    private void priorities() {
        blocks.add(new Heading(3, "Priorities"));
        blocks.add(
                goals.priorities().isEmpty()
                        ? new Paragraph("No priority is set yet.")
                        : new Bullets(goals.priorities().stream()
                                .map(each -> each.text() + (each.why().isBlank() ? "" : ": " + each.why()))
                                .toList()));
    }

    private void targets() {
        blocks.add(new Heading(3, "Levels to reach"));
        table(
                "Levels now and to reach by outcome",
                List.of(new Column("Outcome", 34), new Column("Level now", 33), new Column("To reach", 33)),
                goals.targets().stream()
                        .map(each -> List.of(
                                outcome(each.outcome()),
                                level(each.outcome()),
                                each.rating().title()))
                        .toList());
    }

    /** For example "O1 Strategy". */
    private String outcome(String code) {
        String title = outcomes.get(code);
        return title == null ? code : code + " " + title;
    }

    private String level(String outcome) {
        Rating now = current.get(outcome);
        return now == null ? NONE : now.title();
    }

    private void milestones() {
        blocks.add(new Heading(3, "Milestones"));
        table(
                "Milestones with their days",
                List.of(new Column("What will have happened", 60), new Column("By", 20), new Column("Reached on", 20)),
                goals.milestones().stream()
                        .map(each -> List.of(each.text(), day(each.due()), day(each.doneOn())))
                        .toList());
    }

    private void risks() {
        blocks.add(new Heading(3, "Risks"));
        table(
                "Risks and what is done about them",
                List.of(
                        new Column("Risk", 34),
                        new Column("Likelihood", 14),
                        new Column("Impact", 14),
                        new Column("What is done about it", 38)),
                goals.risks().stream()
                        .map(each -> List.of(
                                each.text(),
                                each.likelihood() == null
                                        ? NONE
                                        : each.likelihood().title(),
                                each.impact() == null ? NONE : each.impact().title(),
                                each.response()))
                        .toList());
    }

    private void actions(String caption, List<Row> rows) {
        table(
                caption,
                List.of(
                        new Column("Action", 28),
                        new Column("Who", 16),
                        new Column("When", 17),
                        new Column("Status", 14),
                        new Column("How we shall see it", 25)),
                rows.stream()
                        .map(row -> List.of(
                                what(row),
                                who(row),
                                when(row),
                                row.status().words()
                                        + (row.percent() == null ? "" : ", " + row.percent() + " percent done"),
                                row.chosen() ? seen(row) : declined(row)))
                        .toList());
    }

    private String what(Row row) {
        ActionTerms terms = row.terms();
        String origin = origins.get(row.id());
        return row.name() + ", " + outcome(row.outcome()) + ": " + row.text()
                + (origin == null ? "" : " (from good practice " + origin + ")")
                + (terms.resources().isBlank() ? "" : " (takes: " + terms.resources() + ")")
                + (terms.level() == null ? "" : " (to reach level " + terms.level() + ")");
    }

    private static String who(Row row) {
        String owner = row.ownerName() == null ? NONE : row.ownerName();
        return row.sponsorName() == null ? owner : owner + "; sponsor: " + row.sponsorName();
    }

    private static String when(Row row) {
        LocalDate start = row.terms().start();
        return (start == null ? "" : "from " + DAY.format(start) + " ")
                + (row.due() == null ? NONE : "by " + DAY.format(row.due()))
                + (row.moved().isEmpty() ? "" : ". " + row.moved());
    }

    private static String seen(Row row) {
        return (row.measure().isBlank() ? "" : row.measure() + " ") + figures(row.success(), row.achieved());
    }

    private static String declined(Row row) {
        return row.declinedReason().isBlank() ? NONE : row.declinedReason();
    }

    private static String figures(SuccessMeasure success, @Nullable BigDecimal achieved) {
        String kind = success.kind() == null ? NONE : success.kind().title();
        return success.hasTarget()
                ? kind + ": before " + success.baseline() + ", after "
                        + (achieved == null ? "not measured yet" : achieved.toPlainString()) + ", target "
                        + success.target() + " " + success.unit()
                : kind;
    }

    private void table(String caption, List<Column> columns, List<List<String>> rows) {
        blocks.add(rows.isEmpty() ? new Paragraph("None yet.") : new Table(caption, columns, rows));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }
}
