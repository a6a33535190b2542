package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;

class WaitingCasesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Validation validation = AValidation.compared();
    private final UUID review = validation.reviewId();
    private final Validations validations = mock(Validations.class);
    private final Reviews reviews = mock(Reviews.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final WaitingCases waiting =
            new WaitingCases(mock(Meetings.class), validations, reviews, mock(KeptApart.class), user);

    @Test
    void whoHadASeatAtACaseDoesNotReadWhyItWaits() {
        when(validations.waitingForPanel()).thenReturn(List.of(validation));
        when(validations.reasonsOfWaiting())
                .thenReturn(List.of(new Validations.Waiting(review, "Drawn for the sample.")));
        when(validations.seating("paula", List.of(review))).thenReturn(Set.of(review));
        when(reviews.all(List.of(new ReviewId(review)))).thenReturn(List.of(review()));

        when(user.require()).thenReturn("mona");
        assertThat(waiting.all())
                .flatExtracting(ConveneMeeting.WaitingCase::reasons)
                .containsExactly("Drawn for the sample.");
        when(user.require()).thenReturn("paula");
        assertThat(waiting.all()).isEmpty();
    }

    private Review review() {
        return new Review(
                new ReviewId(review),
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                AValidation.ZA1,
                "2023",
                Phase.values()[0],
                NEW_YEAR,
                NEW_YEAR,
                NEW_YEAR);
    }
}
