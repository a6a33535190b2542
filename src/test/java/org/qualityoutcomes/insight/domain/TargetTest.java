package org.qualityoutcomes.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.ActionFacts.Measure;

class TargetTest {

    @Test
    void aTargetAboveTheStartIsReachedFromThereOn() {
        assertThat(target("60", "80", "80")).isEqualTo(Target.REACHED);
        assertThat(target("60", "80", "80.00")).isEqualTo(Target.REACHED);
        assertThat(target("60", "80", "79.99")).isEqualTo(Target.MISSED);
    }

    @Test
    void aTargetBelowTheStartIsReachedDownwards() {
        assertThat(target("12", "5", "4")).isEqualTo(Target.REACHED);
        assertThat(target("12", "5", "6")).isEqualTo(Target.MISSED);
    }

    @Test
    void whatHasNoFigureYetIsNeitherReachedNorMissed() {
        assertThat(target("60", "80", null)).isEqualTo(Target.NOT_MEASURED);
        assertThat(target(null, null, null)).isEqualTo(Target.NONE);
    }

    private static Target target(@Nullable String baseline, @Nullable String target, @Nullable String achieved) {
        return Target.of(new Measure("Skills", "people", figure(baseline), figure(target), figure(achieved)));
    }

    private static @Nullable BigDecimal figure(@Nullable String typed) {
        return typed == null ? null : new BigDecimal(typed);
    }
}
