package org.qualityoutcomes.notification;

import java.util.Map;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.selfevaluation.TakenUpBySibling;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * That another organisation of one service takes something from somebody's review. Often the same person leads both, and
 * is not told what they have just done.
 */
@Component
class JointServiceOccasions {

    private final Outbox outbox;
    private final Recipients recipients;
    private final CurrentUser user;

    JointServiceOccasions(Outbox outbox, Recipients recipients, CurrentUser user) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.user = user;
    }

    @EventListener
    void on(TakenUpBySibling taken) {
        Letter letter = new Letter(
                taken.part().letter() + "|" + taken.review() + "|" + taken.by() + "|" + taken.at(),
                taken.part().letter(),
                Map.of(
                        "review", taken.review().toString(),
                        "reference", taken.reference(),
                        "by", taken.by()));
        String actor = user.username().orElse("");
        recipients.lead(taken.organisation()).stream()
                .filter(person -> !person.username().equals(actor))
                .forEach(person -> outbox.write(person, letter));
    }
}
