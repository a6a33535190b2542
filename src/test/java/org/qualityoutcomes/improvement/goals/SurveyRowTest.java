package org.qualityoutcomes.improvement.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.domain.AShownPlan;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.PlanView.Row;

class SurveyRowTest {

    private static final int ORIGIN = SurveyRow.COLUMNS.indexOf("From good practice");

    @Test
    void anActionThatCameFromACardSaysFromWhichAndNoOtherLineDoes() {
        PlanView plan = AShownPlan.inForce();
        List<Row> actions = plan.development().actions();
        List<List<Object>> lines = SurveyRow.of(
                plan,
                SurveyRow.Place.UNKNOWN,
                Goals.NONE,
                Map.of(),
                Map.of(actions.get(0).id(), "GP-12"));
        assertThat(lines).allMatch(line -> line.size() == SurveyRow.COLUMNS.size());
        assertThat(IntStream.range(0, lines.size())
                        .filter(line -> lines.get(line).get(ORIGIN).equals("GP-12")))
                .hasSize(1);
        assertThat(lines).extracting(line -> line.get(ORIGIN)).containsOnly("GP-12", "");
    }
}
