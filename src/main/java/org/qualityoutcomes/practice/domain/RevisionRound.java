package org.qualityoutcomes.practice.domain;

import org.qualityoutcomes.calendar.Round;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks from time to time whether the day has come for a card that is still being revised. */
@Component
class RevisionRound {

    private final EndOverdueRevisions revisions;

    RevisionRound(EndOverdueRevisions revisions) {
        this.revisions = revisions;
    }

    @Scheduled(
            initialDelayString = "${qualityoutcomes.practice.revisions-every:PT1H}",
            fixedDelayString = "${qualityoutcomes.practice.revisions-every:PT1H}")
    void look() {
        Round.over(revisions.due(), revisions::takeOff);
    }
}
