package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a plan answers what the report requires. A required action is answered by at least one action that somebody does
 * by a day, and met when at least one of its actions is closed and none is open: one that was split into two is met with
 * the second. A plan that answers all of them, once it is accepted, discharges the duty to have a development plan
 * (see the domain dossier, invariants 11 and 12).
 */
final class RequiredActionsPolicy {

    private final ImprovementPlan plan;

    RequiredActionsPolicy(ImprovementPlan plan) {
        this.plan = plan;
    }

    /** Those that are required and that no action answers. */
    List<RequiredPoint> unanswered() {
        return plan.points().stream()
                .filter(RequiredPoint::isRequired)
                .filter(point -> actions(point).stream().noneMatch(RequiredActionsPolicy::isPlanned))
                .toList();
    }

    List<ImprovementAction> actions(RequiredPoint point) {
        return plan.part(true).stream()
                .filter(action -> point.id().equals(action.point()))
                .toList();
    }

    /** Whether something that answers it is to be done only after the day that the report names. */
    boolean isTooLate(RequiredPoint point) {
        LocalDate wanted = point.due();
        return wanted != null
                && point.isRequired()
                && actions(point).stream()
                        .filter(action -> action.state().isOpen())
                        .map(ImprovementAction::due)
                        .anyMatch(due -> due != null && due.isAfter(wanted));
    }

    boolean isMet(RequiredPoint point) {
        List<ImprovementAction> actions = actions(point);
        return actions.stream().anyMatch(action -> action.state() == ActionState.CLOSED)
                && actions.stream().noneMatch(action -> action.state().isOpen());
    }

    /** Whoever required it has given up all that was to be done about it: nothing of it stays open. */
    boolean isGivenUp(RequiredPoint point) {
        List<ImprovementAction> actions = actions(point);
        return !actions.isEmpty() && actions.stream().allMatch(action -> action.state() == ActionState.CANCELLED);
    }

    /** Nothing that was required is left without an action, and those who judge from outside have agreed. */
    boolean isDischarged() {
        return plan.state(true) == PlanState.IN_FORCE && unanswered().isEmpty();
    }

    private static boolean isPlanned(ImprovementAction action) {
        return isGiven(action.owner()) && action.due() != null && isGiven(action.measure());
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
