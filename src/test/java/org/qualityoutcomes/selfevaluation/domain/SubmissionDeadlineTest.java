package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;

class SubmissionDeadlineTest {

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 4);

    private static final ReviewId ID = new ReviewId(UUID.randomUUID());

    private final LockedSubmissions submissions = mock();
    private final SubmissionDeadline deadline = new SubmissionDeadline(
            submissions, new WorkingDays(), Clock.fixed(Instant.parse("2027-06-04T22:30:00Z"), ZoneOffset.UTC));

    @Test
    void theLastDayCountsInFull() {
        assertThat(deadline.isMissed(due(TODAY))).isFalse();
        assertThatCode(() -> deadline.refuseLate(due(TODAY))).doesNotThrowAnyException();
    }

    @Test
    void afterItSubmittingIsRefusedWithWhoDecidesNow() {
        assertThatThrownBy(() -> deadline.refuseLate(due(TODAY.minusDays(1))))
                .hasMessageStartingWith("The deadline was 3 June 2027. The regional lead decides");
    }

    @Test
    void whatWasSubmittedInTimeAndCameBackIsNeverLate() {
        when(submissions.findFirstByReviewIdOrderByVersionNoDesc(ID.value()))
                .thenReturn(Optional.of(mock(LockedSubmission.class)));
        assertThat(deadline.isMissed(due(TODAY.minusDays(20)))).isFalse();
    }

    @Test
    void anExtensionEndsOnAWorkingDayToCome() {
        assertThatThrownBy(() -> deadline.refuseExtension(TODAY)).hasMessage("The new deadline must be after today.");
        assertThatThrownBy(() -> deadline.refuseExtension(TODAY.plusDays(1))).hasMessageEndingWith("7 June 2027.");
        assertThatCode(() -> deadline.refuseExtension(TODAY.plusDays(3))).doesNotThrowAnyException();
    }

    private static Review due(LocalDate day) {
        Organisation house = new Organisation(
                new OrganisationId(UUID.randomUUID()), "ZA1", "A", Region.NORTH, new ServiceId(UUID.randomUUID()));
        return new Review(
                ID, "2027-ZA1", new CycleId(UUID.randomUUID()), house, "2023", Phase.SELF_EVALUATION, day, day, day);
    }
}
