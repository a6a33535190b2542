package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** A late action climbs step by step: those above learn of it only when those below had time to act. */
@Component
class EscalationPolicy {

    private final WorkingDays days;

    EscalationPolicy(WorkingDays days) {
        this.days = days;
    }

    /** The steps that are reached on a day and were not taken yet. */
    List<EscalationStep> reached(LocalDate due, LocalDate today, @Nullable EscalationStep taken) {
        return Stream.of(EscalationStep.values())
                .filter(step -> taken == null || step.compareTo(taken) > 0)
                .filter(step -> !day(step, due).isAfter(today))
                .toList();
    }

    /**
     * The first day after {@code today} on which to look: at once for what is reached and not taken, for example while
     * the action was being verified; once a week when all steps are taken, which does no harm.
     */
    LocalDate next(LocalDate due, LocalDate today, @Nullable EscalationStep taken) {
        if (!reached(due, today, taken).isEmpty()) {
            return today.plusDays(1);
        }
        return Stream.of(EscalationStep.values())
                .map(step -> day(step, due))
                .filter(day -> day.isAfter(today))
                .findFirst()
                .orElse(today.plusWeeks(1));
    }

    private LocalDate day(EscalationStep step, LocalDate due) {
        return days.plus(due, step.workingDays());
    }
}
