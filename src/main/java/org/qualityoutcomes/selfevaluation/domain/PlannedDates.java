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

    private static final Map<String, Integer> WORKING_DAYS =
            Map.of("Task_GatherEvidence", -5, "Task_JudgeOutcome", 0, "Task_CheckOutcome", 3);

    private final SelfEvaluations selfEvaluations;
    private final WorkingDays days;

    PlannedDates(SelfEvaluations selfEvaluations, WorkingDays days) {
        this.selfEvaluations = selfEvaluations;
        this.days = days;
    }

    @Override
    public Optional<LocalDate> agreed(String taskKey, Map<String, String> variables) {
        Integer offset = WORKING_DAYS.get(taskKey);
        String review = variables.get("reviewId");
        String outcome = variables.get("outcome");
        if (offset == null || review == null || outcome == null) {
            return Optional.empty();
        }
        @Nullable
        LocalDate due = selfEvaluations.of(ReviewId.of(review)).outcome(outcome).due();
        return Optional.ofNullable(due).map(day -> days.plus(day, offset));
    }
}
