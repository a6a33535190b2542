package org.qualityoutcomes.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.insight.domain.EffectPolicy.Standing;

class EffectPolicyTest {

    private static final Instant SUBMITTED = Instant.parse("2029-06-05T11:00:00Z");
    private static final Instant BEFORE = SUBMITTED.minusSeconds(1);
    private static final Rating LOW = new Rating(2, SubLevel.LOW);
    private static final Rating HIGH = new Rating(2, SubLevel.HIGH);
    private static final Rating NEXT = new Rating(3, SubLevel.LOW);
    private static final Rating LOWEST = new Rating(0, null);

    @Test
    void aLevelThatIsHigherNextTimeRose() {
        assertThat(EffectPolicy.of(BEFORE, before(HIGH), next(NEXT), true)).isEqualTo(Effect.ROSE);
    }

    @Test
    void aHigherSubLevelIsARiseToo() {
        assertThat(EffectPolicy.of(BEFORE, before(LOW), next(HIGH), true)).isEqualTo(Effect.ROSE);
        assertThat(EffectPolicy.of(BEFORE, before(HIGH), next(LOW), true)).isEqualTo(Effect.FELL);
        assertThat(EffectPolicy.of(BEFORE, before(LOW), next(LOW), true)).isEqualTo(Effect.STAYED);
    }

    @Test
    void theLowestLevelLiesBelowEverySubLevel() {
        assertThat(EffectPolicy.of(BEFORE, before(LOWEST), next(new Rating(1, SubLevel.LOW)), true))
                .isEqualTo(Effect.ROSE);
        assertThat(EffectPolicy.of(BEFORE, before(new Rating(1, SubLevel.LOW)), next(LOWEST), true))
                .isEqualTo(Effect.FELL);
    }

    @Test
    void whatIsClosedAtTheMomentOfTheSubmissionOrLaterIsNotInTime() {
        assertThat(EffectPolicy.of(SUBMITTED, before(LOW), next(HIGH), true)).isEqualTo(Effect.NOT_IN_TIME);
        assertThat(EffectPolicy.of(null, before(LOW), next(HIGH), true)).isEqualTo(Effect.NOT_IN_TIME);
    }

    @Test
    void anOpenActionBeforeTheNextSubmissionIsNotKnownYet() {
        assertThat(EffectPolicy.of(null, before(LOW), new Standing(null, null), true))
                .isEqualTo(Effect.NOT_YET_KNOWN);
    }

    @Test
    void nothingIsKnownBeforeTheNextReportIsIssued() {
        assertThat(EffectPolicy.of(BEFORE, before(LOW), new Standing(SUBMITTED, null), true))
                .isEqualTo(Effect.NOT_YET_KNOWN);
        assertThat(EffectPolicy.of(BEFORE, before(LOW), null, true)).isEqualTo(Effect.NOT_YET_KNOWN);
    }

    @Test
    void levelsWithoutACounterpartAreNotCompared() {
        assertThat(EffectPolicy.of(BEFORE, before(LOW), new Standing(SUBMITTED, HIGH), false))
                .isEqualTo(Effect.NOT_COMPARABLE);
        assertThat(EffectPolicy.of(null, before(LOW), new Standing(SUBMITTED, HIGH), false))
                .as("what came too late for any comparison says so")
                .isEqualTo(Effect.NOT_IN_TIME);
    }

    private static Standing before(Rating level) {
        return new Standing(SUBMITTED.minusSeconds(60_000_000), level);
    }

    private static Standing next(Rating level) {
        return new Standing(SUBMITTED, level);
    }
}
