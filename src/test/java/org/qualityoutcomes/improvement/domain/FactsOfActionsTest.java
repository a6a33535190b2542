package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.ActionFacts.ActionFact;
import org.qualityoutcomes.improvement.ActionFacts.Measure;
import org.qualityoutcomes.improvement.ActionFacts.Origin;
import org.qualityoutcomes.review.ReviewId;

class FactsOfActionsTest {

    @Test
    void whatIsDoneAndWaitsForOthersIsNotOverdue() {
        assertThat(fact(ActionState.CARRIED_OUT).isOverdue(APlan.DUE.plusDays(1)))
                .isTrue();
        assertThat(fact(ActionState.CARRIED_OUT).isOverdue(APlan.DUE)).isFalse();
        assertThat(fact(ActionState.PROVED).isOverdue(APlan.DUE.plusDays(1))).isFalse();
        assertThat(fact(ActionState.VERIFIED).isOverdue(APlan.DUE.plusDays(1))).isFalse();
    }

    private static ActionFact fact(ActionState state) {
        return new ActionFact(
                UUID.randomUUID(),
                new ReviewId(UUID.randomUUID()),
                "2027-ZA1-A1",
                Origin.REQUIRED,
                "O3",
                null,
                "Ask people who do not use the service",
                true,
                APlan.DUE,
                state.isDone(),
                null,
                new Measure("", "", null, null, null));
    }
}
