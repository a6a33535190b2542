package org.qualityoutcomes.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.biennial.AgreedChange;
import org.qualityoutcomes.improvement.domain.MeasureKind;
import org.qualityoutcomes.improvement.domain.SuccessMeasure;
import org.qualityoutcomes.worklist.Refusal;

class SentRecordTest {

    @Test
    void anEmptiedRowIsLeftOutAndTheOthersMoveUp() {
        Map<String, String> tidy = SentRecord.tidy(
                Map.of("what-1", " ", "what-2", "Open on Saturdays.", "due-2", "1/2/2030", "heldOn", ""));
        assertThat(tidy).containsEntry("what-1", "Open on Saturdays.").doesNotContainKey("what-2");
        assertThat(new SentRecord(tidy).read().changes())
                .containsExactly(new AgreedChange(
                        "", null, "Open on Saturdays.", "", SuccessMeasure.NONE, null, LocalDate.of(2030, 2, 1), null));
    }

    @Test
    void aDayThatIsNoneIsSaidBesideItsField() {
        SentRecord record =
                new SentRecord(Map.of("heldOn", "31/2/2029", "due-3", "soon", "discussion", "We spoke for an hour."));
        assertThat(record.read().discussion()).as("and the rest is read").isEqualTo("We spoke for an hour.");
        assertThat(record.problems()).extracting(Refusal.Problem::field).containsExactlyInAnyOrder("due-3", "heldOn");
    }

    @Test
    void aChangeIsMeasuredAsAnActionOfAPlanIs() {
        Map<String, String> sent = Map.of(
                "what-1",
                "Ask users.",
                "kind-1",
                "USER_SATISFACTION",
                "unit-1",
                "percent",
                "baseline-1",
                "60",
                "target-1",
                "80");
        assertThat(new SentRecord(SentRecord.tidy(sent)).read().changes())
                .extracting(AgreedChange::success)
                .containsExactly(new SuccessMeasure(
                        MeasureKind.USER_SATISFACTION, "percent", new BigDecimal("60"), new BigDecimal("80")));
        SentRecord wrong = new SentRecord(Map.of("kind-1", "NOISE", "target-1", "many"));
        wrong.read();
        assertThat(wrong.problems()).extracting(Refusal.Problem::field).containsExactly("kind-1", "target-1");
    }

    @Test
    void aChangeNamesAnIndicatorOrNone() {
        Map<String, String> sent =
                Map.of("what-1", "Ask users.", "indicator-1", "O1.L2.a", "what-2", "Tell them.", "indicator-2", "");
        assertThat(new SentRecord(SentRecord.tidy(sent)).read().changes())
                .extracting(AgreedChange::indicator)
                .containsExactly("O1.L2.a", null);
    }

    @Test
    void thereAreAlwaysTwoRowsMore() {
        AgreedChange kept =
                new AgreedChange("O1", null, "Open on Saturdays.", "", SuccessMeasure.NONE, null, null, null);
        assertThat(SentRecord.rows(List.of(kept), Map.of())).hasSize(3);
        assertThat(SentRecord.rows(List.of(), Map.of("what-1", "", "what-2", "", "what-3", "", "what-4", "")))
                .hasSize(4);
    }
}
