package org.qualityoutcomes.assurance.conflicts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody was asked what ties them to an organisation, in which words, and what they answered. Never changed. */
@Entity
@Table(name = "conflict_declaration")
class Declaration {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String username;

    @Column
    private @Nullable String organisation;

    @Column
    private @Nullable UUID reviewId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(nullable = false)
    private int wording;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Tie tie;

    @Column
    private @Nullable String words;

    @Column(nullable = false)
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected Declaration() {}

    private Declaration(
            String username,
            @Nullable String organisation,
            @Nullable UUID reviewId,
            Occasion occasion,
            int wording,
            @Nullable Tie tie,
            @Nullable String words,
            Instant at) {
        this.id = UUID.randomUUID();
        this.username = username;
        this.organisation = organisation;
        this.reviewId = reviewId;
        this.occasion = occasion;
        this.wording = wording;
        this.answer = tie == null ? Answer.NONE : Answer.CONFLICT;
        this.tie = tie;
        this.words = words;
        this.declaredAt = at;
    }

    /** That nothing ties the person to this organisation. */
    static Declaration ofNothing(
            String username, String ods, @Nullable UUID review, Occasion occasion, int wording, Instant at) {
        return new Declaration(username, ods, review, occasion, wording, null, null, at);
    }

    /** That nothing ties the person to any organisation but what is in the ledger. */
    static Declaration ofNothingElse(String username, int wording, Instant at) {
        return new Declaration(username, null, null, Occasion.YEARLY, wording, null, null, at);
    }

    static Declaration ofConflict(
            String username,
            String ods,
            @Nullable UUID review,
            Occasion occasion,
            int wording,
            Tie tie,
            String words,
            Instant at) {
        return new Declaration(username, ods, review, occasion, wording, tie, words.isBlank() ? null : words, at);
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    /** Null where it is about all organisations. */
    @Nullable
    String organisation() {
        return organisation;
    }

    Occasion occasion() {
        return occasion;
    }

    int wording() {
        return wording;
    }

    boolean isConflict() {
        return answer == Answer.CONFLICT;
    }

    /** Null where nothing was declared. */
    @Nullable
    Tie tie() {
        return tie;
    }

    @Nullable
    String words() {
        return words;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    enum Answer {
        NONE,
        CONFLICT
    }
}
