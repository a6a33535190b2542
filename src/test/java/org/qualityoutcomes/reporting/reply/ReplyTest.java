package org.qualityoutcomes.reporting.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;

class ReplyTest {

    // a Friday before the spring bank holiday
    private static final Instant GIVEN = Instant.parse("2027-05-28T09:00:00Z");
    private static final Windows WINDOWS = new Windows(new WorkingDays(), new ReplySettings(10, 15));
    private static final Instant UNTIL = WINDOWS.forReply(GIVEN);

    private final Reply reply = new Reply(UUID.randomUUID(), UNTIL);

    @Test
    void tenWorkingDaysEndAtFiveAndABankHolidayIsNone() {
        assertThat(UNTIL).isEqualTo(Instant.parse("2027-06-14T16:00:00Z"));
        assertThat(WINDOWS.forLevelReview(GIVEN)).isEqualTo(Instant.parse("2027-06-21T16:00:00Z"));
    }

    @Test
    void theLastMinuteIsInTimeAndAMinuteLaterIsNot() {
        UUID point = reply.add(GIVEN);
        assertThatCode(() -> reply.write(point, "O1", "There are four sites.", List.of(), UNTIL))
                .doesNotThrowAnyException();
        Instant late = UNTIL.plus(Duration.ofMinutes(1));
        assertThatThrownBy(() -> reply.send(true, late))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ended on 14 June 2027, 17:00");
        assertThatCode(() -> reply.send(true, UNTIL)).doesNotThrowAnyException();
    }

    @Test
    void whoRaisesPointsHasWrittenSomeAndWhoRaisesNoneHasNot() {
        assertThatThrownBy(() -> reply.send(true, GIVEN)).hasMessageContaining("No point is written");
        UUID point = reply.add(GIVEN);
        assertThatThrownBy(() -> reply.send(false, GIVEN)).hasMessageContaining("There are points");
        assertThatThrownBy(() -> reply.send(true, GIVEN)).hasMessageContaining("Point 1: write it");
        assertThat(reply.notWritten())
                .containsExactly("Point 1: write it, with the part of the report that it is about.");
        reply.remove(point, GIVEN);
        assertThatCode(() -> reply.send(false, GIVEN)).doesNotThrowAnyException();
    }

    @Test
    void aReplyHasUpToTwentyPoints() {
        for (int number = 0; number < Reply.MOST_POINTS; number++) {
            reply.add(GIVEN);
        }
        assertThatThrownBy(() -> reply.add(GIVEN)).hasMessageContaining("up to 20 points");
    }

    @Test
    void nothingIsWrittenIntoAReplyThatIsSentOrLapsed() {
        UUID point = raised();
        assertThatThrownBy(() -> reply.write(point, "O1", "Five.", List.of(), GIVEN))
                .hasMessageContaining("is over");
        Reply silent = new Reply(UUID.randomUUID(), UNTIL);
        silent.lapse(UNTIL);
        assertThatThrownBy(() -> silent.add(GIVEN)).hasMessageContaining("is over");
        assertThatThrownBy(() -> silent.send(false, GIVEN)).hasMessageContaining("is over");
    }

    @Test
    void everyPointIsAnsweredWithAReasonBeforeAnyAnswerIsFinal() {
        UUID point = raised();
        assertThatThrownBy(() -> reply.answered("cleo", GIVEN)).hasMessageContaining("Point 1: accept or refuse it");
        reply.answer(point, Verdict.REFUSED, "", GIVEN);
        assertThatThrownBy(() -> reply.answered("cleo", GIVEN)).hasMessageContaining("say why");
        reply.answer(point, Verdict.REFUSED, "The report counts them so.", GIVEN);
        assertThat(reply.answered("cleo", GIVEN)).isFalse();
        assertThatThrownBy(() -> reply.answer(point, Verdict.ACCEPTED, "After all.", GIVEN))
                .hasMessageContaining("no points to be answered");
    }

    @Test
    void anAcceptedPointIsNotForgotten() {
        UUID point = raised();
        reply.answer(point, Verdict.ACCEPTED, "There are four.", GIVEN);
        assertThat(reply.answered("cleo", GIVEN)).isTrue();
        assertThatThrownBy(() -> reply.revised(GIVEN))
                .hasMessageContaining("Point 1: it was accepted; say what was changed");
        reply.dealtWith(point, "Three is four now.", GIVEN);
        assertThatCode(() -> reply.revised(GIVEN)).doesNotThrowAnyException();
    }

    @Test
    void aRefusedPointIsNothingToDealWith() {
        UUID point = raised();
        reply.answer(point, Verdict.REFUSED, "It is three.", GIVEN);
        reply.answered("cleo", GIVEN);
        assertThatThrownBy(() -> reply.dealtWith(point, "Nothing.", GIVEN)).isInstanceOf(NotFound.class);
        assertThatCode(() -> reply.revised(GIVEN)).doesNotThrowAnyException();
    }

    @Test
    void anAnswerAndAChangeChangeTheReplyItself() {
        UUID point = raised();
        Instant answered = GIVEN.plusSeconds(60);
        reply.answer(point, Verdict.ACCEPTED, "There are four.", answered);
        assertThat(reply)
                .as("whoever makes all answers final at that moment meets it")
                .hasFieldOrPropertyWithValue("changedAt", answered);
        reply.answered("cleo", answered);
        Instant changed = answered.plusSeconds(60);
        reply.dealtWith(point, "Three is four now.", changed);
        assertThat(reply).hasFieldOrPropertyWithValue("changedAt", changed);
        reply.revised(changed.plusSeconds(60));
        assertThat(reply).hasFieldOrPropertyWithValue("changedAt", changed.plusSeconds(60));
    }

    private UUID raised() {
        UUID point = reply.add(GIVEN);
        reply.write(point, "O1", "There are four sites.", List.of(), GIVEN);
        reply.send(true, GIVEN);
        return point;
    }
}
