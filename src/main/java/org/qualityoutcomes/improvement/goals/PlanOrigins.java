package org.qualityoutcomes.improvement.goals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.improvement.ActionOrigins;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.PlanView.Row;
import org.springframework.stereotype.Component;

/** From which cards of good practice the actions of plans came, as whoever takes a plan away reads it: by the reference alone. */
@Component
class PlanOrigins {

    private final ActionOrigins origins;

    PlanOrigins(ActionOrigins origins) {
        this.origins = origins;
    }

    Map<UUID, String> of(PlanView plan) {
        return ofActions(Stream.of(plan.development(), plan.improvement())
                .flatMap(part -> part.actions().stream())
                .toList());
    }

    /** Of all plans that there are, in one statement. */
    Map<UUID, String> all() {
        return origins.references();
    }

    Map<UUID, String> ofActions(List<Row> actions) {
        List<UUID> ids = actions.stream().map(Row::id).toList();
        return origins.of(ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .reference()));
    }
}
