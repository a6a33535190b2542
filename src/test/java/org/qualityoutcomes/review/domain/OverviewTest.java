package org.qualityoutcomes.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ComingDays.Coming;
import org.qualityoutcomes.review.ComingDays.Kind;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Steps;
import org.springframework.data.domain.PageImpl;

class OverviewTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final LocalDate LAST = LocalDate.of(2027, 12, 17);

    private final FindReviews find = mock();

    @Test
    void afterTheIssueTheExecutiveSponsorMayAskAndUntilWhenIsSaid() {
        Overview.View view = show(Phase.REPORT, List.of(new Coming(REVIEW, LAST, Kind.LEVEL_REVIEW)));
        assertThat(view.reviews().get(0).ball())
                .isEqualTo(
                        "nobody: the report is issued, and until 17 December 2027 the executive sponsor may ask for a"
                                + " review of levels");
        assertThat(view.dates())
                .containsExactly(new Overview.Due(LAST, "Last day to ask for a review of levels, 2027-ZA1"));
    }

    @Test
    void whatCanNoLongerBeAskedForIsNotOffered() {
        assertThat(show(Phase.REPORT, List.of()).reviews().get(0).ball()).isEqualTo("nobody: the report is issued");
    }

    @Test
    void theLastDayOfAReplyIsAmongTheNextDates() {
        assertThat(show(Phase.REPORT, List.of(new Coming(REVIEW, LAST, Kind.REPLY)))
                        .dates())
                .containsExactly(new Overview.Due(LAST, "Last day of the reply to the draft report, 2027-ZA1"));
    }

    @Test
    void whatWaitsForAMeetingSaysWhoConvenesIt() {
        assertThat(show(Phase.MODERATION, List.of()).reviews().get(0).ball()).contains("the national team convenes");
    }

    private Overview.View show(Phase phase, List<Coming> days) {
        LocalDate day = LocalDate.of(2027, 3, 1);
        Review review = new Review(
                REVIEW,
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                mock(Organisation.class),
                "2023",
                phase,
                day,
                day,
                day);
        when(find.goingOn()).thenReturn(new PageImpl<>(List.of(review)));
        Steps steps = mock();
        when(steps.openIn(any())).thenReturn(List.of());
        Clock clock = Clock.fixed(Instant.parse("2027-11-26T12:00:00Z"), ZoneOffset.UTC);
        StepReader reader = new StepReader(mock(CurrentUser.class), new LifecycleWords());
        return new Overview(find, steps, mock(People.class), reader, reviews -> days, clock).show();
    }
}
