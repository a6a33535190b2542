package org.qualityoutcomes.assurance.assignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.worklist.Refusal;

/** A plan for a cycle: searched for, looked at, changed by hand, accepted by the national team, confirmed by the regions. */
@Entity
@Table(name = "assignment_proposal")
class Proposal {

    /** A search that has not been heard of for so long has ended with its server. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID cycleId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private long seed;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state;

    @Column(nullable = false)
    private int attempt;

    @Column(nullable = false)
    private int steps;

    @Column(nullable = false)
    private long broken;

    @Column(nullable = false)
    private long placesOpen;

    @Column(nullable = false)
    private long cost;

    @Column(nullable = false)
    private String startedBy;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant heardAt;

    @Column
    private @Nullable String acceptedBy;

    @Column
    private @Nullable Instant acceptedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "proposal_id", nullable = false, updatable = false)
    @OrderBy("reference")
    private List<ProposedPair> pairs = new ArrayList<>();

    @Version
    private int version;

    protected Proposal() {}

    Proposal(Cycle cycle, int number, long seed, String startedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.cycleId = cycle.id().value();
        this.number = number;
        this.reference = cycle.reference() + "-A" + number;
        this.seed = seed;
        this.state = State.SEARCHING;
        this.startedBy = startedBy;
        this.startedAt = at;
        this.heardAt = at;
    }

    /** Where a proposal stands. */
    enum State {
        SEARCHING,
        READY,
        CANCELLED,
        ACCEPTED,
        CONFIRMED
    }

    UUID id() {
        return id;
    }

    UUID cycleId() {
        return cycleId;
    }

    int number() {
        return number;
    }

    /** Of the cycle and this proposal, for example {@code 2027-A1}. */
    String reference() {
        return reference;
    }

    long seed() {
        return seed;
    }

    State state() {
        return state;
    }

    /** Which search for this proposal it is, from nought; what an earlier one still finds is not wanted. */
    int attempt() {
        return attempt;
    }

    int steps() {
        return steps;
    }

    long placesOpen() {
        return placesOpen;
    }

    long cost() {
        return cost;
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    List<ProposedPair> pairs() {
        return List.copyOf(pairs);
    }

    List<ProposedPair> pairsIn(Region region) {
        return pairs.stream().filter(pair -> pair.region() == region).toList();
    }

    ProposedPair pair(UUID review) {
        return pairs.stream()
                .filter(pair -> pair.reviewId().equals(review))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether the search has come to its end. */
    boolean isFound() {
        return isReady() || isWithRegions() || state == State.CONFIRMED;
    }

    boolean isReady() {
        return state == State.READY;
    }

    boolean isWithRegions() {
        return state == State.ACCEPTED;
    }

    /** Whether another one is not accepted beside this one: this is with the regions, or was accepted after that was found. */
    boolean bars(Proposal other) {
        return !id.equals(other.id) && (isWithRegions() || (acceptedAt != null && other.heardAt.isBefore(acceptedAt)));
    }

    boolean isInterrupted(Instant now) {
        return state == State.SEARCHING && heardAt.plus(SILENCE).isBefore(now);
    }

    boolean isSearchedBy(int searching) {
        return state == State.SEARCHING && attempt == searching;
    }

    /** The search tells how far it is. */
    void reached(int step, HardMediumSoftLongScore best, Instant at) {
        steps = step;
        heardAt = at;
        weigh(best);
    }

    private void weigh(HardMediumSoftLongScore score) {
        broken = -score.hardScore();
        placesOpen = -score.mediumScore();
        cost = -score.softScore();
    }

    void found(List<ProposedPair> found, HardMediumSoftLongScore score, Instant at) {
        pairs.addAll(found);
        weigh(score);
        heardAt = at;
        state = State.READY;
    }

    void cancel() {
        if (state != State.SEARCHING && state != State.READY) {
            throw new Refusal("This proposal was accepted and cannot be cancelled any more.");
        }
        state = State.CANCELLED;
    }

    /** With the same seed, from the facts of now. */
    void searchAgain(Instant at) {
        if (state != State.CANCELLED && !isInterrupted(at)) {
            throw new Refusal("Only a search that was cancelled or interrupted is run again.");
        }
        state = State.SEARCHING;
        pairs.clear();
        attempt++;
        steps = 0;
        heardAt = at;
    }

    /** Somebody else is given a place by hand. */
    void change(UUID review, String primary, String second, HardMediumSoftLongScore score) {
        ProposedPair pair = pair(review);
        if (!isReady() && !(isWithRegions() && pair.isSentBack())) {
            throw new Refusal(
                    "Only pairs of a proposal that is not accepted yet, and those that a region sent back, are"
                            + " changed by hand.");
        }
        pair.change(primary, second);
        weigh(score);
    }

    void accept(String by, Instant at) {
        if (!isReady()) {
            throw new Refusal("This proposal is not waiting to be accepted. Open it again to see where it stands.");
        }
        state = State.ACCEPTED;
        acceptedBy = by;
        acceptedAt = at;
    }

    void sendBack(UUID review, String reason) {
        mustBeWithRegions();
        pair(review).sendBack(reason);
    }

    void keep(UUID review) {
        mustBeWithRegions();
        pair(review).keep();
    }

    /** @return what was confirmed by this; pairs that were sent back are not */
    List<ProposedPair> confirm(Region region, Instant at) {
        mustBeWithRegions();
        List<ProposedPair> confirmed =
                pairsIn(region).stream().filter(ProposedPair::canBeConfirmed).toList();
        confirmed.forEach(pair -> pair.confirm(at));
        return confirmed;
    }

    void close() {
        mustBeWithRegions();
        state = State.CONFIRMED;
    }

    private void mustBeWithRegions() {
        if (!isWithRegions()) {
            throw new Refusal("This proposal is not with the regions now.");
        }
    }
}
