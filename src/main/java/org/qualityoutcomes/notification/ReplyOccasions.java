package org.qualityoutcomes.notification;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.reporting.ReplyNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What an organisation gets a mail about after it has spoken to its report. Whoever answers it has a task, and its mail. */
@Component
class ReplyOccasions {

    private final Outbox outbox;
    private final Recipients recipients;

    ReplyOccasions(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    @EventListener
    void on(ReplyNews news) {
        Letter letter = new Letter(
                "reply|" + news.reportId() + "|" + news.kind() + "|" + news.occasion(),
                news.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of("reference", news.reference(), "report", news.reportId().toString()));
        to(news).forEach(person -> outbox.write(person, letter));
    }

    private Collection<Person> to(ReplyNews news) {
        return switch (news.kind()) {
            case POINTS_ANSWERED, LEVEL_REVIEW_DECIDED -> recipients.heads(news.organisation());
            case LEVEL_REVIEW_PREPARED -> recipients.named(Groups.sponsor(news.organisation()));
            case LEVEL_REVIEW_ASKED -> {
                Set<Person> told = new LinkedHashSet<>(recipients.heads(news.organisation()));
                told.addAll(recipients.overCase(news.organisation()));
                yield told;
            }
        };
    }
}
