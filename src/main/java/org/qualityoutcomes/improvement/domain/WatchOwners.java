package org.qualityoutcomes.improvement.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks from time to time whether the owner of an action in hand has left the team; the library lead goes on with it. */
@Component
class WatchOwners {

    private final Actions actions;
    private final ActionPeople people;
    private final SteerAction steer;

    WatchOwners(Actions actions, ActionPeople people, SteerAction steer) {
        this.actions = actions;
        this.people = people;
        this.steer = steer;
    }

    @Scheduled(
            initialDelayString = "${qualityoutcomes.improvement.owners-every:PT1H}",
            fixedDelayString = "${qualityoutcomes.improvement.owners-every:PT1H}")
    void look() {
        @Nullable RuntimeException first = null;
        for (UUID action : people.left(actions.held(ImprovementAction.IN_HAND))) {
            try {
                steer.watch(action);
            } catch (RuntimeException broken) {
                // one action must not keep the others waiting; failures are told when all were looked at
                first = first == null ? broken : with(first, broken);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static RuntimeException with(RuntimeException first, RuntimeException another) {
        first.addSuppressed(another);
        return first;
    }
}
