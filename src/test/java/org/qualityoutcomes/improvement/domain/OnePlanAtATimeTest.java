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

    private final ImprovementPlan earlier = APlan.opened();
    private final ImprovementPlan later = APlan.opened();
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
        when(plans.inForce(later.organisation())).thenReturn(List.of(later, earlier));
        improvement.supersede(later.id());
        assertThat(published).containsExactly(new PlanSuperseded(earlier.id()));
    }
}
