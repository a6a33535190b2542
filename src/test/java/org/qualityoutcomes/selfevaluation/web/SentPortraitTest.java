package org.qualityoutcomes.selfevaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Band;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Staff;
import org.qualityoutcomes.selfevaluation.ShownPortrait;
import org.qualityoutcomes.worklist.Refusal;

class SentPortraitTest {

    @Test
    void emptyLinesAreLeftOut() {
        SentPortrait sent = new SentPortrait(Map.of(
                "band-2", "BAND_8A", "fte-2", " 1.60 ", "heads-2", "", "budget", "£1,245,000.5", "sites", "One"));
        ServiceFacts facts = sent.facts();
        assertThat(facts.staff()).containsExactly(new Staff(Band.BAND_8A, new BigDecimal("1.6"), null, null));
        assertThat(facts.served()).isEmpty();
        assertThat(facts.budget()).isEqualTo("1245000.5");
        assertThat(sent.staffRows()).containsExactly(1, 2, 3, 4);
        assertThat(sent.servedRows()).containsExactly(1, 2, 3);
    }

    @Test
    void whatStandsInTheFieldsIsReadAgainAsItWas() {
        ServiceFacts facts = new SentPortrait(
                        Map.of("served-1", "A", "kind-1", "ACUTE", "workforce-1", "4200", "asAt", "5/6/2027"))
                .facts();
        SentPortrait shown = SentPortrait.of(new ShownPortrait("Five people.", facts, List.of()));
        assertThat(shown.facts()).isEqualTo(facts);
        assertThat(shown.text()).isEqualTo("Five people.");
    }

    @Test
    void everyFieldThatCannotBeReadIsNamed() {
        SentPortrait sent = new SentPortrait(
                Map.of("band-1", "BAND_99", "fte-2", "-1", "heads-3", "two", "budget", "much", "asAt", "31/2/2027"));
        assertThatThrownBy(sent::facts).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                .extracting(Refusal.Problem::field)
                .containsExactly("band-1", "fte-2", "heads-3", "asAt", "budget"));
        assertThat(sent.readable().staff()).hasSize(3);
    }
}
