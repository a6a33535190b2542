package org.qualityoutcomes.notification;

import java.util.Map;
import org.qualityoutcomes.changes.OrganisationNews;
import org.qualityoutcomes.changes.WithdrawalNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people get a mail about when reviews end early and organisations change. */
@Component
class ChangeOccasions {

    private final Outbox outbox;
    private final Recipients recipients;

    ChangeOccasions(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    /** Lead, sponsor and region; that nothing changes is for the lead alone, who asked. */
    @EventListener
    void on(WithdrawalNews news) {
        String template = news.withdrawn() ? "review-withdrawn" : "withdrawal-declined";
        Letter letter = new Letter(
                "withdrawal|" + news.occasion(),
                template,
                Map.of("reference", news.reference(), "review", news.review().toString()));
        (news.withdrawn() ? recipients.aroundDeadline(news.organisation()) : recipients.lead(news.organisation()))
                .forEach(person -> outbox.write(person, letter));
    }

    /** Those whom it concerns, as they were before and are now. */
    @EventListener
    void on(OrganisationNews news) {
        String other = news.other();
        Letter letter = new Letter(
                "organisation|" + news.occasion(),
                "organisation-" + news.kind(),
                Map.of(
                        "organisation",
                        news.name(),
                        "ods",
                        news.ods(),
                        "other",
                        other == null ? "" : other,
                        "reason",
                        news.reason(),
                        "fates",
                        news.fates(),
                        "leads",
                        news.leads()));
        news.told().forEach(username -> recipients.named(username).forEach(person -> outbox.write(person, letter)));
    }
}
