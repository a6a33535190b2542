package org.qualityoutcomes.reporting.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportCases.Standing;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.review.ComingDays.Coming;
import org.qualityoutcomes.review.ComingDays.Kind;
import org.qualityoutcomes.review.ReviewId;

class LastDaysTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final UUID REPORT = UUID.randomUUID();
    private static final Instant THEN = Instant.parse("2027-05-28T09:00:00Z");
    private static final Windows WINDOWS = new Windows(new WorkingDays(), new ReplySettings(10, 15));

    private final ReportCases reports = mock();
    private final Replies replies = mock();

    @Test
    void aReplyHasALastDayWhileItCanBeSent() {
        when(replies.all(List.of(REPORT))).thenReturn(List.of(new Reply(REPORT, WINDOWS.forReply(THEN))));
        assertThat(of(ReportState.REPLY, null, false, THEN))
                .containsExactly(new Coming(REVIEW, LocalDate.of(2027, 6, 14), Kind.REPLY));
    }

    @Test
    void aReviewOfLevelsHasOneUntilItIsAskedForOrTheTimeIsOver() {
        assertThat(of(ReportState.ISSUED, THEN, false, THEN))
                .containsExactly(new Coming(REVIEW, LocalDate.of(2027, 6, 21), Kind.LEVEL_REVIEW));
        assertThat(of(ReportState.ISSUED, THEN, true, THEN)).isEmpty();
        assertThat(of(ReportState.ISSUED, THEN, false, THEN.plus(Duration.ofDays(30))))
                .isEmpty();
    }

    private List<Coming> of(ReportState state, @Nullable Instant issued, boolean asked, Instant now) {
        when(reports.standings(any())).thenReturn(List.of(new Standing(REPORT, REVIEW, state, issued, asked)));
        return new LastDays(reports, replies, WINDOWS, Clock.fixed(now, ZoneOffset.UTC)).of(List.of(REVIEW));
    }
}
