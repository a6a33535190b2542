package org.qualityoutcomes.assurance.validators;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.BenchmarkCase;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.worklist.Refusal;

/** What a validator proposes as a benchmark case, made anonymous, after a review was settled. */
@Entity
@Table(name = "benchmark_example")
class BenchmarkExample {

    enum State {
        PROPOSED,
        ACCEPTED,
        DECLINED
    }

    @Id
    private UUID id;

    @Column(name = "number_of_example", nullable = false)
    private int number;

    @Column(nullable = false)
    private String edition;

    @Column(nullable = false)
    private String outcome;

    @Column
    private @Nullable String indicator;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false, length = 1_000_000)
    private String narrative;

    @Column(nullable = false, length = 1_000_000)
    private String evidence;

    @Column(nullable = false)
    @Convert(converter = RatingText.class)
    private Rating rating;

    @Column(nullable = false, length = 1_000_000)
    private String reason;

    @Column(nullable = false)
    private String proposedBy;

    @Column(nullable = false)
    private Instant proposedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    @Column
    private @Nullable String decisionReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BenchmarkExample() {}

    BenchmarkExample(int number, String edition, Example said, Rating rating, String proposedBy, Instant proposedAt) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.edition = edition;
        this.outcome = said.outcome();
        this.indicator = said.indicator();
        this.title = said.title().strip();
        this.narrative = said.narrative().strip();
        this.evidence = said.evidence().strip();
        this.rating = rating;
        this.reason = said.reason().strip();
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.state = State.PROPOSED;
    }

    UUID id() {
        return id;
    }

    String code() {
        return "E" + number;
    }

    String edition() {
        return edition;
    }

    String proposedBy() {
        return proposedBy;
    }

    State state() {
        return state;
    }

    @Nullable
    String indicator() {
        return indicator;
    }

    @Nullable
    String decisionReason() {
        return decisionReason;
    }

    BenchmarkCase benchmark() {
        return new BenchmarkCase(
                code(),
                outcome,
                title,
                narrative,
                evidence.lines().filter(line -> !line.isBlank()).toList(),
                rating,
                reason);
    }

    /** @param why the editors' reason, in either case */
    void decide(boolean accept, String why) {
        if (state != State.PROPOSED) {
            throw new Refusal("This example was decided on already.");
        }
        state = accept ? State.ACCEPTED : State.DECLINED;
        decisionReason = why;
    }
}
