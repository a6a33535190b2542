package org.qualityoutcomes.practice.finding;

import org.qualityoutcomes.practice.CardTakenAway;
import org.qualityoutcomes.practice.UsedCardGone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever took a card over hears that it is there no more: the reference alone, for its words are not shared any longer. */
@Component
class TellAdopters {

    private final Adoptions adoptions;
    private final ApplicationEventPublisher events;

    TellAdopters(Adoptions adoptions, ApplicationEventPublisher events) {
        this.adoptions = adoptions;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CardTakenAway away) {
        adoptions.ofCard(away.card()).stream()
                .map(Adoptions.Adoption::organisation)
                .distinct()
                .forEach(adopter -> events.publishEvent(
                        new UsedCardGone(away.card(), away.reference(), adopter, away.withdrawn())));
    }
}
