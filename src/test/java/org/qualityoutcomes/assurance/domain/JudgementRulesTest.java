package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Outcome;

class JudgementRulesTest {

    @Test
    void anUnknownIndicatorIsRefused() {
        Outcome outcome = AValidation.EDITION.outcome("O1");
        Opinion opinion =
                new Opinion(null, Map.of(), Map.of("o1.l1.a", "Well."), "", List.of(), List.of(), List.of(), List.of());
        assertThat(JudgementRules.contradictions(AValidation.EDITION, outcome, opinion))
                .hasSize(1);
    }
}
