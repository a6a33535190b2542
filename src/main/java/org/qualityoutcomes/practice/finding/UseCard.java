package org.qualityoutcomes.practice.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.improvement.ChosenActions.Place;
import org.qualityoutcomes.improvement.ChosenActions.Proposal;
import org.qualityoutcomes.improvement.ChosenActions.Taking;
import org.qualityoutcomes.improvement.PlanBegun;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.practice.CardAdopted;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A library lead takes over what others shared: it becomes an action of the own plan, or waits for the next plan where none
 * takes it now. Whose card it is learns that it is used, and by whom only where the lead says so.
 */
@Component("useCard")
@Transactional
public class UseCard {

    private static final int LONGEST = 1000;
    private static final String TOO_LONG = "Keep this within 1,000 characters.";

    private final UsableCards cards;
    private final Adoptions adoptions;
    private final ChosenActions actions;
    private final Counterparts counterparts;
    private final KnownServices services;
    private final OwnServices own;
    private final Organisations organisations;
    private final Editions editions;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // eleven, because a card of one service becomes an action of another
    UseCard(
            UsableCards cards,
            Adoptions adoptions,
            ChosenActions actions,
            Counterparts counterparts,
            KnownServices services,
            OwnServices own,
            Organisations organisations,
            Editions editions,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cards = cards;
        this.adoptions = adoptions;
        this.actions = actions;
        this.counterparts = counterparts;
        this.services = services;
        this.own = own;
        this.organisations = organisations;
        this.editions = editions;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What a lead is asked when they want to use a card.
     *
     * @param organisations names of those that the lead can use it for, by code
     * @param organisation the one that it is asked for
     * @param outcomes titles of the plan's outcomes by code; empty where it waits for a plan
     * @param outcome the one that corresponds to the card's, or null
     * @param waiting what is to be done, where it waits for a plan already; else null
     */
    public record Offer(
            UUID card,
            String reference,
            String title,
            Map<String, String> organisations,
            String organisation,
            Place place,
            Map<String, String> outcomes,
            @Nullable String outcome,
            @Nullable String waiting) {}

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
     * @param wanted code of the organisation to use it for, or null for any of the lead's
     * @throws NotFound where nothing is published of it, and for all who lead no library that could use it
     */
    @Transactional(readOnly = true)
    public Offer offer(UUID id, @Nullable String wanted) {
        UsableCards.Usable card = cards.get(id);
        Map<String, String> choices = choices(card);
        String ods = wanted != null && choices.containsKey(wanted)
                ? wanted
                : choices.keySet().stream().findFirst().orElseThrow(NotFound::new);
        Place place = actions.place(ods);
        return new Offer(
                id,
                card.reference(),
                card.title(),
                choices,
                ods,
                place,
                outcomes(place),
                place.edition() == null
                        ? null
                        : counterparts
                                .outcomeIn(place.edition(), card.outcome())
                                .orElse(null),
                adoptions.of(id, ods).map(Adoption::action).orElse(null));
    }

    private Map<String, String> outcomes(Place place) {
        Map<String, String> outcomes = new TreeMap<>();
        if (place.edition() != null) {
            editions.get(place.edition())
                    .outcomes()
                    .forEach(each -> outcomes.put(each.code(), each.code() + " " + each.title()));
        }
        return outcomes;
    }

    /** Not for one's own card, and not where the plan has an action from it already. */
    private Map<String, String> choices(UsableCards.Usable card) {
        Set<String> using = adoptions.ofCard(card.id()).stream()
                .filter(each -> each.actionId() != null)
                .map(Adoption::organisation)
                .collect(Collectors.toSet());
        Map<String, String> choices = new TreeMap<>();
        own.led().stream()
                .filter(ods -> !ods.equals(card.organisation()) && !using.contains(ods))
                .forEach(ods -> choices.put(ods, organisations.byOds(ods).name()));
        return choices;
    }

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
        Offer offer = offer(id, ods);
        if (!offer.organisation().equals(ods)) {
            throw new NotFound();
        }
        String text = answer.text().strip();
        refuseUnfit(text, answer.measure());
        boolean later = offer.place().taking() == Taking.LATER;
        UUID action = later ? null : actions.choose(ods, proposal(card, offer, answer, text));
        if (before.isPresent() && action != null) {
            adoptions.become(before.get().id(), action, text, answer.named());
        } else if (before.isEmpty()) {
            adopt(card, ods, text, action, answer.named());
        }
        return Optional.ofNullable(action);
    }

    private Proposal proposal(UsableCards.Usable card, Offer offer, Answer answer, String text) {
        String outcome = answer.outcome() == null ? "" : answer.outcome();
        return new Proposal(
                outcome,
                indicator(card, offer.place().edition(), outcome),
                text,
                answer.owner(),
                answer.due(),
                answer.measure().strip(),
                answer.kind());
    }

    /** The first that the card names, as the plan's edition calls it. */
    private @Nullable String indicator(UsableCards.Usable card, @Nullable String edition, String outcome) {
        return edition == null
                ? null
                : card.indicators().stream()
                        .flatMap(code ->
                                counterparts
                                        .indicatorIn(
                                                edition, new Code(card.outcome().edition(), code))
                                        .stream())
                        .filter(code -> editions.get(edition).outcomes().stream()
                                .filter(each -> each.code().equals(outcome))
                                .flatMap(each -> each.indicators().stream())
                                .anyMatch(each -> each.code().equals(code)))
                        .findFirst()
                        .orElse(null);
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
        Adoption adoption = new Adoption(
                UUID.randomUUID(),
                card.id(),
                card.reference(),
                ods,
                clock.instant(),
                named,
                card.outcome(),
                card.indicators().stream().findFirst().orElse(null),
                text,
                action,
                services.lastLevel(
                        ods,
                        counterparts.ofOutcome(
                                card.outcome().edition(), card.outcome().code())),
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

    /** What waits for a plan is in it from its first day; what serves no outcome of its edition goes on waiting. */
    @EventListener
    public void on(PlanBegun plan) {
        List<Adoption> waiting = adoptions.ofOrganisation(plan.organisation()).stream()
                .filter(each -> each.actionId() == null)
                .toList();
        for (Adoption each : waiting) {
            counterparts.outcomeIn(plan.edition(), each.outcome()).ifPresent(outcome -> {
                UUID action = actions.choose(plan.organisation(), Proposal.of(outcome, null, each.action()));
                adoptions.become(each.id(), action, each.action(), each.named());
            });
        }
    }

    /**
     * What a reader of a card can do with it.
     *
     * @param usable whether they lead a library that could use it
     * @param actions ids of those that libraries which they work for made of it
     */
    public record Open(boolean usable, List<UUID> actions) {}

    /** @throws NotFound where nothing is published of it */
    @Transactional(readOnly = true)
    public Open open(UUID id) {
        Set<String> codes = own.codes();
        return new Open(
                !choices(cards.get(id)).isEmpty(),
                adoptions.ofCard(id).stream()
                        .filter(each -> codes.contains(each.organisation()))
                        .map(Adoption::actionId)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
