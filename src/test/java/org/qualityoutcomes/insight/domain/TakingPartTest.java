package org.qualityoutcomes.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;

class TakingPartTest {

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "MERGED", "DISCONTINUED"})
    void whoHadSubmittedBeforeTheReviewEndedEarlyTookPart(Phase end) {
        Passage ended = new Passage(
                new ReviewId(UUID.randomUUID()),
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                "Cycle 2027",
                "2023",
                LocalDate.of(2027, 6, 5),
                CycleKind.QUALITY_REVIEW,
                end,
                "ZA1",
                Region.NORTH);
        assertThat(TakingPart.isSubmitted(ended, Set.of(ended.review()))).isTrue();
        assertThat(TakingPart.isSubmitted(ended, Set.of())).isFalse();
    }
}
