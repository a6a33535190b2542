package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.practice.CardNews;
import org.qualityoutcomes.practice.CardTakenAway;

class EndOverdueRevisionsTest {

    private final Cards cards = mock();
    private final List<Object> events = new ArrayList<>();
    private final EndOverdueRevisions revisions = new EndOverdueRevisions(
            cards, Clock.fixed(ACard.NOW.plus(Duration.ofDays(731)), ZoneOffset.UTC), events::add);

    @Test
    void whatIsTakenOffIsInTheJournalAndKnownToWhoeverWroteOrUsesItOnce() {
        Card card = ACard.published(false);
        card.revise("New.", ACard.TODAY);
        when(cards.hold(card.id())).thenReturn(Optional.of(card));
        revisions.takeOff(card.id());
        revisions.takeOff(card.id());
        assertThat(card.isShown()).isFalse();
        assertThat(events).hasSize(3).contains(new CardTakenAway(card.id(), "GP-7", false));
        assertThat(events)
                .filteredOn(CardNews.class::isInstance)
                .extracting(each -> ((CardNews) each).kind())
                .containsExactly(CardNews.Kind.TAKEN_OFF);
    }
}
