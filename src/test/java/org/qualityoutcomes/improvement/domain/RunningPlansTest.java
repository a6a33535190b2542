package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;

class RunningPlansTest {

    static final Review REVIEW = new Review(
            new ReviewId(UUID.randomUUID()),
            "2029S-ZA1",
            new CycleId(UUID.randomUUID()),
            new Organisation(
                    new OrganisationId(UUID.randomUUID()),
                    "ZA1",
                    "Aldermoor Hospitals",
                    Region.NORTH,
                    new ServiceId(UUID.randomUUID())),
            "2023",
            Phase.FEEDBACK,
            APlan.TODAY.minusYears(2),
            APlan.TODAY,
            APlan.TODAY,
            CycleKind.SERVICE_IMPROVEMENT_REVIEW);
    static final RunningPlans.Agreed AGREED = new RunningPlans.Agreed(
            "O1", "O1.L2.a", "Open on Saturdays.", APlan.OWNER, APlan.DUE, "The doors are open.", APlan.SATISFACTION);

    private final Plans plans = mock();
    private final Reviews reviews = mock();
    private final ApplicationEventPublisher events = mock();
    private final RunningPlans running = new RunningPlans(
            plans,
            reviews,
            mock(ActionPeople.class),
            mock(ActionStatusPolicy.class),
            Clock.fixed(APlan.NOON, ZoneOffset.UTC),
            events);

    @BeforeEach
    void keep() {
        when(plans.save(any(ImprovementPlan.class))).thenAnswer(saved -> saved.getArgument(0));
    }

    @Test
    void whatIsAgreedBeginsAtOnceInThePlanThatRuns() {
        ImprovementPlan plan = ImprovementPlan.ofChanges(REVIEW, APlan.TODAY);
        plan.agreeMore(List.of(AGREED.planned()), APlan.TODAY);
        when(plans.inForce("ZA1")).thenReturn(List.of(plan));
        when(plans.hold(plan.id())).thenReturn(Optional.of(plan));

        List<UUID> ids = running.agreeMore(REVIEW, List.of(AGREED));

        ImprovementAction second = plan.actions().get(1);
        assertThat(ids).containsExactly(second.id());
        assertThat(second.name()).isEqualTo("2029S-ZA1-A2");
        assertThat(second.state()).isEqualTo(ActionState.AGREED);
        assertThat(second.success()).isEqualTo(APlan.SATISFACTION);
        assertThat(second.terms().indicator()).isEqualTo("O1.L2.a");
        verify(events).publishEvent((Object)
                new ActionAgreed(plan.review(), plan.id(), second.id(), "2029S-ZA1-A2", "ZA1", "north"));
    }

    @Test
    void itsOutcomesAreThoseOfThePlanThatTakesIt() {
        Review earlier = APlan.review();
        ImprovementPlan plan = ImprovementPlan.ofChanges(earlier, APlan.TODAY);
        Review later = new Review(
                REVIEW.id(),
                REVIEW.reference(),
                REVIEW.cycle(),
                REVIEW.organisation(),
                "2029",
                REVIEW.phase(),
                REVIEW.periodFrom(),
                REVIEW.periodTo(),
                REVIEW.deadline());
        when(reviews.get(earlier.id())).thenReturn(earlier);
        when(plans.inForce("ZA1")).thenReturn(List.of(plan));

        assertThat(running.editionFor(later)).as("nothing is open in it").isEqualTo("2029");
        plan.agreeMore(List.of(AGREED.planned()), APlan.TODAY);
        assertThat(running.editionFor(later)).isEqualTo("2023");
    }

    @Test
    void anOrganisationWithoutAPlanGetsOneOfJustThese() {
        when(plans.inForce("ZA1")).thenReturn(List.of());
        running.agreeMore(REVIEW, List.of(AGREED));
        ArgumentCaptor<ImprovementPlan> kept = ArgumentCaptor.forClass(ImprovementPlan.class);
        verify(plans, atLeastOnce()).save(kept.capture());
        assertThat(kept.getValue().isInForce()).isTrue();
        assertThat(kept.getValue().actions())
                .extracting(ImprovementAction::text)
                .containsExactly("Open on Saturdays.");
    }

    @Test
    void toAPlanWhoseActionsAreAllDoneNothingIsAdded() {
        ImprovementPlan done = ImprovementPlan.ofChanges(REVIEW, APlan.TODAY);
        when(plans.inForce("ZA1")).thenReturn(List.of(done));
        when(plans.hold(done.id())).thenReturn(Optional.of(done));

        running.agreeMore(REVIEW, List.of(AGREED));

        assertThat(done.actions()).isEmpty();
        ArgumentCaptor<ImprovementPlan> kept = ArgumentCaptor.forClass(ImprovementPlan.class);
        verify(plans, atLeastOnce()).save(kept.capture());
        ImprovementPlan own = kept.getValue();
        assertThat(own.actions()).hasSize(1);
        verify(events).publishEvent((Object) new FollowUpBegun(own.review(), own.id(), "2029S-ZA1", "ZA1", "north"));
    }

    @Test
    void whereNothingWasAgreedNoPlanBegins() {
        assertThat(running.agreeMore(REVIEW, List.of())).isEmpty();
        verifyNoInteractions(events);
    }

    @Test
    void nothingIsAddedToAPlanThatIsStillBeingWritten() {
        ImprovementPlan written = APlan.opened();
        assertThatThrownBy(() -> written.agreeMore(List.of(AGREED.planned()), APlan.TODAY))
                .isInstanceOf(Refusal.class);
    }
}
