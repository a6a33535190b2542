package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.selfevaluation.NextStep;

class NextStepsTest {

    @Test
    void eachStepBeginsWhenTheOneBeforeItIsDone() {
        List<NextStep> steps = new NextSteps((task, begun, deadline) -> begun.plusDays(1))
                .after(Instant.parse("2027-06-05T11:00:00Z"));
        assertThat(steps)
                .extracting(NextStep::by)
                .containsExactly(
                        LocalDate.of(2027, 6, 6),
                        LocalDate.of(2027, 6, 8),
                        LocalDate.of(2027, 6, 9),
                        LocalDate.of(2027, 6, 11));
    }

    @Test
    void whatIsSubmittedBeforeMidnightInLondonCountsForThatDay() {
        List<NextStep> steps =
                new NextSteps((task, begun, deadline) -> begun).after(Instant.parse("2027-06-05T23:30:00Z"));
        assertThat(steps.get(0).by()).isEqualTo(LocalDate.of(2027, 6, 6));
    }
}
