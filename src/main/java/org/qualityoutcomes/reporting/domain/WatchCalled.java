package org.qualityoutcomes.reporting.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour whether those who answer points or review levels are still there and free, a report at a time. */
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
        @Nullable RuntimeException first = null;
        for (UUID report : call.underDecision()) {
            try {
                call.lookAgain(report);
            } catch (RuntimeException broken) {
                // one report must not keep the others waiting; failures are told when all were looked at
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
