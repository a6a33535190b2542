package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.practice.domain.ACard.words;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.TaskForm;

class CardAsSeenTest {

    private final Cards cards = mock(Cards.class);
    private final EvidenceLibrary library = mock(EvidenceLibrary.class);
    private final ShownEvidence evidence = new ShownEvidence(library, Clock.systemUTC());
    private final CardAsSeen page = new CardAsSeen(cards, evidence);
    private final Card card = ACard.written();

    @Test
    void nobodyConsentsToWordsOrEvidenceThatTheyHaveNotSeen() {
        TaskForm form = form("/practice/cards/" + card.id());
        when(cards.get(card.id())).thenReturn(card);
        String seen = print();
        assertThatCode(() -> page.check(form, seen)).doesNotThrowAnyException();
        card.write(words("Two librarians join"), List.of(), Set.of(), true);
        assertThatThrownBy(() -> page.check(form, seen))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has changed what stands on the page");
        String again = print();
        card.write(words("Two librarians join"), List.of(UUID.randomUUID()), Set.of(), true);
        assertThatThrownBy(() -> page.check(form, again)).isInstanceOf(Refusal.class);
    }

    @Test
    void otherPagesAreNoneOfItsBusiness() {
        assertThatCode(() -> page.check(form("/reports/" + card.id() + "/reply"), "x"))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherFileOfAnItemIsNotWhatWasSeen() {
        EvidenceItem item = mock(EvidenceItem.class);
        UUID id = UUID.randomUUID();
        when(item.id()).thenReturn(new EvidenceId(id));
        when(item.sha256()).thenReturn("first");
        when(library.get(List.of(new EvidenceId(id)))).thenReturn(List.of(item));
        when(cards.get(card.id())).thenReturn(card);
        card.write(words("Two librarians join"), List.of(id), Set.of(), true);
        String seen = print();
        assertThatCode(() -> page.check(form("/practice/cards/" + card.id()), seen))
                .doesNotThrowAnyException();
        when(item.sha256()).thenReturn("second");
        assertThatThrownBy(() -> page.check(form("/practice/cards/" + card.id()), seen))
                .isInstanceOf(Refusal.class);
    }

    private String print() {
        return CardAsSeen.print(card, evidence.cited(card.content().evidence()));
    }

    private static TaskForm form(String page) {
        OpenTask task = new OpenTask("1", "Task_ConsentToSharing", "Consent to sharing", "GP-7", null, null);
        return new TaskForm(task, List.of(), page, null, List.of());
    }
}
