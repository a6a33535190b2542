package org.qualityoutcomes.practice.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What a card said when it passed from one hand to the other. It never changes: consent is given to a version. */
@Entity
@Table(name = "practice_version")
class CardVersion {

    /** When words are kept. */
    enum Occasion {
        NOMINATED("nominated"),
        CONSENTED("the service consented"),
        EDITED("edited"),
        AGREED("the service agreed"),
        RETURNED("sent back to the editors");

        private final String title;

        Occasion(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "card_id")
    private Card card;

    @Column(name = "number_in_card", nullable = false)
    private int number;

    @Embedded
    private CardWords words;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "practice_version_evidence", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Column(name = "evidence_id", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> evidence = new ArrayList<>();

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column
    private @Nullable String keptBy;

    @Column(nullable = false)
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected CardVersion() {}

    CardVersion(Card card, int number, Content content, Occasion occasion, @Nullable String by, Instant at) {
        this.id = UUID.randomUUID();
        this.card = card;
        this.number = number;
        this.words = content.words();
        this.evidence.addAll(content.evidence());
        this.occasion = occasion;
        this.keptBy = by;
        this.keptAt = at;
    }

    Content content() {
        return new Content(words, List.copyOf(evidence));
    }

    Card card() {
        return card;
    }

    int number() {
        return number;
    }

    Occasion occasion() {
        return occasion;
    }

    @Nullable
    String keptBy() {
        return keptBy;
    }

    Instant keptAt() {
        return keptAt;
    }
}
