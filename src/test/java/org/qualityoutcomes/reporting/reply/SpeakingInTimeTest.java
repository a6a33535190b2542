package org.qualityoutcomes.reporting.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.reporting.ReplyNews;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;

/** What silence leaves behind, and what becomes of a request in the last minute and in the one after it. */
class SpeakingInTimeTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final Instant ISSUED = Instant.parse("2027-06-07T09:00:00Z");
    private static final Windows WINDOWS = new Windows(new WorkingDays(), new ReplySettings(10, 15));

    private final Replies replies = mock(Replies.class);
    private final LevelReviews reviews = mock(LevelReviews.class);
    private final ReportCases reports = mock(ReportCases.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final List<Object> published = new ArrayList<>();

    @BeforeEach
    void issued() {
        when(reports.get(REPORT)).thenReturn(report(null));
        when(reports.forSponsor(REPORT)).thenReturn(report(null));
        when(user.require()).thenReturn("sponsor.za1");
    }

    @Test
    void silenceIsWrittenDownAsNobodysDecision() {
        when(replies.get(REPORT)).thenReturn(new Reply(REPORT, ISSUED));
        new RaisePoints(
                        replies,
                        reports,
                        mock(EvidenceLibrary.class),
                        WINDOWS,
                        published::add,
                        Clock.fixed(ISSUED, ZoneOffset.UTC))
                .passInSilence(REPORT);
        verify(reports).passInSilence(REPORT);
        assertThat(published).singleElement().isInstanceOfSatisfying(Deed.class, deed -> {
            assertThat(deed.what()).isEqualTo("The time for a reply to the draft report passed in silence.");
            assertThat(deed.capacity()).isEqualTo(Deed.RULE);
            assertThat(deed.audience()).isEqualTo(Deed.Audience.ORGANISATION);
        });
    }

    @Test
    void aReviewOfLevelsIsAskedForInTheLastMinute() {
        prepared();
        assertThatCode(() -> at(WINDOWS.forLevelReview(ISSUED)).ask(REPORT, null, true))
                .doesNotThrowAnyException();
        verify(reports).reviewAsked(eq(REPORT), any());
        assertThat(published)
                .hasAtLeastOneElementOfType(LevelReviewRequested.class)
                .anySatisfy(each -> assertThat(each).isInstanceOf(ReplyNews.class));
    }

    @Test
    void aMinuteLaterItIsRefusedWithTheMomentInWhichTheTimeEnded() {
        prepared();
        Instant late = WINDOWS.forLevelReview(ISSUED).plus(Duration.ofMinutes(1));
        assertThatThrownBy(() -> at(late).ask(REPORT, null, true))
                .isInstanceOf(Refusal.class)
                .hasMessage("The time in which a review of levels can be asked for ended on 28 June 2027, 17:00.");
        verify(reports, never()).reviewAsked(any(), any());
        assertThat(published).isEmpty();
    }

    @Test
    void whatWasAskedForInTimeIsNotTooLateWhenItIsAskedForOnceMoreButAskedForAlready() {
        when(reports.forSponsor(REPORT)).thenReturn(report(ISSUED));
        LevelReview review = prepared();
        review.ask("sponsor.za1", ISSUED);
        assertThatThrownBy(() -> at(ISSUED.plus(Duration.ofDays(60))).ask(REPORT, null, true))
                .hasMessage("A review of the levels was asked for already.");
    }

    @Test
    void nobodyAsksForTheOneReviewByAccident() {
        when(reports.forSponsor(REPORT)).thenReturn(report(null));
        prepared();
        assertThatThrownBy(() -> at(ISSUED).ask(REPORT, null, false)).hasMessageContaining("the request is complete");
        verify(reports, never()).reviewAsked(any(), any());
    }

    @Test
    void nobodyAsksWithWordsThatTheyHaveNotRead() {
        when(reports.forSponsor(REPORT)).thenReturn(report(null));
        LevelReview review = prepared();
        String seen = Seen.print(AskLevelReview.words(report(null), AskLevelReview.stated(review)));
        review.prepare("O1", Ground.PROCESS, "Nobody asked us twice.", ISSUED);
        assertThatThrownBy(() -> at(ISSUED).ask(REPORT, seen, true)).hasMessageContaining("changed the request since");
        verify(reports, never()).reviewAsked(any(), any());
        review.prepare("O1", Ground.PROCESS, "Nobody asked us.", ISSUED);
        assertThatCode(() -> at(ISSUED).ask(REPORT, seen, true)).doesNotThrowAnyException();
    }

    @Test
    void whatIsAskedForIsNotHandedOverOnceMore() {
        when(reports.forHeads(REPORT)).thenReturn(report(ISSUED));
        LevelReview review = prepared();
        when(reviews.get(REPORT)).thenReturn(review);
        assertThatThrownBy(() -> at(ISSUED).handOver(REPORT)).hasMessageContaining("asked for already");
        assertThat(published).isEmpty();
    }

    private LevelReview prepared() {
        LevelReview review = new LevelReview(REPORT);
        review.prepare("O1", Ground.PROCESS, "Nobody asked us.", ISSUED);
        when(reviews.find(REPORT)).thenReturn(Optional.of(review));
        return review;
    }

    private AskLevelReview at(Instant now) {
        return new AskLevelReview(reviews, reports, WINDOWS, user, published::add, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ReportCase report(@Nullable Instant asked) {
        return ACase.of(REPORT, ReportState.ISSUED, ISSUED, asked);
    }
}
