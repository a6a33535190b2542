package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.review.AgreedDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An action is due when its plan says. */
@Component
@Transactional(readOnly = true)
class ActionDates implements AgreedDates {

    private final Actions actions;

    ActionDates(Actions actions) {
        this.actions = actions;
    }

    @Override
    public Optional<LocalDate> agreed(String taskKey, Map<String, String> variables) {
        String action = variables.get("actionId");
        return taskKey.equals("Task_CarryOutAction") && action != null
                ? Optional.ofNullable(actions.get(UUID.fromString(action)).due())
                : Optional.empty();
    }
}
