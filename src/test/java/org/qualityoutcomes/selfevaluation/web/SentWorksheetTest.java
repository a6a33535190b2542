package org.qualityoutcomes.selfevaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.selfevaluation.priorities.Priority;
import org.qualityoutcomes.selfevaluation.priorities.Worksheet;
import org.qualityoutcomes.worklist.Refusal;

class SentWorksheetTest {

    @Test
    void whatStandsInTheFieldsIsReadAgainAsItWas() {
        SentWorksheet sent = new SentWorksheet(Map.of(
                "priority-2",
                " Ask them ",
                "outcome-2",
                "O3",
                "effort-2",
                "2",
                "action-1",
                "Ask",
                "target-1",
                "-1.50",
                "due-1",
                "1 March 2028"));
        Worksheet worksheet = sent.worksheet();
        assertThat(worksheet.priorities()).containsExactly(new Priority("O3", "Ask them", 2, null, null));
        assertThat(worksheet.actions().get(0).target()).isEqualTo(new BigDecimal("-1.5"));
        assertThat(worksheet.actions().get(0).due()).isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(sent.priorityRows()).containsExactly(1, 2, 3, 4);
        assertThat(sent.actionRows()).containsExactly(1, 2);
        assertThat(SentWorksheet.of(worksheet).worksheet()).isEqualTo(worksheet);
    }

    @Test
    void everyFieldThatCannotBeReadIsNamed() {
        SentWorksheet sent =
                new SentWorksheet(Map.of("priority-1", "x", "effort-1", "little", "target-1", "most", "due-1", "soon"));
        assertThatThrownBy(sent::worksheet)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(Refusal.Problem::field)
                        .containsExactly("effort-1", "target-1", "due-1"));
        assertThat(sent.readable().priorities()).hasSize(1);
    }
}
