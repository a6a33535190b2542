package org.qualityoutcomes.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTest {

    private final List<String> seen = new ArrayList<>();

    @Test
    void oneThatFailsKeepsNoneOfTheOthersWaitingAndEveryFailureIsTold() {
        assertThatThrownBy(() -> Round.over(List.of("a", "b!", "c", "d!"), this::look))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("b!")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .extracting(Throwable::getMessage)
                        .isEqualTo("d!"));
        assertThat(seen).containsExactly("a", "b!", "c", "d!");
    }

    @Test
    void aRoundWithoutAFailureIsQuiet() {
        Round.over(List.of("a", "b"), this::look);
        Round.over(List.<String>of(), this::look);
        assertThat(seen).containsExactly("a", "b");
    }

    private void look(String thing) {
        seen.add(thing);
        if (thing.endsWith("!")) {
            throw new IllegalStateException(thing);
        }
    }
}
