package org.qualityoutcomes.practice.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.practice.CardNews;
import org.qualityoutcomes.practice.CardTakenAway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * While a card is revised nobody is asked whether what others read is still current. So that this holds up no question, what
 * was published is shown no longer than to the day of it; the revision goes on.
 */
@Component
@Transactional
class EndOverdueRevisions {

    private final Cards cards;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EndOverdueRevisions(Cards cards, Clock clock, ApplicationEventPublisher events) {
        this.cards = cards;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        return cards.shownInRevision(OfficeHours.day(clock.instant()));
    }

    /** Whoever comes second finds nothing to do. */
    public void takeOff(UUID id) {
        Card card = cards.hold(id).orElseThrow(NotFound::new);
        if (card.takeOff(OfficeHours.day(clock.instant()))) {
            cards.save(card);
            events.publishEvent(PracticeDeed.of(
                    card,
                    "is not shown any more: it was still being revised on the day for asking whether it is current.",
                    PracticeDeed.RULE));
            events.publishEvent(new CardNews(
                    card.id(),
                    card.reference(),
                    card.organisation(),
                    CardNews.Kind.TAKEN_OFF,
                    clock.instant().toString()));
            events.publishEvent(new CardTakenAway(card.id(), card.reference(), false));
        }
    }
}
