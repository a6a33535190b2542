package org.qualityoutcomes.notification;

import java.util.Map;
import java.util.Objects;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.practice.CardAdopted;
import org.qualityoutcomes.practice.NewPractice;
import org.qualityoutcomes.practice.UsedCardGone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** That somebody uses what a service shared, and once a week what is new of what somebody follows. */
@Component
class PracticeUseOccasions {

    private final Outbox outbox;
    private final Recipients recipients;
    private final People people;

    PracticeUseOccasions(Outbox outbox, Recipients recipients, People people) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.people = people;
    }

    @EventListener
    void on(CardAdopted adopted) {
        Letter letter = new Letter(
                "card-adopted|" + adopted.adoption(),
                "card-adopted",
                Map.of(
                        "card", adopted.card().toString(),
                        "reference", adopted.reference(),
                        "adopter", Objects.requireNonNullElse(adopted.adopter(), "")));
        recipients.lead(adopted.organisation()).forEach(person -> outbox.write(person, letter));
    }

    @EventListener
    void on(UsedCardGone gone) {
        Letter letter = new Letter(
                "used-card-gone|" + gone.card() + "|" + gone.adopter(),
                "used-card-gone",
                Map.of("reference", gone.reference(), "withdrawn", gone.withdrawn()));
        recipients.lead(gone.adopter()).forEach(person -> outbox.write(person, letter));
    }

    @EventListener
    void on(NewPractice news) {
        Letter letter = new Letter(
                "practice-news|" + news.week(), "practice-news", Map.of("cards", news.cards(), "more", news.more()));
        people.find(news.follower()).ifPresent(person -> outbox.write(person, letter));
    }
}
