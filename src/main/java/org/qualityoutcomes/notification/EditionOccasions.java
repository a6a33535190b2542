package org.qualityoutcomes.notification;

import java.util.Map;
import org.qualityoutcomes.edition.EditionNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people get a mail about when the framework changes. */
@Component
class EditionOccasions {

    private final Outbox outbox;
    private final Recipients recipients;

    EditionOccasions(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    @EventListener
    void on(EditionNews news) {
        Letter letter = new Letter(
                "edition|" + news.occasion(),
                "edition-" + news.kind(),
                Map.of("edition", news.code(), "what", news.what()));
        news.told().forEach(group -> recipients.named(group).forEach(person -> outbox.write(person, letter)));
    }
}
