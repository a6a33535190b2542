package org.qualityoutcomes.assurance.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.domain.PlannedSeats;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;

class ConfirmedSeatsTest {

    private static final ReviewId REVIEW = new ReviewId(new UUID(1, 1));

    private final Proposals proposals = mock();
    private final Reviews reviews = mock();
    private final GatherFacts gather = mock();
    private final PlannedSeats seats = new ConfirmedSeats(proposals, reviews, gather);
    private final AWorld world = new AWorld()
            .review(1, Region.NORTH, 1, "a", null)
            .validator("a", 8, true)
            .validator("b", 8, true, Region.SOUTH)
            .validator("c", 8, true)
            .validator("d", 8, true);

    @BeforeEach
    void inACycle() {
        Case first = world.facts().at(0);
        LocalDate day = LocalDate.of(2027, 6, 4);
        when(reviews.get(REVIEW))
                .thenReturn(new Review(
                        REVIEW,
                        first.reference(),
                        new CycleId(new UUID(9, 9)),
                        first.organisation(),
                        "2023",
                        Phase.VALIDATION,
                        day,
                        day,
                        day));
        when(proposals.confirmedOf(REVIEW.value())).thenReturn(List.of(new ProposedPair(first, "a", "b")));
    }

    @Test
    void aConfirmedPairStandsWhileBothCanTakeTheCase() {
        when(gather.of(any())).thenReturn(world.facts());
        assertThat(seats.confirmed(REVIEW)).contains(new PlannedSeats.Pair("a", "b"));
        when(gather.of(any())).thenReturn(world.conflict("b", 1, true).facts());
        assertThat(seats.confirmed(REVIEW)).isEmpty();
    }

    @Test
    void whoComesNextIsTheBestOfThoseWhoWereNotAskedYet() {
        when(gather.of(any())).thenReturn(world.facts());
        assertThat(seats.next(REVIEW, List.of("a"))).contains("c");
        assertThat(seats.next(REVIEW, List.of("a", "c"))).contains("d");
        assertThat(seats.next(REVIEW, List.of("a", "c", "d"))).contains("b");
        assertThat(seats.next(REVIEW, List.of("a", "b", "c", "d"))).isEmpty();
    }
}
