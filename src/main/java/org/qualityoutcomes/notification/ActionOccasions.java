package org.qualityoutcomes.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.ActionNews;
import org.qualityoutcomes.organisation.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people get a mail about when something happens to an action, beside their own tasks. */
@Component
class ActionOccasions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Tasks of an action's owner: their delay reaches the sponsor and the region step by step, with the action's day. */
    private static final Set<String> OF_THE_OWNER =
            Set.of("Task_CarryOutAction", "Task_ProveAction", "Task_UpdateAction");

    private final Outbox outbox;
    private final Recipients recipients;
    private final Clock clock;

    ActionOccasions(Outbox outbox, Recipients recipients, Clock clock) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.clock = clock;
    }

    static boolean climbs(String taskKey) {
        return OF_THE_OWNER.contains(taskKey);
    }

    @EventListener
    void on(ActionNews news) {
        String template =
                "action-" + news.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        LocalDate due = news.due();
        Letter letter = new Letter(
                template + "|" + news.action() + "|" + due + "|" + OfficeHours.day(clock.instant()),
                template,
                Map.of(
                        "action", news.action().toString(),
                        "reference", news.name(),
                        "title", news.title(),
                        "due", due == null ? "no day" : DAY.format(due)));
        Set<Person> told = new LinkedHashSet<>(recipients.of(null, news.groups(), news.organisation()));
        news.people().forEach(person -> told.addAll(recipients.named(person)));
        told.forEach(person -> outbox.write(person, letter));
    }
}
