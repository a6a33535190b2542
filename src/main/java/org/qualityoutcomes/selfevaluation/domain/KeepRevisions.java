package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.Instant;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;

/** Nothing that was written on an outcome is lost when somebody writes over it. */
@Component
class KeepRevisions {

    private final Revisions revisions;
    private final CurrentUser user;
    private final Clock clock;

    KeepRevisions(Revisions revisions, CurrentUser user, Clock clock) {
        this.revisions = revisions;
        this.user = user;
        this.clock = clock;
    }

    void keep(OutcomeWork work) {
        String by = user.require();
        Instant now = clock.instant();
        DraftText content = DraftText.of(work.draft());
        revisions
                .findFirstByOutcomeWorkIdOrderByRevisionNoDesc(work.id())
                .ifPresentOrElse(
                        last -> goOn(last, work, by, now, content),
                        () -> revisions.save(new Revision(work.id(), 1, by, now, content)));
    }

    private void goOn(Revision last, OutcomeWork work, String by, Instant now, DraftText content) {
        if (last.goesOn(by, now)) {
            last.goOn(now, content);
            revisions.save(last);
        } else {
            revisions.save(new Revision(work.id(), last.number() + 1, by, now, content));
        }
    }

    /** @throws NotFound where there is no such version */
    Draft draft(OutcomeWork work, int number) {
        return revisions
                .findByOutcomeWorkIdAndRevisionNo(work.id(), number)
                .map(Revision::draft)
                .orElseThrow(NotFound::new);
    }

    void handOver(OutcomeWork work) {
        revisions.findFirstByOutcomeWorkIdOrderByRevisionNoDesc(work.id()).ifPresent(last -> {
            last.handOver();
            revisions.save(last);
        });
    }
}
