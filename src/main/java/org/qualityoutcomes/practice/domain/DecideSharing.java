package org.qualityoutcomes.practice.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.practice.CardNews;
import org.qualityoutcomes.practice.CardNews.Kind;
import org.qualityoutcomes.practice.CardTakenAway;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The service decides whether, in which words and for how long others may read of its work. Silence is no consent. */
@Component
@Transactional
public class DecideSharing {

    /** How long a question to the service stays open, chased. */
    private static final int ANSWER_DAYS = 30;

    private final Cards cards;
    private final CardAccess access;
    private final CurrentUser user;
    private final WorkingDays days;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // six, because a person decides on a card in time, may do so or not, and others learn of it
    DecideSharing(
            Cards cards,
            CardAccess access,
            CurrentUser user,
            WorkingDays days,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.access = access;
        this.user = user;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    /** What a lead says to a nomination. */
    public enum Answer {
        SHARE,
        SHARE_WITHOUT_NAME,
        DECLINE
    }

    /** When a question that is asked now is taken for unanswered. */
    public Instant answerBy() {
        return OfficeHours.end(days.plus(OfficeHours.day(clock.instant()), ANSWER_DAYS));
    }

    /** @return whether the service consents */
    public boolean decide(UUID id, Answer answer, String comment) {
        Card card = hold(id);
        if (answer == Answer.DECLINE) {
            card.decline(comment, clock.instant());
            return done(card, "is not shared: the service declines.", PracticeDeed.LEAD, comment, false);
        }
        boolean withoutName = answer == Answer.SHARE_WITHOUT_NAME;
        card.consent(withoutName, comment, by(), clock.instant());
        cards.save(card);
        events.publishEvent(PracticeDeed.of(
                        card,
                        "may be shared " + (withoutName ? "without" : "under") + " the name of the service.",
                        PracticeDeed.LEAD)
                .inWords(card.agreedVersion())
                .because(comment));
        return true;
    }

    /** Nobody has answered: nothing is shared. */
    public void closeUnanswered(UUID id) {
        Card card = hold(id);
        card.closeUnanswered(clock.instant());
        done(card, "is not shared: nobody answered.", PracticeDeed.RULE, "", false);
        tell(card, Kind.NOT_SHARED);
    }

    /** @return whether the service agrees to the words as they stand, and an editor has read them */
    public boolean answerWords(UUID id, boolean agrees, String comment) {
        Card card = hold(id);
        if (!agrees) {
            card.sendBack(comment, by(), clock.instant());
            return done(card, "went back to the editors.", PracticeDeed.LEAD, comment, false);
        }
        boolean read = card.agree(by(), clock.instant());
        cards.save(card);
        events.publishEvent(PracticeDeed.of(card, "may be shared in its edited words.", PracticeDeed.LEAD)
                .inWords(card.agreedVersion())
                .because(comment));
        return read;
    }

    public void noteSilence(UUID id) {
        Card card = hold(id);
        card.noteSilence();
        done(card, "went back to the editors: nobody agreed to its edited words.", PracticeDeed.RULE, "", false);
    }

    /** @return whether it stays */
    public boolean confirm(UUID id, boolean current, String comment) {
        Card card = hold(id);
        if (current) {
            card.confirmCurrent(OfficeHours.day(clock.instant()));
            return done(card, "is still current.", PracticeDeed.LEAD, comment, true);
        }
        return done(card, "is not current any more.", PracticeDeed.LEAD, comment, false);
    }

    public void retire(UUID id) {
        Card card = hold(id);
        card.retire("", clock.instant());
        done(card, "was retired.", PracticeDeed.RULE, "", false);
        tell(card, Kind.RETIRED);
        events.publishEvent(new CardTakenAway(card.id(), card.reference(), false));
    }

    /** @throws NotFound for all but the lead of its organisation */
    public void withdraw(UUID id, String why) {
        Card card = hold(id);
        access.lead(card);
        boolean wasShown = card.isShown();
        card.withdraw(why, clock.instant());
        done(card, "was withdrawn.", PracticeDeed.LEAD, why, false);
        tell(card, Kind.WITHDRAWN);
        events.publishEvent(new CardWithdrawn(card.id()));
        if (wasShown) {
            events.publishEvent(new CardTakenAway(card.id(), card.reference(), true));
        }
    }

    /** Shows or hides the name of the service, at once. @throws NotFound for all but the lead of its organisation */
    public void name(UUID id, boolean withoutName) {
        Card card = hold(id);
        access.lead(card);
        card.name(withoutName);
        done(card, withoutName ? "hides who wrote it." : "shows who wrote it.", PracticeDeed.LEAD, "", false);
    }

    private boolean done(Card card, String what, String capacity, String said, boolean answer) {
        cards.save(card);
        events.publishEvent(PracticeDeed.of(card, what, capacity).because(said));
        return answer;
    }

    private void tell(Card card, Kind kind) {
        events.publishEvent(new CardNews(
                card.id(),
                card.reference(),
                card.organisation(),
                kind,
                clock.instant().toString()));
    }

    private Card hold(UUID id) {
        return cards.hold(id).orElseThrow(NotFound::new);
    }

    private @Nullable String by() {
        return user.username().orElse(null);
    }
}
