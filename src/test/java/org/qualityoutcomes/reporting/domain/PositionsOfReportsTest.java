package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.IndicatorVerdicts;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ValidatedPositions.ValidatedPosition;

class PositionsOfReportsTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final Rating LOW = new Rating(2, SubLevel.LOW);

    private final IndicatorVerdicts verdicts = mock();

    @Test
    void whatValidatorsFoundIsToldWithTheReport() {
        when(verdicts.of(any(), any())).thenReturn(Map.of(REVIEW, Map.of("O1.L1.a", Judgement.PARTLY)));
        assertThat(new PositionsOfReports(reviews -> List.of(new FinalLevel(REVIEW, "O1", LOW)), verdicts)
                        .of(REVIEW, List.of("O1.L1.a")))
                .contains(new ValidatedPosition(Map.of("O1", LOW), Map.of("O1.L1.a", Judgement.PARTLY)));
    }

    @Test
    void nothingIsToldBeforeAReportIsIssued() {
        assertThat(new PositionsOfReports(reviews -> List.of(), verdicts).of(REVIEW, List.of("O1.L1.a")))
                .isEmpty();
        verifyNoInteractions(verdicts);
    }
}
