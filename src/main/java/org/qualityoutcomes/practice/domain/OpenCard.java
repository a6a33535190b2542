package org.qualityoutcomes.practice.domain;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a card of what was nominated, and begins its process. */
@Component
class OpenCard {

    private final Cards cards;
    private final CardNumbers numbers;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OpenCard(Cards cards, CardNumbers numbers, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.cards = cards;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** What was found in a review becomes one card, however often it is reported. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void found(Nominated nominated) {
        String print = nominated.print();
        if (print == null || !cards.isNominated(print)) {
            open(nominated, null, PracticeDeed.RULE);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID byTheService(Nominated nominated, String capacity) {
        return open(nominated, user.require(), capacity);
    }

    private UUID open(Nominated nominated, @Nullable String by, String capacity) {
        Card card = cards.saveAndFlush(new Card(numbers.next(), nominated, by, clock.instant()));
        events.publishEvent(
                PracticeDeed.of(card, "was opened: it was " + card.origin().title() + ".", capacity));
        events.publishEvent(new CardNominated(card.id(), card.reference(), card.organisation()));
        return card.id();
    }
}
