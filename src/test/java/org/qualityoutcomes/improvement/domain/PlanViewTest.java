package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A plan says what waits for whom. */
class PlanViewTest {

    @Test
    void aCancellationThatIsAskedForWaitsForTheSponsor() {
        PlanView plan = AShownPlan.toBeGivenUp();
        assertThat(plan.improvement().actions().get(0).cancellationAsked()).isTrue();
        assertThat(plan.needsSponsor()).isTrue();
    }

    @Test
    void aPlanThatIsUnderWayWaitsForNobody() {
        assertThat(AShownPlan.inForce().needsSponsor()).isFalse();
    }
}
