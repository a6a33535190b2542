package org.qualityoutcomes.improvement.domain;

import org.qualityoutcomes.calendar.Round;
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
        Round.over(people.left(actions.held(ImprovementAction.IN_HAND)), steer::watch);
    }
}
