package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;

/** Of an organisation's plans the one that was agreed last is followed. */
class OnePlanAtATimeTest {

    private final ImprovementPlan drafted = APlan.opened();
    private final ImprovementPlan inForce = ImprovementPlan.ofChanges(APlan.review(), APlan.TODAY);
    private final ImprovementPlan later = APlan.openedOn(APlan.TODAY.plusYears(2));
    private final Plans plans = mock(Plans.class);
    private final List<Object> published = new ArrayList<>();
    private final PlanImprovement improvement = new PlanImprovement(
            plans,
            mock(ActionPeople.class),
            mock(PlanAccess.class),
            mock(PlanRules.class),
            mock(ActionChoices.class),
            mock(ActionStatusPolicy.class),
            mock(CurrentUser.class),
            Clock.fixed(APlan.NOON, ZoneOffset.UTC),
            published::add);

    @Test
    void aLaterPlanThatIsInForceTakesThePlaceOfTheEarlierOne() {
        when(plans.get(later.id())).thenReturn(later);
        when(plans.ofOrganisation(later.organisation())).thenReturn(List.of(later, inForce));
        improvement.supersede(later.id());
        assertThat(published).containsExactly(new PlanSuperseded(inForce.id()));
        assertThat(inForce.isInForce()).isTrue();
    }

    @Test
    void oneThatWasNeverAgreedEndsAndSaysSo() {
        when(plans.get(later.id())).thenReturn(later);
        when(plans.ofOrganisation(later.organisation())).thenReturn(List.of(later, drafted));
        improvement.supersede(later.id());
        assertThat(drafted.state(true)).isEqualTo(PlanState.SUPERSEDED);
        assertThat(drafted.state(false)).isEqualTo(PlanState.SUPERSEDED);
        assertThat(published)
                .contains(new PlanSuperseded(drafted.id()))
                .filteredOn(ImprovementDeed.class::isInstance)
                .singleElement()
                .extracting(deed -> ((ImprovementDeed) deed).what())
                .isEqualTo("Plan superseded by that of 2027-ZA1.");
    }

    @Test
    void oneThatWasBegunLaterAndIsNotAgreedGoesOn() {
        when(plans.get(drafted.id())).thenReturn(drafted);
        when(plans.ofOrganisation(later.organisation())).thenReturn(List.of(later, drafted));
        improvement.supersede(drafted.id());
        assertThat(published).isEmpty();
        assertThat(later.state(true)).isEqualTo(PlanState.DRAFT);
    }
}
