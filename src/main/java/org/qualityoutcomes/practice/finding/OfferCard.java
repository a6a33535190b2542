package org.qualityoutcomes.practice.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.improvement.ChosenActions.Place;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a card offers to whoever reads it: for which of their organisations they can use it, and what it would become. */
@Component("offerCard")
@Transactional(readOnly = true)
public class OfferCard {

    private final UsableCards cards;
    private final Adoptions adoptions;
    private final ChosenActions actions;
    private final Counterparts counterparts;
    private final OwnServices own;
    private final Organisations organisations;
    private final Editions editions;

    // seven, because a card of one service is set against the plan of another
    OfferCard(
            UsableCards cards,
            Adoptions adoptions,
            ChosenActions actions,
            Counterparts counterparts,
            OwnServices own,
            Organisations organisations,
            Editions editions) {
        this.cards = cards;
        this.adoptions = adoptions;
        this.actions = actions;
        this.counterparts = counterparts;
        this.own = own;
        this.organisations = organisations;
        this.editions = editions;
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
     * @param wanted code of the organisation to use it for, or null for any of the lead's
     * @throws NotFound where nothing is published of it, and for all who lead no library that could use it
     */
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

    /** The first that the card names, as the plan's edition calls it. */
    @Nullable
    String indicator(UsableCards.Usable card, @Nullable String edition, String outcome) {
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

    /**
     * What a reader of a card can do with it.
     *
     * @param usable whether they lead a library that could use it
     * @param actions ids of those that libraries which they work for made of it
     */
    public record Open(boolean usable, List<UUID> actions) {}

    /** @throws NotFound where nothing is published of it */
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
