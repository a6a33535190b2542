package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;

class ConcludeSelfEvaluationTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final Editions editions = TestEditions.shipped();
    private final SelfEvaluations selfEvaluations = mock();
    private final Reviews reviews = mock();
    private final WhatIsMissing missing = mock();
    private final ApplicationEventPublisher events = mock();
    private final ConcludeSelfEvaluation conclude = new ConcludeSelfEvaluation(
            selfEvaluations, reviews, editions, missing, mock(ReviewAccess.class), mock(CurrentUser.class), events);

    @Test
    void theSponsorCannotSignWhatIsNotWhole() {
        when(selfEvaluations.of(REVIEW)).thenReturn(new SelfEvaluation(REVIEW, editions.get("2023")));
        when(reviews.get(REVIEW)).thenReturn(review());
        when(missing.in(any(), any())).thenReturn(List.of(new Missing("outcomes/O2", "O2 is being judged.")));
        assertThatThrownBy(() -> conclude.signOff(REVIEW, true, true, ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("O2 is being judged.");
        verify(selfEvaluations, never()).save(any());
        verify(events, never()).publishEvent(any());
    }

    private static Review review() {
        return new Review(
                REVIEW,
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                new Organisation(
                        new OrganisationId(UUID.randomUUID()),
                        "ZA1",
                        "Aldermoor Hospitals",
                        Region.NORTH,
                        new ServiceId(UUID.randomUUID())),
                "2023",
                Phase.SELF_EVALUATION,
                DAY,
                DAY,
                DAY);
    }
}
