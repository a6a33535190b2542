package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.OrganisationClosed;

class EndPlansTest {

    private final Plans plans = mock();
    private final List<Object> events = new ArrayList<>();
    private final EndPlans end = new EndPlans(plans, Clock.fixed(APlan.NOON, ZoneOffset.UTC), events::add);

    @Test
    void aPlanThatWasFinishedStaysAsItWas() {
        ImprovementPlan finished = ImprovementPlan.ofChanges(APlan.review(), APlan.TODAY);
        when(plans.ofOrganisation(finished.organisation())).thenReturn(List.of(finished));
        end.on(new OrganisationClosed(APlan.review().organisation(), APlan.TODAY));
        assertThat(finished.state(false)).isEqualTo(PlanState.IN_FORCE);
        assertThat(events).isEmpty();
    }

    @Test
    void aPlanEndsWithItsOrganisationAndSoDoActionsThatAreOpen() {
        ImprovementAction proved = APlan.proved(APlan.SENTENCE_ONLY);
        ImprovementPlan plan = proved.plan();
        when(plans.ofOrganisation(plan.organisation())).thenReturn(List.of(plan));
        when(plans.save(any())).thenAnswer(saved -> saved.getArgument(0));
        end.on(new OrganisationClosed(APlan.review().organisation(), APlan.TODAY));
        assertThat(proved.state()).isEqualTo(ActionState.CANCELLED);
        assertThat(proved.cancellationReason()).isEqualTo("The organisation was closed.");
        assertThat(plan.hasOpenActions()).isFalse();
        assertThat(plan.state(false)).isEqualTo(PlanState.ENDED);
        assertThat(events).contains(new ActionDropped(proved.id()), new PlanSuperseded(plan.id()));
    }
}
