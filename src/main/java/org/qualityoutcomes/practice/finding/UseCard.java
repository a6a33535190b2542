package org.qualityoutcomes.practice.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.improvement.ChosenActions.Proposal;
import org.qualityoutcomes.improvement.ChosenActions.Taking;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.practice.CardAdopted;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.practice.finding.OfferCard.Offer;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A library lead takes over what others shared: it becomes an action of the own plan, or waits for the next plan where none
 * takes it now. Whose card it is learns that it is used, and by whom only where the lead says so.
 */
@Component
@Transactional
public class UseCard {

    private static final int LONGEST = 1000;
    private static final String TOO_LONG = "Keep this within 1,000 characters.";

    private final UsableCards cards;
    private final OfferCard offers;
    private final Adoptions adoptions;
    private final ChosenActions actions;
    private final KnownServices services;
    private final OwnServices own;
    private final Organisations organisations;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // ten, because a card of one service becomes an action of another, and the first is told
    UseCard(
            UsableCards cards,
            OfferCard offers,
            Adoptions adoptions,
            ChosenActions actions,
            KnownServices services,
            OwnServices own,
            Organisations organisations,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.offers = offers;
        this.adoptions = adoptions;
        this.actions = actions;
        this.services = services;
        this.own = own;
        this.organisations = organisations;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What a lead answers.
     *
     * @param named whether the service whose card it is may know who uses it
     */
    public record Answer(
            @Nullable String outcome,
            String text,
            @Nullable String owner,
            @Nullable LocalDate due,
            String measure,
            @Nullable String kind,
            boolean named) {}

    /**
     * Who sends it twice gets the action that there is.
     *
     * @return the action's id; empty where it waits for a plan
     * @throws Refusal by field
     */
    public Optional<UUID> use(UUID id, String ods, Answer answer) {
        UsableCards.Usable card = cards.get(id);
        Optional<Adoption> before = adoptions.of(id, ods);
        if (own.led().contains(ods) && before.map(Adoption::actionId).isPresent()) {
            return before.map(Adoption::actionId);
        }
        Offer offer = offers.offer(id, ods);
        if (!offer.organisation().equals(ods)) {
            throw new NotFound();
        }
        String text = answer.text().strip();
        refuseUnfit(text, answer.measure());
        boolean later = offer.place().taking() == Taking.LATER;
        UUID action = later ? null : actions.choose(ods, proposal(card, offer, answer, text));
        if (before.isPresent() && action != null) {
            Integer level = services.lastLevel(ods, card.outcome());
            adoptions.become(before.get().id(), action, text, answer.named(), clock.instant(), level);
        } else if (before.isEmpty()) {
            adopt(card, ods, text, action, answer.named());
        }
        return Optional.ofNullable(action);
    }

    private Proposal proposal(UsableCards.Usable card, Offer offer, Answer answer, String text) {
        String outcome = answer.outcome() == null ? "" : answer.outcome();
        return new Proposal(
                outcome,
                offers.indicator(card, offer.place().edition(), outcome),
                text,
                answer.owner(),
                answer.due(),
                answer.measure().strip(),
                answer.kind());
    }

    private static void refuseUnfit(String text, String measure) {
        if (text.isEmpty()) {
            throw Refusal.of("text", "Say what you want to do.");
        }
        if (text.length() > LONGEST) {
            throw Refusal.of("text", TOO_LONG);
        }
        if (measure.strip().length() > LONGEST) {
            throw Refusal.of("measure", TOO_LONG);
        }
    }

    private void adopt(UsableCards.Usable card, String ods, String text, @Nullable UUID action, boolean named) {
        Instant now = clock.instant();
        Adoption adoption = new Adoption(
                UUID.randomUUID(),
                card.id(),
                card.reference(),
                ods,
                now,
                named,
                card.outcome(),
                card.indicators().stream().findFirst().orElse(null),
                text,
                action,
                action == null ? null : now,
                services.lastLevel(ods, card.outcome()),
                null,
                null,
                false,
                null,
                card.title());
        adoptions.keep(adoption, user.require());
        events.publishEvent(new CardAdopted(
                card.id(),
                card.reference(),
                card.organisation(),
                named ? organisations.byOds(ods).name() : null,
                adoption.id()));
    }
}
