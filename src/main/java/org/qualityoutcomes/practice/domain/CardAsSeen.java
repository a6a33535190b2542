package org.qualityoutcomes.practice.domain;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityoutcomes.worklist.Seen;
import org.qualityoutcomes.worklist.StandsAsSeen;
import org.qualityoutcomes.worklist.TaskForm;
import org.springframework.stereotype.Component;

/** Whoever consents, agrees or publishes has read the words and the evidence as they are. */
@Component
class CardAsSeen implements StandsAsSeen {

    private static final Pattern PAGE = Pattern.compile("/practice/cards/([0-9a-f-]{36})");

    private final Cards cards;

    CardAsSeen(Cards cards) {
        this.cards = cards;
    }

    @Override
    public void check(TaskForm completing, String seen) {
        String page = completing.page();
        Matcher card = PAGE.matcher(page == null ? "" : page);
        if (card.matches() && !seen.equals(print(cards.get(UUID.fromString(card.group(1)))))) {
            throw StandsAsSeen.changed();
        }
    }

    /** Of all that a service consents to. */
    static String print(Card card) {
        return Seen.print(card.content());
    }
}
