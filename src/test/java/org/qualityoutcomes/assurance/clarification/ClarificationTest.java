package org.qualityoutcomes.assurance.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.domain.HeldSeats.HeldSeat;
import org.qualityoutcomes.worklist.Refusal;

class ClarificationTest {

    private static final Instant NOON = Instant.parse("2027-05-10T11:00:00Z");
    private static final Instant FIVE = Instant.parse("2027-05-24T16:00:00Z");

    private final Clarification round = new Clarification(
            new HeldSeat(UUID.randomUUID(), UUID.randomUUID(), "2027-ZA1", "ZA1", "2023", "vera", false));

    @Test
    void theFirstWithQuestionsOpensTheRoundAndTheOtherAddsToIt() {
        round.add("vera", "O1", null, "How many?");
        assertThat(round.finish("vera", NOON, FIVE)).isTrue();
        assertThat(round.finish("saul", NOON, FIVE)).isFalse();
        assertThat(round.isUnderWay()).isTrue();
    }

    @Test
    void nobodyOpensTheRoundWithTheOthersQuestions() {
        round.add("saul", "O1", null, "How many?");
        assertThatThrownBy(() -> round.finish("vera", NOON, FIVE)).isInstanceOf(Refusal.class);
    }

    @Test
    void eachSeesAndTakesBackOnlyTheOwnQuestions() {
        round.add("vera", "O1", "O1.L1.a", "How many?");
        UUID question = round.questions().get(0).id();
        assertThat(round.questionsOf("saul")).isEmpty();
        round.remove("saul", question);
        assertThat(round.questions()).hasSize(1);
        round.remove("vera", question);
        assertThat(round.questions()).isEmpty();
    }

    @Test
    void fiveQuestionsAreEnough() {
        for (int each = 0; each < Clarification.MOST_QUESTIONS; each++) {
            round.add("vera", "O1", null, "How many?");
        }
        assertThatThrownBy(() -> round.add("vera", "O1", null, "And?")).isInstanceOf(Refusal.class);
        round.add("saul", "O1", null, "Mine?");
    }

    @Test
    void thereIsOneRoundOnly() {
        sent();
        assertThatThrownBy(() -> round.add("vera", "O1", null, "And?")).isInstanceOf(Refusal.class);
        round.recordSilence(FIVE);
        assertThatThrownBy(() -> round.add("saul", "O1", null, "And?")).isInstanceOf(Refusal.class);
    }

    @Test
    void anAnswerInTheLastMinuteCountsAndOneMinuteLaterDoesNot() {
        sent();
        UUID question = round.questions().get(0).id();
        round.reply(question, "Forty.", Set.of(), FIVE.minusSeconds(60));
        assertThatThrownBy(() -> round.reply(question, "Fifty.", Set.of(), FIVE.plusSeconds(60)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> round.answer(FIVE.plusSeconds(60)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The time for answers is over");
        round.answer(FIVE);
        assertThat(round.isAnswered()).isTrue();
    }

    @Test
    void anAnswerIsSentWhenEveryQuestionHasOne() {
        sent();
        assertThatThrownBy(() -> round.answer(NOON)).isInstanceOf(Refusal.class);
        assertThat(round.awaitsAnswers()).isTrue();
    }

    /** What was typed and not sent is nobody's business. */
    @Test
    void silenceIsRecordedAsSilenceAndDraftsGoToNobody() {
        sent();
        round.reply(round.questions().get(0).id(), "Half a draft", Set.of(), NOON);
        round.recordSilence(FIVE);
        assertThat(round.isUnanswered()).isTrue();
        assertThat(round.isAnswered()).isFalse();
        assertThat(round.isUnderWay()).isFalse();
    }

    @Test
    void draftsOfWhoeverLeavesGoWithThemAndWhatWasSentOffStays() {
        round.add("saul", "O1", null, "A draft?");
        round.add("vera", "O1", null, "How many?");
        round.finish("vera", NOON, FIVE);
        round.forgetDraftsOf("saul");
        round.forgetDraftsOf("vera");
        assertThat(round.questions()).extracting(Question::text).containsExactly("How many?");
    }

    @Test
    void aReopenedSubmissionEndsTheRoundOfItsVersion() {
        sent();
        round.endWithItsVersion(NOON);
        assertThat(round.isUnderWay()).isFalse();
        assertThat(round.isEndedWithItsVersion()).isTrue();
        assertThatThrownBy(() -> round.reply(round.questions().get(0).id(), "Forty.", Set.of(), NOON))
                .isInstanceOf(Refusal.class);
    }

    private void sent() {
        round.add("vera", "O1", null, "How many?");
        round.finish("vera", NOON, FIVE);
        round.send(NOON, FIVE);
    }
}
