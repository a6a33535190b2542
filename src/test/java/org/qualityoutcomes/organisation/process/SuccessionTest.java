package org.qualityoutcomes.organisation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private final Succession succession = new Succession(Map.of("ZC1", List.of("ZB1"), "ZB1", List.of("ZA1", "ZA2")));

    @Test
    void aRoleAtTheSuccessorIsOneAtAllThatItTookOver() {
        assertThat(succession.with(Set.of("lead-ZC1")))
                .containsExactlyInAnyOrder("lead-ZC1", "lead-ZB1", "lead-ZA1", "lead-ZA2");
    }

    @Test
    void aRoleAtWhatWasTakenOverIsNoneAtTheSuccessor() {
        assertThat(succession.with(Set.of("sponsor-ZA1", "validator", "camunda-admin", "regional-north")))
                .containsExactlyInAnyOrder("sponsor-ZA1", "validator", "camunda-admin", "regional-north");
    }
}
