package org.qualityoutcomes.practice.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.practice.CardNews;
import org.qualityoutcomes.practice.CardNews.Kind;
import org.qualityoutcomes.practice.CardTakenAway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An editor makes a card useful to others; it is published in words that its service agreed to, and in no others. */
@Component
@Transactional
public class EditCard {

    private final Cards cards;
    private final CardAccess access;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EditCard(Cards cards, CardAccess access, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.cards = cards;
        this.access = access;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** @return whether the card is to be published */
    public boolean finish(UUID id, boolean ready, String comment) {
        Card card = hold(id);
        if (!ready) {
            leaveOut(card, comment);
            return false;
        }
        boolean agreed = card.edited(user.username().orElse(null), clock.instant());
        cards.save(card);
        events.publishEvent(PracticeDeed.of(
                        card,
                        agreed
                                ? "is to be published as the service agreed to it."
                                : "was edited; the service is asked whether it agrees.",
                        PracticeDeed.EDITOR)
                .because(comment));
        return true;
    }

    private void leaveOut(Card card, String comment) {
        boolean wasShown = card.isShown();
        card.leaveOut(comment, clock.instant());
        cards.save(card);
        events.publishEvent(
                PracticeDeed.of(card, "is not published.", PracticeDeed.EDITOR).because(comment));
        tell(card, Kind.LEFT_OUT);
        if (wasShown) {
            events.publishEvent(new CardTakenAway(card.id(), card.reference(), false));
        }
    }

    @Transactional(readOnly = true)
    public boolean areWordsAgreed(UUID id) {
        return cards.get(id).areWordsAgreed();
    }

    public void publish(UUID id) {
        Card card = hold(id);
        card.publish(clock.instant(), today());
        cards.save(card);
        events.publishEvent(
                PracticeDeed.of(card, "was published.", PracticeDeed.RULE).inWords(card.publishedVersion()));
        tell(card, Kind.PUBLISHED);
    }

    /** In the morning of the day on which the service is asked whether it is still current. */
    @Transactional(readOnly = true)
    public Instant reviewDay(UUID id) {
        return OfficeHours.morning(Objects.requireNonNull(cards.get(id).reviewBy()));
    }

    /** @throws NotFound for all but the lead and an editor */
    public void revise(UUID id, String why) {
        Card card = hold(id);
        boolean lead = access.isLead(card.organisation());
        if (!lead && !access.isEditor(card)) {
            throw new NotFound();
        }
        card.revise(why, today());
        cards.save(card);
        events.publishEvent(PracticeDeed.of(card, "is to be revised.", lead ? PracticeDeed.LEAD : PracticeDeed.EDITOR)
                .because(why));
        events.publishEvent(new RevisionAsked(card.id()));
    }

    /** Gives up what was changed since the service agreed. @throws NotFound for all but an editor */
    public void restore(UUID id) {
        Card card = hold(id);
        if (!access.isEditor(card)) {
            throw new NotFound();
        }
        card.restoreAgreed();
        cards.save(card);
        events.publishEvent(
                PracticeDeed.of(card, "went back to the words that the service agreed to.", PracticeDeed.EDITOR));
    }

    private void tell(Card card, Kind kind) {
        events.publishEvent(new CardNews(
                card.id(),
                card.reference(),
                card.organisation(),
                kind,
                clock.instant().toString()));
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }

    private Card hold(UUID id) {
        return cards.hold(id).orElseThrow(NotFound::new);
    }
}
