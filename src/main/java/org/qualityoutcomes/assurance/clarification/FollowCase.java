package org.qualityoutcomes.assurance.clarification;

import java.time.Clock;
import org.qualityoutcomes.assurance.domain.SeatVacated;
import org.qualityoutcomes.selfevaluation.SubmissionReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a round of questions when its case takes another way. */
@Component
@Transactional
class FollowCase {

    private final Clarifications clarifications;
    private final Clock clock;

    FollowCase(Clarifications clarifications, Clock clock) {
        this.clarifications = clarifications;
        this.clock = clock;
    }

    @EventListener
    void on(SeatVacated event) {
        clarifications.findByValidationId(event.validation()).ifPresent(round -> {
            round.forgetDraftsOf(event.validator());
            clarifications.save(round);
        });
    }

    @EventListener
    void on(SubmissionReopened event) {
        clarifications.findByReviewId(event.review().value()).forEach(round -> {
            round.endWithItsVersion(clock.instant());
            clarifications.save(round);
        });
    }
}
