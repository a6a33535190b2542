package org.qualityoutcomes.reporting.reply;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;

/** One outcome whose level an organisation asks to be reviewed: on which ground, and what comes of it. */
@Entity
@Table(name = "reviewed_outcome")
class ReviewedOutcome {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String outcome;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Ground ground;

    @Column(nullable = false, length = 1_000_000)
    private String statement;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column
    @Convert(converter = RatingText.class)
    private @Nullable Rating rating;

    @Column(nullable = false, length = 1_000_000)
    private String reason;

    @ElementCollection
    @CollectionTable(name = "reviewed_outcome_struck", joinColumns = @JoinColumn(name = "reviewed_outcome_id"))
    @Column(name = "line_id", nullable = false)
    @Fetch(FetchMode.SUBSELECT)
    private Set<UUID> struck = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewedOutcome() {}

    ReviewedOutcome(int position, String outcome) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.outcome = outcome;
        this.statement = "";
        this.reason = "";
    }

    void state(@Nullable Ground why, String words) {
        ground = why;
        statement = words;
    }

    void decide(Decided decided) {
        decision = decided.decision();
        rating = decided.decision() == Decision.VARIED ? decided.rating() : null;
        reason = decided.reason();
        struck.clear();
        if (decided.decision() == Decision.VARIED) {
            struck.addAll(decided.struck());
        }
    }

    boolean isStated() {
        return ground != null && !statement.isBlank();
    }

    boolean isDecided() {
        return new Decided(decision, rating, reason, struck).isWhole();
    }

    boolean isVaried() {
        return decision == Decision.VARIED;
    }

    String outcome() {
        return outcome;
    }

    @Nullable
    Ground ground() {
        return ground;
    }

    String statement() {
        return statement;
    }

    @Nullable
    Decision decision() {
        return decision;
    }

    @Nullable
    Rating rating() {
        return rating;
    }

    String reason() {
        return reason;
    }

    Set<UUID> struck() {
        return Set.copyOf(struck);
    }
}
