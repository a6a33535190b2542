package org.qualityoutcomes.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.review.AgreedDates;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Due and follow-up date of every task: what people agreed on, else the timetable; always at five in the
 * afternoon. Public, because expressions of the models call it.
 */
@Component("taskDates")
public class TaskDates {

    private final Timetable timetable;
    private final List<AgreedDates> agreed;
    private final Reviews reviews;
    private final Cycles cycles;
    private final Clock clock;

    TaskDates(Timetable timetable, List<AgreedDates> agreed, Reviews reviews, Cycles cycles, Clock clock) {
        this.timetable = timetable;
        this.agreed = agreed;
        this.reviews = reviews;
        this.cycles = cycles;
        this.clock = clock;
    }

    public Date due(DelegateExecution execution) {
        return at(dueDay(execution));
    }

    public Date followUp(DelegateExecution execution) {
        return followUp(dueDay(execution));
    }

    LocalDate dueDay(DelegateExecution execution) {
        String taskKey = taskKey(execution);
        Map<String, String> variables = CaseVariables.of(execution);
        return agreedDay(taskKey, variables).orElseGet(() -> timetable.due(taskKey, today(), deadline(variables)));
    }

    /** The day of a task that is open already, where people agreed on one; never one that is over. */
    Optional<LocalDate> agreedDay(String taskKey, Map<String, String> variables) {
        return keptDay(taskKey, variables).map(day -> timetable.agreed(day, today()));
    }

    /** The same as it was agreed on, also where it is over: what was late before stays as late as it was. */
    Optional<LocalDate> keptDay(String taskKey, Map<String, String> variables) {
        return agreed.stream()
                .flatMap(dates -> dates.agreed(taskKey, variables).stream())
                .findFirst();
    }

    /** The day of a task that is open already, where it counts from the deadline and nobody agreed on another. */
    Optional<LocalDate> dayByDeadline(String taskKey, Map<String, String> variables) {
        boolean moves = timetable.countsFromDeadline(taskKey)
                && agreedDay(taskKey, variables).isEmpty();
        return moves ? Optional.of(timetable.due(taskKey, today(), deadline(variables))) : Optional.empty();
    }

    Date followUp(LocalDate due) {
        return at(timetable.followUp(due, today()));
    }

    LocalDate today() {
        return OfficeHours.day(clock.instant());
    }

    private @Nullable LocalDate deadline(Map<String, String> variables) {
        String review = variables.get(QualityReviewProcess.REVIEW_ID);
        if (review != null) {
            return reviews.get(ReviewId.of(review)).deadline();
        }
        String cycle = variables.get(ReviewCycleProcess.CYCLE_ID);
        return cycle == null ? null : cycles.get(CycleId.of(cycle)).deadline();
    }

    /** The task's id; a boundary event asks for the task that it is attached to. */
    static String taskKey(DelegateExecution execution) {
        FlowElement element = execution.getBpmnModelElementInstance();
        Activity attachedTo = element instanceof BoundaryEvent event ? event.getAttachedTo() : null;
        return attachedTo == null ? execution.getCurrentActivityId() : attachedTo.getId();
    }

    static Date at(LocalDate day) {
        return Date.from(OfficeHours.end(day));
    }
}
