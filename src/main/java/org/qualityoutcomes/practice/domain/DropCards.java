package org.qualityoutcomes.practice.domain;

import java.time.Clock;
import java.util.List;
import org.qualityoutcomes.organisation.OrganisationClosed;
import org.qualityoutcomes.review.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards that an organisation which is closed has not shared yet are dropped: nobody can consent any more. What is
 * published stays for others to use until its next review day, when nobody says that it is still current.
 */
@Component
@Transactional
class DropCards {

    private static final String CLOSED = "The organisation was closed.";

    private final Cards cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DropCards(Cards cards, ApplicationEventPublisher events, Clock clock) {
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(OrganisationClosed event) {
        cards.ofOrganisations(List.of(event.closed().ods()), Pageable.unpaged()).stream()
                .filter(card -> !card.isShown() && !card.state().isOver())
                .forEach(this::drop);
    }

    private void drop(Card card) {
        card.withdraw(CLOSED, clock.instant());
        cards.save(card);
        events.publishEvent(PracticeDeed.of(card, "was dropped with its organisation.", Deed.RULE)
                .because(CLOSED));
        events.publishEvent(new CardWithdrawn(card.id()));
    }
}
