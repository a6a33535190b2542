package org.qualityoutcomes.practice.domain;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.worklist.Seen;
import org.qualityoutcomes.worklist.StandsAsSeen;
import org.qualityoutcomes.worklist.TaskForm;
import org.springframework.stereotype.Component;

/** Whoever consents, agrees or publishes has read the words and the evidence as they are. */
@Component
class CardAsSeen implements StandsAsSeen {

    private static final Pattern PAGE = Pattern.compile("/practice/cards/([0-9a-f-]{36})");

    private final Cards cards;
    private final ShownEvidence evidence;

    CardAsSeen(Cards cards, ShownEvidence evidence) {
        this.cards = cards;
        this.evidence = evidence;
    }

    @Override
    public void check(TaskForm completing, String seen) {
        String page = completing.page();
        Matcher card = PAGE.matcher(page == null ? "" : page);
        if (card.matches() && !seen.equals(print(cards.get(UUID.fromString(card.group(1)))))) {
            throw StandsAsSeen.changed();
        }
    }

    private String print(Card card) {
        return print(card, evidence.cited(card.content().evidence()));
    }

    /** Of all that a service consents to: the words, what is cited, and the files as they are. */
    static String print(Card card, List<EvidenceItem> cited) {
        return Seen.print(List.of(
                card.content(),
                cited.stream().map(each -> each.id() + " " + each.sha256()).toList()));
    }
}
