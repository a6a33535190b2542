package org.qualityoutcomes.practice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.organisation.ServiceId;

/** A card of organisation ZA1, at some point of its life. */
final class ACard {

    static final Instant NOW = Instant.parse("2027-06-07T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2027, 6, 7);
    static final String LEAD = "lead.za1";

    private ACard() {}

    static CardWords words(String done) {
        return new CardWords("Ward round", "Questions wait", done, "Nine of ten the same day", "Ask the lead");
    }

    static Card nominated() {
        return new Card(
                7,
                new Nominated(
                        "ZA1",
                        new ServiceId(UUID.randomUUID()),
                        null,
                        "2023",
                        "O2",
                        Origin.SERVICE,
                        new CardWords("Ward round", "", "", "", "")),
                LEAD,
                NOW);
    }

    static Card written() {
        Card card = nominated();
        card.write(words("A librarian joins"), List.of(), Set.of("O2.L1.a"), true);
        return card;
    }

    static Card consented(boolean withoutName) {
        Card card = written();
        card.consent(withoutName, "", LEAD, NOW);
        return card;
    }

    static Card published(boolean withoutName) {
        Card card = consented(withoutName);
        card.edited("editor", NOW);
        card.publish(NOW, TODAY);
        return card;
    }

    static Card edited(String done) {
        Card card = consented(false);
        card.write(words(done), List.of(), Set.of(), false);
        card.edited("editor", NOW);
        return card;
    }
}
