package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
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
import org.qualityoutcomes.selfevaluation.ValidatedPositions.ValidatedPosition;

class CarryForwardTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 5);
    private static final ValidatedPosition FOUND =
            new ValidatedPosition(Map.of("O1", new Rating(2, SubLevel.HIGH)), Map.of("O1.L1.a", Judgement.MET));

    private final StartingPositions positions = mock();
    private final LockedSubmissions submissions = mock();
    private final Reviews reviews = mock();
    private final Map<ReviewId, ValidatedPosition> validated = new HashMap<>();
    private final CarryForward carry = new CarryForward(
            positions,
            submissions,
            reviews,
            TestEditions.shipped(),
            TestEditions.maps(),
            (review, indicators) -> Optional.ofNullable(validated.get(review)));

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
    void whereNoneIsValidatedAReviewStartsFromTheLastOneThatWasSubmitted() {
        ReviewedAt first = at(2021, CycleKind.QUALITY_REVIEW, true);
        ReviewedAt last = at(2023, CycleKind.QUALITY_REVIEW, true);
        ReviewedAt missed = at(2025, CycleKind.QUALITY_REVIEW, false);
        ReviewedAt discussed = at(2026, CycleKind.SERVICE_IMPROVEMENT_REVIEW, true);
        ReviewedAt own = at(2027, CycleKind.QUALITY_REVIEW, true);
        when(reviews.ofOrganisation(any())).thenReturn(List.of(first, last, missed, discussed, own));
        when(reviews.get(last.review())).thenReturn(then(last));
        when(reviews.get(first.review())).thenReturn(then(first));
        StartingPosition kept = begun();
        assertThat(kept.earlier()).isEqualTo(last.review());
        assertThat(kept.earlierVersion()).isEqualTo(3);
        assertThat(kept.earlierEdition()).isEqualTo("2019");
        assertThat(kept.isValidated()).isFalse();
    }

    private StartingPosition begun() {
        StartingPosition found = carry.begin(review).orElseThrow();
        ArgumentCaptor<StartingPosition> kept = ArgumentCaptor.captor();
        verify(positions).save(kept.capture());
        assertThat(kept.getValue()).isSameAs(found);
        when(positions.findById(review.id().value())).thenReturn(Optional.of(found));
        return found;
    }

    @Test
    void aReviewStartsFromTheNewestThatWasValidatedThoughANewerOneWasSubmitted() {
        ReviewedAt oldest = at(2019, CycleKind.QUALITY_REVIEW, true);
        ReviewedAt older = at(2021, CycleKind.QUALITY_REVIEW, true);
        ReviewedAt newer = at(2023, CycleKind.QUALITY_REVIEW, true);
        when(reviews.ofOrganisation(any())).thenReturn(List.of(oldest, older, newer));
        for (ReviewedAt each : List.of(oldest, older, newer)) {
            when(reviews.get(each.review())).thenReturn(then(each));
        }
        validated.put(oldest.review(), FOUND);
        validated.put(older.review(), FOUND);
        StartingPosition kept = begun();
        assertThat(kept.earlier()).isEqualTo(older.review());
        assertThat(kept.isValidated()).isTrue();
        assertThat(carry.earlier(review)).contains(older.review());
    }

    @Test
    void whatIsIssuedOnTheReviewBeforeWhileThisOneGoesOnMovesNothing() {
        ReviewedAt late = at(2023, CycleKind.QUALITY_REVIEW, true);
        when(reviews.ofOrganisation(any())).thenReturn(List.of(late));
        when(reviews.get(late.review())).thenReturn(then(late));
        submittedIn(late);
        begun();
        validated.put(late.review(), FOUND);
        assertThat(carry.position(review).orElseThrow().validated()).isNull();
    }

    @Test
    void aReportThatIsIssuedOnceMoreMovesNothing() {
        ReviewedAt before = at(2023, CycleKind.QUALITY_REVIEW, true);
        when(reviews.ofOrganisation(any())).thenReturn(List.of(before));
        when(reviews.get(before.review())).thenReturn(then(before));
        submittedIn(before);
        validated.put(before.review(), FOUND);
        begun();
        validated.put(before.review(), new ValidatedPosition(Map.of("O1", new Rating(3, SubLevel.LOW)), Map.of()));
        assertThat(carry.position(review).orElseThrow().validated()).isEqualTo(FOUND);
    }

    @Test
    void whatWasFoundIsKeptAsItWas() {
        ValidatedText text = new ValidatedText();
        assertThat(text.convertToEntityAttribute(text.convertToDatabaseColumn(FOUND)))
                .isEqualTo(FOUND);
        assertThat(text.convertToDatabaseColumn(null)).isNull();
        assertThat(text.convertToEntityAttribute(null)).isNull();
    }

    private void submittedIn(ReviewedAt at) {
        SubmissionContent content = new SubmissionContent("", List.of(), List.of(), null, null, null, null, null, null);
        when(submissions.findByReviewIdAndVersionNo(at.review().value(), 3))
                .thenReturn(Optional.of(
                        new LockedSubmission(at.review(), 3, Instant.EPOCH, "lead.za1", "", content.json())));
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
