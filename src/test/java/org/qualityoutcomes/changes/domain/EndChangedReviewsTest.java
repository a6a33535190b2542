package org.qualityoutcomes.changes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.EarlyEnding;
import org.qualityoutcomes.review.EarlyEnding.Cause;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;

/** ZA1 becomes part of ZB1; a cycle has begun since that was decided. */
class EndChangedReviewsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Organisation MERGED = trust("ZA1");
    private static final Organisation SUCCESSOR = trust("ZB1");
    private static final Due.Parties BOTH = new Due.Parties(MERGED, SUCCESSOR);

    private final Changes changes = mock();
    private final Due due = mock();
    private final Organisations organisations = mock();
    private final Reviews reviews = mock();
    private final EarlyEnding ending = mock();
    private final List<Object> events = new ArrayList<>();
    private final EndChangedReviews end =
            new EndChangedReviews(changes, due, organisations, reviews, ending, events::add);
    private final CycleId begun = new CycleId(UUID.randomUUID());
    private final ReviewedAt asked = review("2026-ZA1", MERGED, new CycleId(UUID.randomUUID()));
    private final ReviewedAt late = review("2027-ZA1", MERGED, begun);
    private final ReviewedAt other = review("2027-ZB1", SUCCESSOR, begun);

    @BeforeEach
    void family() {
        List.of(MERGED, SUCCESSOR)
                .forEach(each -> when(organisations.family(each.ods())).thenReturn(List.of(each)));
        open(MERGED, asked, late);
        open(SUCCESSOR, other);
    }

    @Test
    void ofTwoReviewsOfACycleThatBeganSinceThenTheSuccessorsGoesOn() {
        Change merger = merger(Set.of());
        end.end(merger.id());
        verify(ending).end(late.review(), Cause.MERGED, "One trust.");
        verify(ending, never()).end(asked.review(), Cause.MERGED, "One trust.");
        verify(ending, never()).end(other.review(), Cause.MERGED, "One trust.");
    }

    @Test
    void whatWasToBeCarriedOnIsAlsoBesideAReviewOfTheSameCycle() {
        when(reviews.get(asked.review())).thenReturn(seen(asked, MERGED, begun));
        open(MERGED, asked);
        end.end(merger(Set.of()).id());
        verify(ending, never()).end(any(), any(), any());
    }

    @Test
    void aReviewThatBeganSinceThenIsCarriedOnWhereTheSuccessorHasNone() {
        open(SUCCESSOR);
        end.end(merger(Set.of()).id());
        verify(ending, never()).end(any(), any(), any());
    }

    @Test
    void whatWasOpenedWhileTheReviewsEndedEndsWithTheOrganisation() {
        Change closure = Change.closure("ZA1", decision());
        end.settle(closure, new Due.Parties(MERGED, null));
        verify(ending).end(late.review(), Cause.CLOSED, "One trust.");
    }

    @Test
    void thatAReviewIsCarriedOnIsWrittenDownOnceItIs() {
        Change merger = merger(Set.of(asked.review().value()));
        end.end(merger.id());
        assertThat(events).noneMatch(each -> ((ChangeDeed) each).what().contains("is carried on"));
        open(MERGED, late);
        open(SUCCESSOR);
        end.settle(merger, BOTH);
        assertThat(events).anyMatch(each -> ((ChangeDeed) each).what().startsWith("Review 2027-ZA1 is carried on"));
    }

    private Change merger(Set<UUID> ended) {
        Change.Fates fates = new Change.Fates(ended, Set.of(asked.review().value()), "");
        Change merger = Change.merger("ZA1", "ZB1", Set.of("bea"), fates, decision());
        when(changes.findById(merger.id())).thenReturn(Optional.of(merger));
        when(due.parties(merger)).thenReturn(Optional.of(BOTH));
        return merger;
    }

    private static Change.Decision decision() {
        return new Change.Decision(DAY, "One trust.", "national", Instant.EPOCH);
    }

    private void open(Organisation organisation, ReviewedAt... theirs) {
        when(reviews.ofOrganisation(organisation.id())).thenReturn(List.of(theirs));
    }

    private ReviewedAt review(String reference, Organisation organisation, CycleId cycle) {
        ReviewedAt review = new ReviewedAt(
                new ReviewId(UUID.randomUUID()), reference, CycleKind.QUALITY_REVIEW, Phase.SELF_EVALUATION, DAY);
        when(reviews.get(review.review())).thenReturn(seen(review, organisation, cycle));
        return review;
    }

    private static Review seen(ReviewedAt review, Organisation organisation, CycleId cycle) {
        return new Review(
                review.review(), review.reference(), cycle, organisation, "2023", Phase.SELF_EVALUATION, DAY, DAY, DAY);
    }

    private static Organisation trust(String ods) {
        return new Organisation(
                new OrganisationId(UUID.randomUUID()),
                ods,
                "Trust " + ods,
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));
    }
}
