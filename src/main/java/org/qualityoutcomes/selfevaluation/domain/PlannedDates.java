package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.AgreedDates;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team plan's date is the day an outcome is judged; gathering ends a week before, checking follows in three days. */
@Component
@Transactional(readOnly = true)
class PlannedDates implements AgreedDates {

    private static final Map<String, OutcomeState> STATES = Map.of(
            "Task_GatherEvidence", OutcomeState.GATHERING,
            "Task_JudgeOutcome", OutcomeState.JUDGING,
            "Task_CheckOutcome", OutcomeState.CHECKING);
    private static final int GATHERED_BEFORE = 5;
    private static final int CHECKED_AFTER = 3;

    private final SelfEvaluations selfEvaluations;
    private final WorkingDays days;

    PlannedDates(SelfEvaluations selfEvaluations, WorkingDays days) {
        this.selfEvaluations = selfEvaluations;
        this.days = days;
    }

    /** The day on which an outcome in this state is due that is to be judged by then. */
    LocalDate day(OutcomeState state, LocalDate judged) {
        return switch (state) {
            case GATHERING -> days.plus(judged, -GATHERED_BEFORE);
            case CHECKING -> days.plus(judged, CHECKED_AFTER);
            case JUDGING, ACCEPTED -> judged;
        };
    }

    @Override
    public Optional<LocalDate> agreed(String taskKey, Map<String, String> variables) {
        OutcomeState state = STATES.get(taskKey);
        String review = variables.get("reviewId");
        String outcome = variables.get("outcome");
        if (state == null || review == null || outcome == null) {
            return Optional.empty();
        }
        @Nullable
        LocalDate due = selfEvaluations.of(ReviewId.of(review)).outcome(outcome).due();
        return Optional.ofNullable(due).map(judged -> day(state, judged));
    }
}
