package org.qualityoutcomes.assurance.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** One of the two places at a validation: who sits there, and what that person made of the submission. */
@Entity
@Table(name = "validator_seat")
class Seat {

    @Id
    private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String validator;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Acceptance acceptance;

    @Column
    private @Nullable Instant acceptedAt;

    @Column
    private @Nullable Instant lockedAt;

    @Column
    private @Nullable Instant withdrawnAt;

    // grows with every change below it: a judgement and the lock at the same moment meet here
    @Column(nullable = false)
    private int judgementsKept;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "seat_id", nullable = false, updatable = false)
    private List<OutcomeJudgement> judgements = new ArrayList<>();

    @Version
    private int version;

    protected Seat() {}

    Seat(int position, String validator) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.validator = validator;
        this.acceptance = Acceptance.CHOSEN;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    String validator() {
        return validator;
    }

    boolean isPrimary() {
        return position == 0;
    }

    boolean isAccepted() {
        return acceptance == Acceptance.ACCEPTED;
    }

    /** Whether the seat belongs to the one who sits there until that person declines it. */
    boolean isFixed() {
        return acceptance == Acceptance.INVITED || isAccepted();
    }

    /** Whether it waits for somebody else: the one who sat there declined it, did not answer or had to leave it. */
    boolean isVacant() {
        return acceptance == Acceptance.DECLINED || acceptance == Acceptance.VACATED;
    }

    boolean isInvited() {
        return acceptance == Acceptance.INVITED;
    }

    /** Whether the case is this person's now, to work on or as one of the two who judged it. */
    boolean isHeldBy(String username) {
        return validator.equals(username) && !isVacant() && !isWithdrawn();
    }

    /** Whether what was judged here counts no more, because of who judged it. */
    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** When the case was accepted; nothing while it is not. */
    Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    boolean isLocked() {
        return lockedAt != null;
    }

    /** When the judgements were locked. */
    Instant locked() {
        return Objects.requireNonNull(lockedAt, "not locked yet");
    }

    /** Passes the seat on, while nobody was asked to take it or after somebody declined it. */
    void give(String username) {
        boolean same = validator.equals(username);
        if (isFixed() && !same) {
            throw refuse("A validator who was asked or has accepted keeps the case.");
        }
        if (isVacant() && same) {
            throw refuse("This validator has declined or left the case. Choose somebody else.");
        }
        if (!same) {
            validator = username;
            acceptance = Acceptance.CHOSEN;
        }
    }

    private Refusal refuse(String sentence) {
        return Refusal.of(isPrimary() ? "primary" : "second", sentence);
    }

    /** From now on the chosen validator is asked to declare interests. */
    void invite() {
        if (acceptance == Acceptance.CHOSEN) {
            acceptance = Acceptance.INVITED;
        }
    }

    void answer(boolean accepts, Instant at) {
        if (acceptance != Acceptance.INVITED) {
            throw new Refusal("Interests in this case are not asked for now.");
        }
        acceptance = accepts ? Acceptance.ACCEPTED : Acceptance.DECLINED;
        acceptedAt = accepts ? at : null;
    }

    /** The one who sat there is out of the case, and what was begun there with them. */
    void vacate() {
        acceptance = Acceptance.VACATED;
        acceptedAt = null;
        judgements.clear();
    }

    /** What was locked stays on record and counts no more. */
    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    void judge(Edition edition, String code, Opinion opinion) {
        mustBeOpen();
        OutcomeJudgement judgement = judgementOf(code);
        List<Problem> problems =
                new ArrayList<>(JudgementRules.contradictions(edition, edition.outcome(code), opinion));
        if (judgement.isStored()) {
            problems.addAll(JudgementRules.unexplainedChange(judgement.first(), opinion));
        }
        refuse(problems);
        judgement.keep(opinion);
        judgementsKept++;
    }

    /** Stores the judgement of one outcome: as it is now it is kept, and the self-evaluation of it may be seen. */
    void store(Edition edition, String code, Instant at) {
        mustBeOpen();
        Outcome outcome = edition.outcome(code);
        refuse(JudgementRules.gaps(edition, outcome, opinion(code)));
        judgementOf(code).store(at);
        judgementsKept++;
    }

    void lock(Edition edition, Instant at) {
        mustBeOpen();
        List<Problem> problems = new ArrayList<>();
        for (Outcome outcome : edition.outcomes()) {
            Opinion opinion = opinion(outcome.code());
            problems.addAll(JudgementRules.gaps(edition, outcome, opinion));
            problems.addAll(JudgementRules.contradictions(edition, outcome, opinion));
        }
        // the places are on other pages than the one on which it is locked
        refuse(problems.stream().map(each -> new Problem(null, each.sentence())).toList());
        judgements.forEach(each -> each.store(at));
        lockedAt = at;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    /** Whether the own judgement of this outcome is stored, and what the service says of itself may be seen beside it. */
    boolean hasStored(String code) {
        return find(code).filter(OutcomeJudgement::isStored).isPresent();
    }

    boolean hasStoredAll(Edition edition) {
        return edition.outcomes().stream().allMatch(each -> hasStored(each.code()));
    }

    Optional<Instant> storedAt(String code) {
        return find(code).map(OutcomeJudgement::storedAt);
    }

    /** As it was first stored, before the self-evaluation was to be seen; empty while it is not stored. */
    Optional<Opinion> first(String code) {
        return find(code).filter(OutcomeJudgement::isStored).map(OutcomeJudgement::first);
    }

    /** Whether the stored judgement is not the first one any more. */
    boolean hasChanged(String code) {
        return first(code).filter(first -> !opinion(code).judgesLike(first)).isPresent();
    }

    Opinion opinion(String code) {
        return find(code).map(OutcomeJudgement::opinion).orElseGet(Opinion::none);
    }

    /** The opinion as far as it counts: nothing of a judge who had to leave. */
    Opinion counting(String code) {
        return isWithdrawn() ? Opinion.none() : opinion(code);
    }

    /** The locked rating. */
    Rating rating(String code) {
        Rating rating = opinion(code).rating();
        if (!isLocked() || rating == null) {
            throw new IllegalStateException("a judgement is read before it is locked");
        }
        return rating;
    }

    private OutcomeJudgement judgementOf(String code) {
        return find(code).orElseGet(() -> {
            var judgement = new OutcomeJudgement(code);
            judgements.add(judgement);
            return judgement;
        });
    }

    private Optional<OutcomeJudgement> find(String code) {
        return judgements.stream()
                .filter(judgement -> judgement.outcome().equals(code))
                .findFirst();
    }

    private void mustBeOpen() {
        if (!isAccepted()) {
            throw new Refusal("Declare your interests and accept the case first.");
        }
        if (isLocked()) {
            throw new Refusal("Your judgements are locked and cannot be changed any more.");
        }
    }

    enum Acceptance {
        CHOSEN,
        INVITED,
        ACCEPTED,
        DECLINED,
        VACATED
    }
}
