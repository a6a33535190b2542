package org.qualityoutcomes.selfevaluation.priorities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.selfevaluation.DraftAction;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What a finished worksheet has, and what it can never say. Fields are named as on its page, with the number of their
 * row: {@code priority-2}, {@code due-1}.
 */
public final class WorksheetRules {

    public static final int MOST = 12;
    public static final int LONGEST_PRIORITY = 500;
    public static final int LONGEST = 1000;
    public static final int LONGEST_NAME = 150;
    public static final int LONGEST_UNIT = 40;
    public static final int LONGEST_REASON = 2000;

    private WorksheetRules() {}

    /** What may not even be kept. */
    static List<Problem> contradictions(Worksheet worksheet, Edition edition) {
        Problems problems = new Problems(new ArrayList<>());
        problems.when(
                worksheet.priorities().size() > MOST || worksheet.actions().size() > MOST,
                null,
                "A worksheet has at most twelve priorities and twelve actions.");
        problems.tooLong("noActionReason", worksheet.noActionReason(), LONGEST_REASON);
        for (int at = 1; at <= worksheet.priorities().size(); at++) {
            Priority priority = worksheet.priorities().get(at - 1);
            problems.when(isUnknown(priority.outcome(), edition), "outcome-" + at, "Choose an outcome of the list.");
            problems.tooLong("priority-" + at, priority.text(), LONGEST_PRIORITY);
            problems.when(isNoWeight(priority.effort()), "effort-" + at, "Choose one of the list.");
            problems.when(isNoWeight(priority.impact()), "impact-" + at, "Choose one of the list.");
            problems.when(isNoWeight(priority.feasibility()), "feasibility-" + at, "Choose one of the list.");
        }
        for (int at = 1; at <= worksheet.actions().size(); at++) {
            contradictions(problems, worksheet.actions().get(at - 1), at, edition);
        }
        return problems.all();
    }

    private static void contradictions(Problems problems, DraftAction action, int at, Edition edition) {
        problems.when(isUnknown(action.outcome(), edition), "actionOutcome-" + at, "Choose an outcome of the list.");
        problems.when(
                !action.indicator().isEmpty()
                        && !indicators(action.outcome(), edition).contains(action.indicator()),
                "indicator-" + at,
                "This indicator belongs to another outcome.");
        problems.tooLong("action-" + at, action.text(), LONGEST);
        problems.tooLong("owner-" + at, action.owner(), LONGEST_NAME);
        problems.tooLong("measure-" + at, action.measure(), LONGEST);
        problems.tooLong("unit-" + at, action.unit(), LONGEST_UNIT);
        problems.tooLong("resources-" + at, action.resources(), LONGEST);
        problems.when(
                action.start() != null && action.due() != null && action.due().isBefore(action.start()),
                "due-" + at,
                "It cannot be done before it begins.");
    }

    private static boolean isUnknown(String outcome, Edition edition) {
        return !outcome.isEmpty()
                && edition.outcomes().stream().noneMatch(each -> each.code().equals(outcome));
    }

    private static Collection<String> indicators(String code, Edition edition) {
        return edition.outcomes().stream()
                .filter(outcome -> outcome.code().equals(code))
                .map(Outcome::indicators)
                .flatMap(List::stream)
                .map(Indicator::code)
                .toList();
    }

    private static boolean isNoWeight(@Nullable Integer weight) {
        return weight != null && (weight < 1 || weight > Priority.GREATEST);
    }

    /** What is missing before the priorities are set. */
    public static List<Problem> gaps(Worksheet worksheet, LocalDate today) {
        Problems problems = new Problems(new ArrayList<>());
        problems.when(worksheet.priorities().isEmpty(), "priority-1", "Name at least one priority for improvement.");
        for (int at = 1; at <= worksheet.priorities().size(); at++) {
            gaps(problems, worksheet.priorities().get(at - 1), at);
        }
        for (int at = 1; at <= worksheet.actions().size(); at++) {
            gaps(problems, worksheet.actions().get(at - 1), at, today);
        }
        List<String> bare = withoutAction(worksheet);
        problems.when(
                !bare.isEmpty() && worksheet.noActionReason().isBlank(),
                "noActionReason",
                "Add an action for " + String.join(", ", bare) + ", or say why there is none.");
        return problems.all();
    }

    private static void gaps(Problems problems, Priority priority, int at) {
        String name = "Priority " + at + ": ";
        problems.when(priority.outcome().isEmpty(), "outcome-" + at, name + "choose its outcome.");
        problems.when(priority.text().isBlank(), "priority-" + at, name + "say what should improve.");
        problems.when(priority.effort() == null, "effort-" + at, name + "weigh the effort.");
        problems.when(priority.impact() == null, "impact-" + at, name + "weigh the impact.");
    }

    private static void gaps(Problems problems, DraftAction action, int at, LocalDate today) {
        String name = "Action " + at + ": ";
        problems.when(action.outcome().isEmpty(), "actionOutcome-" + at, name + "choose its outcome.");
        problems.when(action.text().isBlank(), "action-" + at, name + "say what will be done.");
        problems.when(action.owner().isBlank(), "owner-" + at, name + "say who does it.");
        problems.when(action.measure().isBlank(), "measure-" + at, name + "say how you will see that it worked.");
        LocalDate due = action.due();
        problems.when(due == null || !due.isAfter(today), "due-" + at, name + "set a day after today.");
    }

    /** Who wants to improve an outcome is not yet where it should be with it. */
    private static List<String> withoutAction(Worksheet worksheet) {
        return worksheet.priorities().stream()
                .map(Priority::outcome)
                .filter(outcome -> !outcome.isEmpty())
                .filter(outcome -> worksheet.actions().stream()
                        .noneMatch(each -> each.outcome().equals(outcome)))
                .distinct()
                .sorted()
                .toList();
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private record Problems(List<Problem> all) {

        void when(boolean wrong, @Nullable String field, String sentence) {
            if (wrong) {
                all.add(new Problem(field, sentence));
            }
        }

        void tooLong(String field, String text, int longest) {
            when(text.length() > longest, field, "Keep this within %,d characters.".formatted(longest));
        }
    }
}
