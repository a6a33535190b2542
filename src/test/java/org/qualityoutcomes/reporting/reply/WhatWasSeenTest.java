package org.qualityoutcomes.reporting.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.reporting.reply.AnswerPoints.Answer;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.qualityoutcomes.worklist.TaskForm;

/** Nobody writes over answers and changes that they have not seen, or sends points that they have not read. */
class WhatWasSeenTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2027-06-07T09:00:00Z");

    private final Replies replies = mock(Replies.class);
    private final ReportCases reports = mock(ReportCases.class);
    private final AnswerPoints answer =
            new AnswerPoints(replies, reports, mock(CurrentUser.class), event -> {}, Clock.fixed(NOW, ZoneOffset.UTC));
    private final ReplyAsSeen page = new ReplyAsSeen(replies);
    private final Reply reply = new Reply(REPORT, NOW);
    private UUID point = REPORT;

    @BeforeEach
    void onePoint() {
        point = reply.add(NOW);
        reply.write(point, "O1", "There are four sites.", List.of(), NOW);
        when(replies.get(REPORT)).thenReturn(reply);
    }

    @Test
    void anAnswerIsNotWrittenOverAnotherThatCameMeanwhile() {
        reply.send(true, NOW);
        String before = Seen.print(AnswerPoints.answers(reply, Map.of()));
        Answer yes = new Answer(Verdict.ACCEPTED, "There are.");
        Answer no = new Answer(Verdict.REFUSED, "It is three.");
        answer.answer(REPORT, Map.of(point, yes), before);
        assertThatThrownBy(() -> answer.answer(REPORT, Map.of(point, no), before))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(reply.points().get(0).reason()).isEqualTo("There are.");
        assertThatCode(() -> answer.answer(REPORT, Map.of(point, yes), before))
                .as("the same once more")
                .doesNotThrowAnyException();
        answer.answer(REPORT, Map.of(point, no), Seen.print(AnswerPoints.answers(reply, Map.of())));
        assertThat(reply.points().get(0).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void nobodyWritesOverWhatAnotherSaidOfAChange() {
        reply.send(true, NOW);
        reply.answer(point, Verdict.ACCEPTED, "There are.", NOW);
        reply.answered("cleo", NOW);
        when(reports.forAuthor(REPORT)).thenReturn(ACase.of(REPORT, ReportState.REVISING, null, null));
        String before = Seen.print(AnswerPoints.changes(reply, Map.of()));
        answer.dealtWith(REPORT, Map.of(point, "Three is four now."), before);
        assertThatThrownBy(() -> answer.dealtWith(REPORT, Map.of(point, "Changed."), before))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(reply.points().get(0).changeMade()).isEqualTo("Three is four now.");
    }

    @Test
    void pointsAreSentAsTheyWereRead() {
        TaskForm form = form("/reports/" + REPORT + "/reply");
        String before = ReplyAsSeen.print(reply);
        reply.write(point, "O1", "There are five sites.", List.of(), NOW);
        assertThatThrownBy(() -> page.check(form, before))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Somebody else has changed what stands on the page");
        assertThatCode(() -> page.check(form, ReplyAsSeen.print(reply))).doesNotThrowAnyException();
        assertThatCode(() -> page.check(form("/plans/" + REPORT), before))
                .as("another page")
                .doesNotThrowAnyException();
    }

    @Test
    void whatStandsOnThePageIsAllThatIsWrittenOnIt() {
        String written = ReplyAsSeen.print(reply);
        reply.send(true, NOW);
        assertThat(ReplyAsSeen.print(reply)).isEqualTo(written);
        reply.answer(point, Verdict.ACCEPTED, "There are.", NOW);
        String answered = ReplyAsSeen.print(reply);
        reply.answered("cleo", NOW);
        reply.dealtWith(point, "Three is four now.", NOW);
        assertThat(List.of(written, answered, ReplyAsSeen.print(reply))).doesNotHaveDuplicates();
    }

    private static TaskForm form(String page) {
        OpenTask task = new OpenTask("1", "Task_ReplyToReport", "Reply to report", "2027-ZA1", "lena", null);
        return new TaskForm(task, List.of(), page, null, List.of());
    }
}
