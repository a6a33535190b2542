package org.qualityoutcomes.practice.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;

/**
 * A decision on a card, for the journal. Each card has a chain of its own: in the journal of the review others would read
 * of a card that they must not know of.
 */
record PracticeDeed(UUID chain, String what, String capacity, @Nullable String after, @Nullable String reason)
        implements Deed {

    static final String LEAD = "library lead";
    static final String TEAM = "library team";
    static final String EDITOR = "editor of the national team";

    static PracticeDeed of(Card card, String what, String capacity) {
        return new PracticeDeed(card.id(), "Card " + card.reference() + " " + what, capacity, null, null);
    }

    /** @param said what was said with it, or blank */
    PracticeDeed because(String said) {
        return new PracticeDeed(chain, what, capacity, after, said.isBlank() ? null : said.strip());
    }

    /** @param version of the words that it is about */
    PracticeDeed inWords(@Nullable Integer version) {
        return new PracticeDeed(chain, what, capacity, "version " + version + " of its words", reason);
    }
}
