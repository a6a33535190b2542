package org.qualityoutcomes.notification;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.practice.CardNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people get a mail about when something happens to a card, beside their own tasks. None of it carries its words. */
@Component
class PracticeOccasions {

    /** Questions to a service that nobody outside knows of: their delay is told to nobody outside either. */
    private static final Set<String> INSIDE =
            Set.of("Task_ConsentToSharing", "Task_AgreeToWords", "Task_ConfirmCurrent");

    private final Outbox outbox;
    private final Recipients recipients;

    PracticeOccasions(Outbox outbox, Recipients recipients) {
        this.outbox = outbox;
        this.recipients = recipients;
    }

    static boolean staysInside(String taskKey) {
        return INSIDE.contains(taskKey);
    }

    @EventListener
    void on(CardNews news) {
        String template = "card-" + news.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Letter letter = new Letter(
                template + "|" + news.card() + "|" + news.occasion(),
                template,
                Map.of("card", news.card().toString(), "reference", news.reference()));
        told(news).forEach(person -> outbox.write(person, letter));
    }

    private Collection<Person> told(CardNews news) {
        return news.kind() == CardNews.Kind.WITHDRAWN
                ? recipients.of(null, Set.of(Groups.NATIONAL), news.organisation())
                : recipients.lead(news.organisation());
    }
}
