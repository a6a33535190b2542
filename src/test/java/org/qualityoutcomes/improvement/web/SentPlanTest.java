package org.qualityoutcomes.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityoutcomes.improvement.domain.MeasureKind;
import org.qualityoutcomes.improvement.domain.PlannedAction;
import org.qualityoutcomes.improvement.domain.SuccessMeasure;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** What is read from a sent page, and which field is named where it cannot be read. */
class SentPlanTest {

    @Test
    void anEmptyRowAddsNothing() {
        assertThat(new SentPlan(Map.of("newText", " ", "newTarget", "")).actions(List.of(), false))
                .isEmpty();
    }

    @Test
    void anAddedActionCarriesItsFigures() {
        List<PlannedAction> actions = new SentPlan(Map.of(
                        "newText", "Tell what we learned",
                        "newKind", "USER_SATISFACTION",
                        "newUnit", "percent of users",
                        "newBaseline", "60",
                        "newTarget", " 82.5 "))
                .actions(List.of(), false);
        assertThat(actions)
                .extracting(PlannedAction::success)
                .containsExactly(new SuccessMeasure(
                        MeasureKind.USER_SATISFACTION,
                        "percent of users",
                        new BigDecimal("60"),
                        new BigDecimal("82.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "newTarget, eighty",
        "newTarget, 80%",
        "newTarget, 1e9",
        "newTarget, 1234567890",
        "newBaseline, 1.234",
        "newDue, 2027-02-30",
        "newDue, 1999-01-01",
        "newKind, MONEY"
    })
    void whatCannotBeReadIsNamedByItsField(String field, String typed) {
        SentPlan sent = new SentPlan(Map.of("newText", "Tell what we learned", field, typed));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> sent.actions(List.of(), false));
        assertThat(refusal.problems()).extracting(Problem::field).containsExactly(field);
    }

    @Test
    void aRowWithFiguresAndNoTextIsNotDroppedSilently() {
        SentPlan sent = new SentPlan(Map.of("newTarget", "80"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> sent.actions(List.of(), false));
        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("newText");
    }
}
