package org.qualityoutcomes.reporting.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.review.Deed.Audience.ASSURANCE;
import static org.qualityoutcomes.review.Deed.Audience.ORGANISATION;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.worklist.Refusal;

/** Holding a task is not enough to decide, and what was said of a change stays when the change is over. */
class WhoDecidesTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2027-06-07T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Replies replies = mock(Replies.class);
    private final LevelReviews reviews = mock(LevelReviews.class);
    private final ReportCases reports = mock(ReportCases.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final List<Object> published = new ArrayList<>();
    private final AnswerPoints answer = new AnswerPoints(replies, reports, user, published::add, CLOCK);
    private final DecideLevelReview decide = new DecideLevelReview(reviews, reports, user, published::add, CLOCK);
    private final Reply reply = new Reply(REPORT, NOW);
    private UUID point = REPORT;

    @BeforeEach
    void onePointAccepted() {
        point = reply.add(NOW);
        reply.write(point, "O1", "There are four sites.", List.of(), NOW);
        reply.send(true, NOW);
        reply.answer(point, Verdict.ACCEPTED, "There are.", NOW);
        when(replies.get(REPORT)).thenReturn(reply);
        when(user.require()).thenReturn("nora");
    }

    @Test
    void whoIsNotChosenCompletesNoAnswers() {
        doThrow(new Refusal("Somebody else.")).when(reports).mustBeAnswerer(REPORT);
        assertThatThrownBy(() -> answer.answered(REPORT)).hasMessage("Somebody else.");
        assertThat(reply.isAnswered()).isFalse();
    }

    @Test
    void whoIsNotChosenDecidesOnNoLevel() {
        LevelReview review = decided();
        doThrow(new Refusal("Somebody else.")).when(reports).mustBeFirstReviewer(REPORT);
        assertThatThrownBy(() -> decide.decided(REPORT)).hasMessage("Somebody else.");
        assertThat(review.isDecided()).isFalse();
    }

    @Test
    void whoIsNotChosenConfirmsNoLevel() {
        LevelReview review = decided();
        review.decided("cleo", NOW);
        doThrow(new Refusal("Somebody else.")).when(reports).mustBeSecondReviewer(REPORT);
        assertThatThrownBy(() -> decide.confirmed(REPORT, true, "")).hasMessage("Somebody else.");
        assertThat(review.isConfirmed()).isFalse();
    }

    @Test
    void theJournalSaysInWhichCapacityItWasDecided() {
        stands(ReportState.REVISING);
        answer.answered(REPORT);
        assertThat(capacities()).containsExactly("national team", "national team");
        when(user.isIn(Groups.MODERATOR)).thenReturn(true);
        decided();
        decide.decided(REPORT);
        assertThat(capacities()).endsWith("moderator");
        reply.dealtWith(point, "Three is four now.", NOW);
        when(reports.writer(REPORT)).thenReturn(Groups.NATIONAL);
        answer.revised(REPORT);
        when(reports.writer(REPORT)).thenReturn("nora");
        answer.revised(REPORT);
        assertThat(capacities()).endsWith("moderator", "national team", "validator");
    }

    @Test
    void theOrganisationLearnsWhatWasDecidedAndNotByWhom() {
        stands(ReportState.ANSWERING);
        answer.answered(REPORT);
        decided().decided("cleo", NOW);
        decide.confirmed(REPORT, true, "");
        assertThat(published)
                .filteredOn(Deed.class::isInstance)
                .extracting(
                        each -> ((Deed) each).what(), each -> ((Deed) each).audience(), each -> ((Deed) each).isNamed())
                .containsExactly(
                        tuple("Points on the draft report answered: 1 accepted, 0 refused.", ORGANISATION, false),
                        tuple("Answers to the points made final.", ASSURANCE, true),
                        tuple("Level of O1 reviewed and upheld.", ORGANISATION, false),
                        tuple("Review of levels confirmed.", ASSURANCE, true));
    }

    private List<String> capacities() {
        return published.stream()
                .filter(Deed.class::isInstance)
                .map(each -> ((Deed) each).capacity())
                .toList();
    }

    @Test
    void whatWasChangedIsSaidWhileTheReportIsBeingChangedAndAtNoOtherTime() {
        reply.answered("cleo", NOW);
        stands(ReportState.REVISING);
        answer.dealtWith(REPORT, Map.of(point, "Three is four now."), null);
        for (ReportState over : Set.of(ReportState.CHECKING_REVISION, ReportState.ISSUING, ReportState.ISSUED)) {
            stands(over);
            assertThatThrownBy(() -> answer.dealtWith(REPORT, Map.of(point, ""), null))
                    .hasMessageContaining("stays as it is");
        }
        assertThatCode(() -> reply.revised(NOW)).doesNotThrowAnyException();
    }

    private void stands(ReportState state) {
        ReportCase report = ACase.of(REPORT, state, null, null);
        when(reports.forAuthor(REPORT)).thenReturn(report);
        when(reports.get(REPORT)).thenReturn(report);
    }

    private LevelReview decided() {
        LevelReview review = new LevelReview(REPORT);
        review.prepare("O1", Ground.PROCESS, "Nobody asked us.", NOW);
        review.ask("sponsor.za1", NOW);
        review.decide("O1", new Decided(Decision.UPHELD, null, "It was read.", Set.of()), NOW);
        when(reviews.get(REPORT)).thenReturn(review);
        return review;
    }
}
