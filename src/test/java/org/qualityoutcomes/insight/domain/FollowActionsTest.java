package org.qualityoutcomes.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;

class FollowActionsTest {

    private final Passage first = passage("ZA1", 2025, CycleKind.QUALITY_REVIEW, Phase.CLOSED);
    private final Passage other = passage("ZB1", 2025, CycleKind.QUALITY_REVIEW, Phase.CLOSED);
    private final Passage discussed = passage("ZA1", 2026, CycleKind.SERVICE_IMPROVEMENT_REVIEW, Phase.CLOSED);
    private final Passage missed = passage("ZA1", 2027, CycleKind.QUALITY_REVIEW, Phase.NOT_SUBMITTED);
    private final Passage last = passage("ZA1", 2029, CycleKind.QUALITY_REVIEW, Phase.SELF_EVALUATION);

    @Test
    void theNextReviewIsTheOrganisationsOwnWithLevelsThatWasNotGivenUp() {
        Map<ReviewId, Passage> next = FollowActions.next(List.of(first, other, discussed, missed, last));
        assertThat(next)
                .containsEntry(first.review(), last)
                .containsEntry(discussed.review(), last)
                .containsEntry(missed.review(), last)
                .doesNotContainKeys(other.review(), last.review());
    }

    private static Passage passage(String ods, int year, CycleKind kind, Phase phase) {
        return new Passage(
                new ReviewId(UUID.randomUUID()),
                year + "-" + ods,
                new CycleId(UUID.randomUUID()),
                "Cycle " + year,
                "2023",
                LocalDate.of(year, 6, 5),
                kind,
                phase,
                ods,
                Region.NORTH);
    }
}
