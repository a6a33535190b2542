package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.CasesInHand;
import org.qualityoutcomes.organisation.CurrentUser;

class OwnServicesTest {

    private final CurrentUser user = mock(CurrentUser.class);
    private final CasesInHand judged = mock(CasesInHand.class);
    private final OwnServices own = new OwnServices(user, judged);

    @Test
    void whoJudgesAServiceLearnsNothingOfItsLevelFromWhereItsCardsStand() {
        when(user.groups()).thenReturn(Set.of("team-ZB1", "validator"));
        when(judged.organisations()).thenReturn(Set.of("ZA1"));
        assertThat(own.notNear()).containsExactlyInAnyOrder("ZB1", "ZA1");
        assertThat(own.codes()).as("it is not their own").containsExactly("ZB1");
    }
}
