package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.practice.CardNews;
import org.qualityoutcomes.practice.CardTakenAway;
import org.qualityoutcomes.practice.domain.DecideSharing.Answer;
import org.springframework.context.ApplicationEventPublisher;

/** What a service decides of its card, and who learns of it. */
class DecideSharingTest {

    private final Cards cards = mock();
    private final CurrentUser user = mock();
    private final ApplicationEventPublisher events = mock();
    private final DecideSharing sharing = new DecideSharing(
            cards,
            new CardAccess(user, mock(KeptApart.class)),
            user,
            new WorkingDays(),
            Clock.fixed(ACard.NOW, ZoneOffset.UTC),
            events);

    @Test
    void aWithdrawalAfterPublicationIsToldToTheEditorsTheProcessAndWhoBuiltOnIt() {
        Card card = kept(ACard.published(false));
        is("lead-ZA1");
        sharing.withdraw(card.id(), "We do it no more.");
        assertThat(published(CardTakenAway.class)).containsExactly(new CardTakenAway(card.id(), "GP-7", true));
        assertThat(published(CardWithdrawn.class)).hasSize(1);
        assertThat(published(CardNews.class)).extracting(CardNews::kind).containsExactly(CardNews.Kind.WITHDRAWN);
        assertThat(published(PracticeDeed.class))
                .allSatisfy(deed -> assertThat(deed.chain()).isEqualTo(card.id()))
                .extracting(PracticeDeed::what, PracticeDeed::reason)
                .containsExactly(tuple("Card GP-7 was withdrawn.", "We do it no more."));
    }

    @Test
    void aWithdrawalBeforePublicationTakesNothingAwayFromAnybody() {
        Card card = kept(ACard.consented(true));
        is("lead-ZA1");
        sharing.withdraw(card.id(), "");
        assertThat(published(CardTakenAway.class)).isEmpty();
    }

    @Test
    void onlyTheLeadWithdrawsAndShowsTheName() {
        Card card = kept(ACard.published(true));
        for (String group : List.of("team-ZA1", "sponsor-ZA1", "lead-ZB1", "national")) {
            is(group);
            assertThatThrownBy(() -> sharing.withdraw(card.id(), "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> sharing.name(card.id(), false)).isInstanceOf(NotFound.class);
        }
        verify(events, never()).publishEvent(any(Object.class));
        assertThat(card.isAnonymous()).isTrue();
    }

    @Test
    void aDeclinedCardIsToldToNobodyOutside() {
        Card card = kept(ACard.written());
        assertThat(sharing.decide(card.id(), Answer.DECLINE, "Not ours.")).isFalse();
        assertThat(published(CardNews.class)).isEmpty();
        assertThat(card.state()).isEqualTo(CardState.DECLINED);
    }

    @Test
    void aQuestionStaysOpenForThirtyWorkingDays() {
        assertThat(sharing.answerBy()).hasToString("2027-07-19T16:00:00Z");
    }

    private Card kept(Card card) {
        when(cards.hold(card.id())).thenReturn(Optional.of(card));
        return card;
    }

    private void is(String group) {
        when(user.isIn(any())).thenReturn(false);
        when(user.isIn(group)).thenReturn(true);
    }

    private <T> List<T> published(Class<T> kind) {
        ArgumentCaptor<Object> all = ArgumentCaptor.captor();
        verify(events, atLeastOnce()).publishEvent(all.capture());
        return all.getAllValues().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
