package org.qualityoutcomes.improvement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.improvement.domain.ActionKind;
import org.qualityoutcomes.improvement.domain.ActionTerms;
import org.qualityoutcomes.improvement.domain.MeasureKind;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.PlannedAction;
import org.qualityoutcomes.improvement.domain.SuccessMeasure;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** A plan's page as it was sent, read field by field; {@link PlanPages} says what the fields are called. */
final class SentPlan {

    private static final int LONGEST = 1000;
    private static final List<String> ADDED = List.of(
            "newText",
            "newOwner",
            "newDue",
            "newMeasure",
            "newKind",
            "newUnit",
            "newBaseline",
            "newTarget",
            "newSponsor",
            "newResources",
            "newStart",
            "newIndicator",
            "newLevel");

    private final Map<String, String> sent;
    private final List<Problem> problems = new ArrayList<>();

    SentPlan(Map<String, String> sent) {
        this.sent = sent;
    }

    /**
     * The actions that stood on the sender's page, and the one that was added.
     *
     * @param rows all actions of the plan; those that were added by others meanwhile were not on the page
     * @throws Refusal naming every field that cannot be read
     */
    List<PlannedAction> actions(List<PlanView.Row> rows, boolean development) {
        List<PlannedAction> actions = new ArrayList<>();
        rows.stream().filter(this::wasShown).map(this::planned).forEach(actions::add);
        if (!development) {
            added().ifPresent(actions::add);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return actions;
    }

    /** One more for what is required, in the fields of an added one. @throws Refusal as above, and where all is empty */
    PlannedAction more() {
        PlannedAction more = added().orElseThrow(() -> Refusal.of("newText", "Say what you want to do."));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return more;
    }

    private boolean wasShown(PlanView.Row row) {
        return sent.containsKey("owner-" + row.id());
    }

    private PlannedAction planned(PlanView.Row row) {
        String suffix = "-" + row.id();
        boolean own = row.kind() != ActionKind.RECOMMENDED;
        return new PlannedAction(
                row.id(),
                row.outcome(),
                own ? limited("text" + suffix, row.text()) : row.text(),
                chosen(row),
                limited("declinedReason" + suffix, ""),
                given("owner" + suffix),
                date("due" + suffix),
                limited("measure" + suffix, ""),
                success("kind" + suffix, "unit" + suffix, "baseline" + suffix, "target" + suffix),
                sent.containsKey("resources" + suffix) ? terms(part -> part + suffix) : row.terms());
    }

    private boolean chosen(PlanView.Row row) {
        return row.kind() == ActionKind.REQUIRED || !"no".equals(sent.get("chosen-" + row.id()));
    }

    /** Nothing where all its fields are empty; whoever fills any of them means to add something. */
    private Optional<PlannedAction> added() {
        if (ADDED.stream().allMatch(field -> given(field) == null)) {
            return Optional.empty();
        }
        String text = limited("newText", "");
        if (text.isBlank()) {
            problems.add(new Problem("newText", "Say what you want to do."));
        }
        return Optional.of(new PlannedAction(
                null,
                sent.getOrDefault("newOutcome", ""),
                text,
                true,
                "",
                given("newOwner"),
                date("newDue"),
                limited("newMeasure", ""),
                success("newKind", "newUnit", "newBaseline", "newTarget"),
                terms(part -> "new" + Character.toUpperCase(part.charAt(0)) + part.substring(1))));
    }

    private ActionTerms terms(UnaryOperator<String> field) {
        String level = field.apply("level");
        return new ActionTerms(
                given(field.apply("sponsor")),
                limited(field.apply("resources"), ""),
                date(field.apply("start")),
                given(field.apply("indicator")),
                EnteredFigure.whole(level, sent.get(level), "Choose one of the levels.", problems));
    }

    private SuccessMeasure success(String kind, String unit, String baseline, String target) {
        return new SuccessMeasure(
                kind(kind),
                sent.getOrDefault(unit, "").strip(),
                EnteredFigure.of(baseline, sent.get(baseline), problems),
                EnteredFigure.of(target, sent.get(target), problems));
    }

    private @Nullable MeasureKind kind(String field) {
        String typed = given(field);
        if (typed == null) {
            return null;
        }
        Optional<MeasureKind> kind = Stream.of(MeasureKind.values())
                .filter(each -> each.name().equals(typed))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add(new Problem(field, "Choose one of the list."));
        }
        return kind.orElse(null);
    }

    private String limited(String field, String otherwise) {
        String text = sent.getOrDefault(field, otherwise).strip();
        if (text.length() > LONGEST) {
            problems.add(new Problem(field, "Keep this within 1,000 characters."));
        }
        return text;
    }

    private @Nullable LocalDate date(String field) {
        String typed = given(field);
        Optional<LocalDate> day = EnteredDay.of(typed);
        if (typed != null && day.isEmpty()) {
            problems.add(new Problem(field, "Enter a day of the years 2000 to 2100."));
        }
        return day.orElse(null);
    }

    private @Nullable String given(String field) {
        String typed = sent.get(field);
        return typed == null || typed.isBlank() ? null : typed;
    }

    /** The fingerprints of the actions as the sender saw them. */
    Map<UUID, String> seen(List<PlanView.Row> rows) {
        Map<UUID, String> seen = new HashMap<>();
        rows.forEach(row -> {
            String print = given("seen-" + row.id());
            if (print != null) {
                seen.put(row.id(), print);
            }
        });
        return seen;
    }
}
