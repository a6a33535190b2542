package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;

class CarryForwardTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 5);

    private final StartingPositions positions = mock();
    private final LockedSubmissions submissions = mock();
    private final Reviews reviews = mock();
    private final CarryForward carry = new CarryForward(
            positions,
            submissions,
            reviews,
            TestEditions.shipped(),
            TestEditions.maps(),
            (review, indicators) -> Optional.empty());

    private final Review review = new Review(
            new ReviewId(UUID.randomUUID()),
            "2027-ZA1",
            new CycleId(UUID.randomUUID()),
            new Organisation(
                    new OrganisationId(UUID.randomUUID()), "ZA1", "A", Region.NORTH, new ServiceId(UUID.randomUUID())),
            "2023",
            Phase.SELF_EVALUATION,
            DAY,
            DAY,
            DAY);

    @Test
    void aReviewStartsFromTheLastOneThatWasSubmitted() {
        ReviewedAt first = at(2021, CycleKind.QUALITY_REVIEW, true);
        ReviewedAt last = at(2023, CycleKind.QUALITY_REVIEW, true);
        ReviewedAt missed = at(2025, CycleKind.QUALITY_REVIEW, false);
        ReviewedAt discussed = at(2026, CycleKind.SERVICE_IMPROVEMENT_REVIEW, true);
        ReviewedAt own = at(2027, CycleKind.QUALITY_REVIEW, true);
        when(reviews.ofOrganisation(any())).thenReturn(List.of(first, last, missed, discussed, own));
        when(reviews.get(last.review())).thenReturn(then(last));
        assertThat(carry.begin(review)).contains(last);
        ArgumentCaptor<StartingPosition> kept = ArgumentCaptor.captor();
        verify(positions).save(kept.capture());
        assertThat(kept.getValue().earlier()).isEqualTo(last.review());
        assertThat(kept.getValue().earlierVersion()).isEqualTo(3);
        assertThat(kept.getValue().earlierEdition()).isEqualTo("2019");
    }

    private Review then(ReviewedAt at) {
        return new Review(
                at.review(),
                at.reference(),
                review.cycle(),
                review.organisation(),
                "2019",
                Phase.CLOSED,
                at.day(),
                at.day(),
                at.day());
    }

    @Test
    void aFirstReviewStartsFromNothing() {
        ReviewedAt missed = at(2025, CycleKind.QUALITY_REVIEW, false);
        when(reviews.ofOrganisation(any())).thenReturn(List.of(missed));
        assertThat(carry.begin(review)).isEmpty();
        verify(positions, never()).save(any());
        assertThat(carry.of(review, "O1")).isEmpty();
    }

    private ReviewedAt at(int year, CycleKind kind, boolean submitted) {
        ReviewId id = new ReviewId(UUID.randomUUID());
        when(submissions.findFirstByReviewIdOrderByVersionNoDesc(id.value()))
                .thenReturn(
                        submitted
                                ? Optional.of(new LockedSubmission(id, 3, Instant.EPOCH, "lead.za1", "", "{}"))
                                : Optional.empty());
        return new ReviewedAt(id, year + "-ZA1", kind, Phase.CLOSED, LocalDate.of(year, 6, 5));
    }
}
