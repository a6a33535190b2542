package org.qualityoutcomes.reporting.domain;

import org.qualityoutcomes.calendar.Round;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour whether those who answer points, review levels or check are still there and free, a report at a time. */
@Component
class WatchCalled {

    private final CallModerators call;

    WatchCalled(CallModerators call) {
        this.call = call;
    }

    @Scheduled(
            initialDelayString = "${qualityoutcomes.conflicts.every:PT1H}",
            fixedDelayString = "${qualityoutcomes.conflicts.every:PT1H}")
    void look() {
        Round.over(call.underDecision(), call::lookAgain);
    }
}
