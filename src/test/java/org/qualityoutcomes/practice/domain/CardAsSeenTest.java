package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.practice.domain.ACard.words;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.TaskForm;

class CardAsSeenTest {

    private final Cards cards = mock(Cards.class);
    private final CardAsSeen page = new CardAsSeen(cards);
    private final Card card = ACard.written();

    @Test
    void nobodyConsentsToWordsOrEvidenceThatTheyHaveNotSeen() {
        TaskForm form = form("/practice/cards/" + card.id());
        when(cards.get(card.id())).thenReturn(card);
        String seen = CardAsSeen.print(card);
        assertThatCode(() -> page.check(form, seen)).doesNotThrowAnyException();
        card.write(words("Two librarians join"), List.of(), Set.of(), true);
        assertThatThrownBy(() -> page.check(form, seen))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has changed what stands on the page");
        String again = CardAsSeen.print(card);
        card.write(words("Two librarians join"), List.of(UUID.randomUUID()), Set.of(), true);
        assertThatThrownBy(() -> page.check(form, again)).isInstanceOf(Refusal.class);
    }

    @Test
    void otherPagesAreNoneOfItsBusiness() {
        assertThatCode(() -> page.check(form("/reports/" + card.id() + "/reply"), "x"))
                .doesNotThrowAnyException();
    }

    private static TaskForm form(String page) {
        OpenTask task = new OpenTask("1", "Task_ConsentToSharing", "Consent to sharing", "GP-7", null, null);
        return new TaskForm(task, List.of(), page, null, List.of());
    }
}
