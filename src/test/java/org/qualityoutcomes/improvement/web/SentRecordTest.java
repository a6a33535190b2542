package org.qualityoutcomes.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.biennial.AgreedChange;
import org.qualityoutcomes.worklist.Refusal;

class SentRecordTest {

    @Test
    void anEmptiedRowIsLeftOutAndTheOthersMoveUp() {
        Map<String, String> tidy = SentRecord.tidy(
                Map.of("what-1", " ", "what-2", "Open on Saturdays.", "due-2", "1/2/2030", "heldOn", ""));
        assertThat(tidy).containsEntry("what-1", "Open on Saturdays.").doesNotContainKey("what-2");
        assertThat(new SentRecord(tidy).read().changes())
                .containsExactly(new AgreedChange("", "Open on Saturdays.", "", null, LocalDate.of(2030, 2, 1), null));
    }

    @Test
    void aDayThatIsNoneIsSaidBesideItsField() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> new SentRecord(Map.of("heldOn", "31/2/2029", "due-3", "soon")).read());
        assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactlyInAnyOrder("due-3", "heldOn");
    }

    @Test
    void thereAreAlwaysTwoRowsMore() {
        AgreedChange kept = new AgreedChange("O1", "Open on Saturdays.", "", null, null, null);
        assertThat(SentRecord.rows(List.of(kept), Map.of())).hasSize(3);
        assertThat(SentRecord.rows(List.of(), Map.of("what-1", "", "what-2", "", "what-3", "", "what-4", "")))
                .hasSize(4);
    }
}
