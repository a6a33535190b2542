package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How an action stands: overdue when its day has passed, at risk when the day is near and less of the work is done than
 * of the time has gone, or when it should have begun a while ago and nothing was heard. Nobody sets it, so nobody can forget to.
 * A day that is moved makes nothing better: what the report requires is overdue from the day that was agreed first and at
 * risk until then; what the library took up itself is at risk once that day has passed.
 */
@Component
class ActionStatusPolicy {

    private static final int ALL = 100;

    private final WorkingDays days;
    private final int near;

    /** @param near working days before the due day from which an action that lags behind is at risk */
    ActionStatusPolicy(WorkingDays days, @Value("${qualityoutcomes.improvement.near-working-days:20}") int near) {
        this.days = days;
        this.near = near;
    }

    ActionStatus status(ImprovementAction action, LocalDate today) {
        return switch (action.state()) {
            case PLANNED -> isLeftOut(action) ? ActionStatus.NOT_TAKEN_UP : ActionStatus.PLANNED;
            case AGREED, CARRIED_OUT -> inHand(action, today);
            case PROVED, VERIFIED -> ActionStatus.AWAITING_VERIFICATION;
            case CLOSED -> ActionStatus.CLOSED;
            case CANCELLED -> ActionStatus.CANCELLED;
        };
    }

    private static boolean isLeftOut(ImprovementAction action) {
        PlanState plan = action.plan().state(action.kind() == ActionKind.REQUIRED);
        return plan == PlanState.SUPERSEDED || plan == PlanState.IN_FORCE && !action.isChosen();
    }

    private ActionStatus inHand(ImprovementAction action, LocalDate today) {
        LocalDate due = action.due();
        boolean required = action.kind() == ActionKind.REQUIRED;
        boolean late = action.isPutOff() && action.isPastPromise(today);
        if (due != null && due.isBefore(today) || required && late) {
            return ActionStatus.OVERDUE;
        }
        if (action.state() == ActionState.CARRIED_OUT) {
            return ActionStatus.TO_BE_PROVED;
        }
        if (late || required && action.isPutOff()) {
            return ActionStatus.AT_RISK;
        }
        if (due != null && isNear(due, today) && percent(action) < gone(action.begunOn(), due, today)) {
            return ActionStatus.AT_RISK;
        }
        if (isBegun(action)) {
            return ActionStatus.ON_TRACK;
        }
        return isLateToStart(action.terms().start(), today) ? ActionStatus.AT_RISK : ActionStatus.NOT_STARTED;
    }

    /** Who names a day to begin on is asked why nothing was heard since. */
    private boolean isLateToStart(@Nullable LocalDate start, LocalDate today) {
        return start != null && days.plus(start, near).isBefore(today);
    }

    private boolean isNear(LocalDate due, LocalDate today) {
        return !days.plus(today, near).isBefore(due);
    }

    private static boolean isBegun(ImprovementAction action) {
        return !action.progress().isEmpty() || !action.doneNote().isBlank();
    }

    private static int percent(ImprovementAction action) {
        Integer reported = action.percent();
        return reported == null ? 0 : reported;
    }

    /** Of the time from the start to the due day, rounded down; all of it where nobody knows when it began. */
    private static long gone(@Nullable LocalDate begunOn, LocalDate due, LocalDate today) {
        if (begunOn == null || !begunOn.isBefore(due)) {
            return ALL;
        }
        return ALL * ChronoUnit.DAYS.between(begunOn, today) / ChronoUnit.DAYS.between(begunOn, due);
    }
}
