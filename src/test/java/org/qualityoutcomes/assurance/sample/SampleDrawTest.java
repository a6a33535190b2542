package org.qualityoutcomes.assurance.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.review.CycleId;

class SampleDrawTest {

    private static final List<String> THOSE_THERE = List.of("ZA1", "ZA6", "ZB1", "ZB3");

    private final SampleDraw draw = draw(THOSE_THERE);

    @Test
    void whoWasThereKeepsWhatTheyDrewWhoeverComesLater() {
        List<Boolean> before = THOSE_THERE.stream().map(draw::of).toList();
        IntStream.range(0, 200).forEach(n -> draw.of("Y" + n));
        assertThat(THOSE_THERE.stream().map(draw::of)).containsExactlyElementsOf(before);
        assertThat(draw.seen().of()).isEqualTo(204);
    }

    @Test
    void whoComesLaterDrawsOnceAndReproducibly() {
        assertThat(draw.of("Y1"))
                .isEqualTo(draw.of("Y1"))
                .isEqualTo(draw(List.of()).of("Y1"));
    }

    @Test
    void aCycleThatWasOpenBeforeSamplesWereDrawnHasOneFromNowOn() {
        SampleDraw late = draw(List.of());
        long drawn = IntStream.range(0, 400).filter(n -> late.of("Y" + n)).count();
        assertThat(drawn).isBetween(70L, 130L);
        assertThat(late.seen().drawn()).isEqualTo((int) drawn);
    }

    private static SampleDraw draw(List<String> organisations) {
        return new SampleDraw(
                new CycleId(UUID.randomUUID()), 944, 25, organisations, Instant.parse("2027-01-05T10:00:00Z"));
    }
}
