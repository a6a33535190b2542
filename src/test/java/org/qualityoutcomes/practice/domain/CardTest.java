package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.practice.domain.ACard.LEAD;
import static org.qualityoutcomes.practice.domain.ACard.NOW;
import static org.qualityoutcomes.practice.domain.ACard.TODAY;
import static org.qualityoutcomes.practice.domain.ACard.words;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.worklist.Refusal;

class CardTest {

    @Test
    void consentNeedsAllThatOthersNeed() {
        Card card = ACard.nominated();
        assertThatThrownBy(() -> card.consent(false, "", LEAD, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "what the problem was, what was done, what came of it, whom other services may ask");
        assertThat(card.state()).isEqualTo(CardState.NOMINATED);
    }

    @Test
    void anUnnamedServiceNamesNobodyToAsk() {
        Card card = ACard.nominated();
        card.write(new CardWords("Title", "p", "d", "e", ""), List.of(), Set.of(), true);
        card.consent(true, "", LEAD, NOW);
        assertThat(card.isAnonymous()).isTrue();
        assertThatThrownBy(() -> card.name(false)).hasMessageContaining("whom other services may ask");
    }

    @Test
    void wordsThatWereConsentedToAreThoseThatArePublished() {
        Card card = ACard.published(false);
        assertThat(card.isShown()).isTrue();
        assertThat(card.published().words()).isEqualTo(words("A librarian joins"));
        assertThat(card.reviewBy()).isEqualTo(TODAY.plusYears(2));
    }

    @Test
    void oneChangedWordOrItemOfEvidenceIsNotConsentedTo() {
        Card card = ACard.consented(false);
        card.write(words("A librarian joins"), List.of(UUID.randomUUID()), Set.of(), false);
        assertThat(card.edited("editor", NOW)).isFalse();
        assertThat(card.state()).isEqualTo(CardState.AGREEING);
        assertThatThrownBy(() -> card.publish(NOW, TODAY)).isInstanceOf(IllegalStateException.class);
        assertThat(card.isShown()).isFalse();
    }

    @Test
    void otherLineBreaksAndIndicatorsAreNoOtherWords() {
        Card card = ACard.consented(false);
        card.write(words("A librarian joins\r\n"), List.of(), Set.of("O2.L1.b"), false);
        assertThat(card.edited("editor", NOW)).isTrue();
    }

    @Test
    void whatTheServiceChangesOnceMoreIsReadByAnEditorBeforeItIsPublished() {
        Card card = ACard.edited("A librarian goes along");
        card.write(words("Two librarians go along"), List.of(), Set.of(), true);
        assertThat(card.agree(LEAD, NOW)).isFalse();
        assertThat(card.state()).isEqualTo(CardState.EDITING);
        assertThat(card.note()).contains("changed the words once more");
        assertThat(card.edited("editor", NOW))
                .as("the service need not agree again")
                .isTrue();
        card.publish(NOW, TODAY);
        assertThat(card.published().words()).isEqualTo(words("Two librarians go along"));
        assertThat(card.versions()).hasSize(4);
    }

    @Test
    void whatTheServiceAgreesToAsItWasEditedIsPublished() {
        Card card = ACard.edited("A librarian goes along");
        assertThat(card.agree(LEAD, NOW)).isTrue();
        card.publish(NOW, TODAY);
        assertThat(card.published().words()).isEqualTo(words("A librarian goes along"));
    }

    @Test
    void silenceAboutEditedWordsPublishesNothing() {
        Card card = ACard.edited("A librarian goes along");
        card.noteSilence();
        assertThat(card.state()).isEqualTo(CardState.EDITING);
        assertThat(card.note()).contains("has not answered");
        assertThat(card.areWordsAgreed()).isFalse();
        card.restoreAgreed();
        assertThat(card.edited("editor", NOW)).isTrue();
    }

    @Test
    void whatIsPublishedStaysAsItWasWhileItIsRevised() {
        Card card = ACard.published(false);
        card.revise("It is three times a week.", TODAY);
        card.write(words("Three times a week"), List.of(), Set.of(), false);
        card.edited("editor", NOW);
        assertThat(card.isShown()).isTrue();
        assertThat(card.published().words()).isEqualTo(words("A librarian joins"));
    }

    @Test
    void whoShowsTheirNameNeedsSomebodyToAskInWhatOthersRead() {
        Card card = ACard.written();
        CardWords silent = new CardWords("Ward round", "Questions wait", "A librarian joins", "The same day", "");
        card.write(silent, List.of(), Set.of(), true);
        card.consent(true, "", LEAD, NOW);
        card.edited("editor", NOW);
        card.publish(NOW, TODAY);
        card.revise("Say whom to ask.", TODAY);
        card.write(words("A librarian joins"), List.of(), Set.of(), false);
        assertThatThrownBy(() -> card.name(false)).hasMessageContaining("whom other services may ask");
    }

    @Test
    void onlyWhoseTurnItIsWrites() {
        assertThatThrownBy(() -> ACard.consented(false).write(words("x"), List.of(), Set.of(), true))
                .hasMessageContaining("not yours to write now");
        assertThatThrownBy(() -> ACard.written().write(words("x"), List.of(), Set.of(), false))
                .hasMessageContaining("not yours to write now");
        assertThatThrownBy(() -> ACard.published(false).write(words("x"), List.of(), Set.of(), false))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aCardIsWithdrawnWhereverItStandsAndOnlyOnce() {
        for (Card card : List.of(ACard.nominated(), ACard.consented(true), ACard.edited("x"), ACard.published(false))) {
            card.withdraw("We do it no more.", NOW);
            assertThat(card.isShown()).isFalse();
            assertThat(card.state()).isEqualTo(CardState.WITHDRAWN);
            assertThatThrownBy(() -> card.withdraw("", NOW)).hasMessageContaining("nothing to withdraw");
        }
    }

    @Test
    void whatIsLeftOutAfterItWasPublishedIsNotShownAnyMore() {
        Card card = ACard.published(false);
        card.revise("It names a patient.", TODAY);
        assertThatThrownBy(() -> card.leaveOut(" ", NOW)).hasMessageContaining("Say why");
        card.leaveOut("It names a patient.", NOW);
        assertThat(card.isShown()).isFalse();
    }

    @Test
    void aCardThatIsAskedWhetherItIsCurrentIsNotRevisedBefore() {
        Card card = ACard.published(false);
        assertThatThrownBy(() -> card.revise("New.", TODAY.plusYears(2))).hasMessageContaining("still current");
        card.confirmCurrent(TODAY.plusYears(2));
        assertThat(card.reviewBy()).isEqualTo(TODAY.plusYears(4));
        card.revise("New.", TODAY.plusYears(2));
        assertThat(card.state()).isEqualTo(CardState.EDITING);
    }

    @Test
    void whatIsRevisedIsShownNoLongerThanToTheDayOfTheQuestionAndGoesOn() {
        Card card = ACard.published(false);
        assertThat(card.takeOff(TODAY.plusYears(3)))
                .as("the service is asked, and answers")
                .isFalse();
        card.revise("New.", TODAY);
        assertThat(card.takeOff(TODAY.plusYears(2).minusDays(1))).isFalse();
        assertThat(card.takeOff(TODAY.plusYears(2))).isTrue();
        assertThat(card.takeOff(TODAY.plusYears(2))).as("once").isFalse();
        assertThat(card.isShown()).isFalse();
        assertThat(card.state()).isEqualTo(CardState.EDITING);
    }

    @Test
    void aRevisionThatChangesNothingDoesNotBeginTheTwoYearsAnew() {
        Card card = ACard.published(false);
        card.revise("New.", TODAY);
        card.edited("editor", NOW);
        card.publish(NOW, TODAY.plusYears(1));
        assertThat(card.reviewBy()).isEqualTo(TODAY.plusYears(2));
        card.revise("New.", TODAY.plusYears(1));
        card.write(words("Three times a week"), List.of(), Set.of(), false);
        card.edited("editor", NOW);
        card.agree(LEAD, NOW);
        card.publish(NOW, TODAY.plusYears(1));
        assertThat(card.reviewBy()).as("agreed to anew").isEqualTo(TODAY.plusYears(3));
    }

    @Test
    void aRevisionMakesNoCardNew() {
        Card card = ACard.published(false);
        card.revise("New.", TODAY);
        card.write(words("Three times a week"), List.of(), Set.of(), false);
        card.edited("editor", NOW.plusSeconds(9));
        card.agree(LEAD, NOW.plusSeconds(9));
        card.publish(NOW.plusSeconds(9), TODAY);
        assertThat(card.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsTooLongIsSaidBesideItsField() {
        assertThatThrownBy(() -> ACard.nominated()
                        .write(new CardWords("", "x".repeat(3001), "", "", ""), List.of(), Set.of(), true))
                .satisfies(refused -> assertThat(((Refusal) refused).problems())
                        .extracting(Refusal.Problem::field)
                        .containsExactly("title", "problem"));
    }
}
