package org.qualityoutcomes.improvement.biennial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.ReviewDayNews;
import org.springframework.context.ApplicationEventPublisher;

/** A day is announced as long as there is something to announce. */
class ScheduleNextReviewTest {

    private final BiennialReviews biennials = mock();
    private final ApplicationEventPublisher events = mock();
    private final ScheduleNextReview schedule = new ScheduleNextReview(
            biennials,
            mock(BiennialAccess.class),
            Clock.fixed(ABiennialReview.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            events);
    private final BiennialReview review = ABiennialReview.recorded();

    @BeforeEach
    void stands() {
        review.confirmed("lead.za1", ABiennialReview.TODAY);
        when(biennials.get(review.id())).thenReturn(review);
        when(biennials.held(review.id())).thenReturn(review);
        when(biennials.findById(any())).thenReturn(Optional.of(review));
    }

    @Test
    void theDayOfTheNextReviewIsTold() {
        schedule.schedule(review.id());
        verify(events, atLeastOnce()).publishEvent((Object) any(ReviewDayNews.class));
    }

    @Test
    void whereTheNextReviewIsHeldAlreadyNobodyIsToldAndNothingMoreIsAnnounced() {
        review.over();
        schedule.schedule(review.id());
        assertThat(schedule.giveNotice(review.id())).isTrue();
        verifyNoInteractions(events);
    }
}
