package org.qualityoutcomes.assurance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.qualityoutcomes.assurance.domain.ReconcileJudgements.Said;

/** A word in the talk of two validators about an outcome on which they differ. */
@Entity
@Table(name = "talk_message")
class TalkMessage {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID validationId;

    @Column(nullable = false)
    private String outcome;

    @Column(nullable = false)
    private String author;

    @Column(nullable = false, length = 1_000_000)
    private String text;

    @Column(nullable = false)
    private Instant saidAt;

    protected TalkMessage() {}

    TalkMessage(UUID validationId, String outcome, String author, String text, Instant saidAt) {
        this.id = UUID.randomUUID();
        this.validationId = validationId;
        this.outcome = outcome;
        this.author = author;
        this.text = text;
        this.saidAt = saidAt;
    }

    String outcome() {
        return outcome;
    }

    /** By its author's place at the case; people know each other by it as long as they talk. */
    Said seenBy(String reader, Validation validation) {
        String place = validation.primary().validator().equals(author) ? "Primary validator" : "Second validator";
        return new Said(place, author.equals(reader), saidAt, text);
    }
}
