package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.improvement.ChosenActions.Proposal;
import org.qualityoutcomes.improvement.PlanBegun;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.springframework.context.ApplicationEventPublisher;

/** What waits for a plan is in it when it begins; nobody uses a card for an organisation that they do not lead. */
class UseCardTest {

    private static final Code OUTCOME = new Code("2019", "O2");
    private static final PlanBegun BEGUN = new PlanBegun(UUID.randomUUID(), "ZB1", "2023");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-01T09:00:00Z"), ZoneOffset.UTC);

    private final UsableCards cards = mock();
    private final Adoptions adoptions = mock();
    private final ChosenActions actions = mock();
    private final Counterparts counterparts = mock();
    private final OwnServices own = mock();
    private final KnownServices services = mock();
    private final FillBegunPlan fill = new FillBegunPlan(adoptions, actions, counterparts, services, CLOCK);
    private final UseCard use = new UseCard(
            cards,
            new OfferCard(
                    cards, adoptions, actions, counterparts, own, mock(Organisations.class), TestEditions.shipped()),
            adoptions,
            actions,
            services,
            own,
            mock(Organisations.class),
            mock(CurrentUser.class),
            CLOCK,
            mock(ApplicationEventPublisher.class));

    @BeforeEach
    void correspond() {
        when(counterparts.outcomeIn("2023", OUTCOME)).thenReturn(Optional.of("O2"));
    }

    @Test
    void whatWaitsIsInThePlanFromItsFirstDay() {
        Adoption waiting = adoption(OUTCOME, null);
        UUID action = UUID.randomUUID();
        when(adoptions.ofOrganisation("ZB1")).thenReturn(List.of(waiting, adoption(OUTCOME, UUID.randomUUID())));
        when(actions.choose("ZB1", Proposal.of("O2", "O2.L1.b", "Join the round")))
                .thenReturn(action);
        when(counterparts.indicatorIn("2023", new Code("2019", "O2.L1.a"))).thenReturn(Optional.of("O2.L1.b"));
        when(services.lastLevel("ZB1", OUTCOME)).thenReturn(2);
        fill.on(BEGUN);
        verify(adoptions).become(waiting.id(), action, "Join the round", false, CLOCK.instant(), 2);
    }

    @Test
    void whatServesNoOutcomeOfThePlanGoesOnWaiting() {
        when(adoptions.ofOrganisation("ZB1")).thenReturn(List.of(adoption(new Code("2019", "O7"), null)));
        fill.on(BEGUN);
        verify(actions, never()).choose(any(), any());
    }

    @Test
    void nobodyUsesACardForAnOrganisationThatTheyDoNotLead() {
        UUID card = UUID.randomUUID();
        when(cards.get(card))
                .thenReturn(new UsableCards.Usable(card, "GP-1", "ZA1", "Title", OUTCOME, List.of("O2.L1.a")));
        when(own.led()).thenReturn(Set.of("ZA1"));
        UseCard.Answer answer = new UseCard.Answer("O2", "Do it", null, null, "", null, true);
        assertThatThrownBy(() -> use.use(card, "ZB1", answer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> use.use(card, "ZA1", answer))
                .as("the own card")
                .isInstanceOf(NotFound.class);
        verify(actions, never()).choose(any(), any());
    }

    private static Adoption adoption(Code outcome, @Nullable UUID action) {
        return new Adoption(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "GP-1",
                "ZB1",
                Instant.parse("2027-05-01T09:00:00Z"),
                false,
                outcome,
                "O2.L1.a",
                "Join the round",
                action,
                null,
                null,
                null,
                null,
                false,
                null,
                "Title");
    }
}
