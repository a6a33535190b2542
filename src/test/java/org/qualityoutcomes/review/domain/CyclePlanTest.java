package org.qualityoutcomes.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.worklist.Refusal.Problem;

class CyclePlanTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    @Test
    void aPlanWithADeadlineToComeIsFine() {
        assertThat(fields(TODAY.minusYears(2), TODAY, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aDeadlineThatIsNotAfterTodayIsRefused() {
        assertThat(fields(TODAY.minusYears(2), TODAY, TODAY)).containsExactly("deadline");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThat(fields(TODAY, TODAY.minusDays(1), TODAY.plusDays(1))).containsExactly("periodTo");
    }

    @Test
    void aYearOfNoCenturyOfOursIsRefusedBesideItsField() {
        LocalDate far = LocalDate.of(999_999, 1, 1);
        assertThat(fields(LocalDate.of(1999, 12, 31), far, far)).containsExactly("periodFrom", "periodTo", "deadline");
    }

    private static List<String> fields(LocalDate from, LocalDate to, LocalDate deadline) {
        return new CyclePlan(CycleKind.QUALITY_REVIEW, "2027", "Cycle 2027", "2023", from, to, deadline)
                .problems(reference -> false, edition -> true, TODAY).stream()
                        .map(Problem::field)
                        .toList();
    }
}
