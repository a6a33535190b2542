package org.qualityoutcomes.assurance.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final List<String> TWELVE =
            List.of("ZA1", "ZA2", "ZA3", "ZA4", "ZA5", "ZA6", "ZA7", "ZA8", "ZA9", "ZB1", "ZB2", "ZB3");

    private final Lots lots = new Lots(944, 25);

    @Test
    void aSeedDrawsTheSameForGood() {
        assertThat(lots.draw(TWELVE)).containsExactly("ZA6", "ZB2", "ZB3");
        assertThat(new Lots(4711, 25).draw(TWELVE)).containsExactly("ZA5", "ZB2", "ZA1");
    }

    @Test
    void theOrderOfTheListChangesNothing() {
        List<String> mixed = new ArrayList<>(TWELVE);
        Collections.reverse(mixed);
        assertThat(lots.draw(mixed)).isEqualTo(lots.draw(TWELVE));
    }

    @Test
    void aQuarterIsRoundedUp() {
        assertThat(lots.draw(many(250))).hasSize(63);
        assertThat(lots.draw(many(5))).hasSize(2);
        assertThat(lots.draw(many(4))).hasSize(1);
        assertThat(lots.draw(many(1))).hasSize(1);
        assertThat(lots.draw(List.of())).isEmpty();
    }

    @Test
    void noneAndAllCanBeDrawn() {
        assertThat(new Lots(1, 0).draw(TWELVE)).isEmpty();
        assertThat(new Lots(1, 100).draw(TWELVE)).containsExactlyInAnyOrderElementsOf(TWELVE);
    }

    @Test
    void whoComesLaterIsDrawnByTheirOwnLotOnly() {
        assertThat(many(20).stream().filter(lots::drawsLater)).containsExactly("Y0", "Y4", "Y13", "Y14", "Y16", "Y18");
        assertThat(many(4000).stream().filter(lots::drawsLater).count()).isBetween(900L, 1100L);
    }

    private static List<String> many(int organisations) {
        return IntStream.range(0, organisations).mapToObj(n -> "Y" + n).toList();
    }
}
