package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.review.AgreedDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A development plan is due when its report says, however late its writing begins. */
@Component
@Transactional(readOnly = true)
class DevelopmentDates implements AgreedDates {

    private final Plans plans;

    DevelopmentDates(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<LocalDate> agreed(String taskKey, Map<String, String> variables) {
        String plan = variables.get("planId");
        return taskKey.equals("Task_WriteDevelopmentPlan") && plan != null
                ? plans.findById(UUID.fromString(plan)).map(ImprovementPlan::developmentDue)
                : Optional.empty();
    }
}
