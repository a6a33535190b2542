package org.qualityoutcomes.assurance.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** The validation of one submitted version: two seats that do not see each other, and what they came to. */
@Entity
@Table(name = "validation")
class Validation {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private int submissionVersion;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String edition;

    @Column(nullable = false)
    private Instant openedAt;

    @Column
    private @Nullable Instant comparedAt;

    @Column
    private @Nullable Instant proposedAt;

    @Column
    private @Nullable Instant answeredAt;

    @Column
    private @Nullable Instant selectedAt;

    @Column
    private @Nullable Instant settledAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "validation_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Seat> seats = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "validation_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ValidatedOutcome> outcomes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "seat_invitation", joinColumns = @JoinColumn(name = "validation_id"))
    @OrderColumn(name = "position")
    private List<Invitation> invitations = new ArrayList<>();

    @Column
    private @Nullable Instant voidedAt;

    @Version
    private int version;

    protected Validation() {}

    Validation(Review review, int submissionVersion, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.reviewId = review.id().value();
        this.submissionVersion = submissionVersion;
        this.reference = review.reference();
        this.organisation = review.organisation().ods();
        this.edition = review.edition();
        this.openedAt = openedAt;
    }

    UUID id() {
        return id;
    }

    UUID reviewId() {
        return reviewId;
    }

    int submissionVersion() {
        return submissionVersion;
    }

    String reference() {
        return reference;
    }

    String organisation() {
        return organisation;
    }

    String edition() {
        return edition;
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    List<ValidatedOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Gives the seats to two people; who was asked or has accepted keeps the seat. */
    void assign(String primary, String second) {
        if (primary.equals(second)) {
            throw Refusal.of("second", "The two validators must be two different people.");
        }
        if (seats.isEmpty()) {
            seats.add(new Seat(0, primary));
            seats.add(new Seat(1, second));
            return;
        }
        seats.get(0).give(primary);
        seats.get(1).give(second);
    }

    Seat seat(UUID seatId) {
        return seats.stream()
                .filter(seat -> seat.id().equals(seatId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<Seat> seatOf(String username) {
        return isVoided()
                ? Optional.empty()
                : seats.stream().filter(seat -> seat.isHeldBy(username)).findFirst();
    }

    /** Whether nobody else will be chosen for it: both have accepted, or the validators' part is over. */
    boolean isSeated() {
        return !isVoided()
                && (isSelected() || !seats.isEmpty() && seats.stream().allMatch(Seat::isAccepted));
    }

    Seat primary() {
        return seats.get(0);
    }

    Seat second() {
        return seats.get(1);
    }

    /**
     * @param asking username of the one who declares; nobody declares for somebody else
     * @return whether the validator takes the case
     */
    boolean declare(UUID seatId, String asking, boolean conflict, String detail, boolean accepts, Instant at) {
        Seat seat = seat(seatId);
        if (!seat.validator().equals(asking)) {
            throw new Refusal("Only the validator who was asked can declare interests in this case.");
        }
        if (conflict && detail.isBlank()) {
            throw Refusal.of("detail", "Say what the conflict of interest is.");
        }
        if (conflict && accepts) {
            throw Refusal.of("acceptance", "A case cannot be accepted where a conflict of interest is declared.");
        }
        seat.answer(accepts, at);
        endInvitation(seat, accepts ? Invitation.Ending.ACCEPTED : Invitation.Ending.DECLINED, at);
        return accepts;
    }

    /** The seat's holder is asked to declare interests and take the case. */
    void invite(Seat seat, Instant at) {
        if (!seat.isInvited() && !seat.isAccepted()) {
            seat.invite();
            invitations.add(Invitation.begun(seat.position(), seat.validator(), at));
        }
    }

    /** Who was asked for one of the two seats, whatever became of it. */
    Set<String> everAsked() {
        Set<String> asked =
                invitations.stream().map(Invitation::validator).collect(Collectors.toCollection(HashSet::new));
        seats.stream().filter(seat -> !seat.isVacant()).map(Seat::validator).forEach(asked::add);
        return asked;
    }

    /** An invitation without an answer ends here, and the seat is free for the next one. */
    void lapse(Seat seat, Instant at) {
        if (seat.isInvited()) {
            endInvitation(seat, Invitation.Ending.LAPSED, at);
            seat.vacate();
        }
    }

    /**
     * A seat's holder has to leave the case. Before the own judgements are locked the seat becomes free; after it they
     * stay on record and count no more.
     */
    void vacate(Seat seat, Instant at) {
        if (seat.isLocked()) {
            seat.withdraw(at);
        } else {
            endInvitation(seat, Invitation.Ending.WITHDRAWN, at);
            seat.vacate();
        }
    }

    private void endInvitation(Seat seat, Invitation.Ending ending, Instant at) {
        for (int last = invitations.size() - 1; last >= 0; last--) {
            Invitation invitation = invitations.get(last);
            if (invitation.isOf(seat)) {
                invitations.set(last, invitation.ended(ending, at));
                return;
            }
        }
    }

    List<Invitation> invitations() {
        return List.copyOf(invitations);
    }

    /** @return whether the two agree on all outcomes without talking */
    boolean compare(Edition framework, AgreementPolicy agreement, Instant at) {
        if (!primary().isLocked() || !second().isLocked()) {
            throw new IllegalStateException("judgements are compared before both are locked");
        }
        if (isJudgeWithdrawn()) {
            framework
                    .outcomes()
                    .forEach(each -> outcomes.add(new ValidatedOutcome(
                            outcomes.size(), each.code(), standing().rating(each.code()))));
            comparedAt = at;
            return false;
        }
        for (Outcome each : framework.outcomes()) {
            Rating first = primary().rating(each.code());
            outcomes.add(new ValidatedOutcome(
                    outcomes.size(), each.code(), agreement.compare(first, second().rating(each.code())), first));
        }
        comparedAt = at;
        return outcomes.stream().noneMatch(ValidatedOutcome::isTalk);
    }

    boolean isJudgeWithdrawn() {
        return seats.stream().anyMatch(Seat::isWithdrawn);
    }

    /** The primary seat, or the one that is left where its judgement counts no more. */
    Seat standing() {
        return primary().isWithdrawn() ? second() : primary();
    }

    /** With one judge gone nothing is agreed: the panel decides on every outcome, with the other judgement before it. */
    void leaveToPanel(Instant at) {
        outcomes.forEach(each -> each.leaveOpen(standing().rating(each.outcome())));
        answeredAt = at;
    }

    List<ValidatedOutcome> toTalkAbout() {
        return outcomes.stream().filter(ValidatedOutcome::isTalk).toList();
    }

    /** Both validators see both judgements once both are locked. */
    boolean isTalkOpen() {
        return comparedAt != null;
    }

    /** Whether the two still talk. */
    boolean isTalking() {
        return comparedAt != null && answeredAt == null && outcomes.stream().anyMatch(ValidatedOutcome::isTalk);
    }

    /** The submission was opened again: what was judged of it stays on record, nobody works on it any more. */
    void annul(Instant at) {
        voidedAt = at;
    }

    boolean isVoided() {
        return voidedAt != null;
    }

    /** @param rating null for "we cannot agree" */
    void propose(String code, @Nullable Rating rating, String reason) {
        mustAwaitProposals();
        talk(code).propose(rating, reason);
    }

    /** @param accepted the proposed rating as the second validator saw it, or null where it is declined */
    void answer(String code, @Nullable Rating accepted, String reason) {
        mustAwaitAnswers();
        talk(code).answer(accepted, reason);
    }

    /** An outcome that the two talk about. */
    ValidatedOutcome talk(String code) {
        return toTalkAbout().stream()
                .filter(each -> each.outcome().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void mustAwaitProposals() {
        if (comparedAt == null || proposedAt != null) {
            throw new Refusal("The proposals are finished and cannot be changed any more.");
        }
    }

    private void mustAwaitAnswers() {
        if (proposedAt == null) {
            throw new Refusal("The primary validator's proposals are not finished yet.");
        }
        if (answeredAt != null) {
            throw new Refusal("The answers are finished and cannot be changed any more.");
        }
    }

    /** The primary validator's proposals are complete. */
    void finishProposals(Instant at) {
        mustAwaitProposals();
        refuse(toTalkAbout().stream().filter(each -> !each.isProposed()).toList(), " has no proposal yet.");
        proposedAt = at;
    }

    /** The second validator's answers are complete; what was accepted is validated. */
    void finishAnswers(Instant at) {
        mustAwaitAnswers();
        refuse(toTalkAbout().stream().filter(each -> !each.isAnswered()).toList(), " has no answer yet.");
        toTalkAbout().forEach(ValidatedOutcome::resolve);
        answeredAt = at;
    }

    private static void refuse(List<ValidatedOutcome> open, String sentence) {
        if (!open.isEmpty()) {
            throw new Refusal(open.stream()
                    .map(each -> new Problem(null, each.outcome() + sentence))
                    .toList());
        }
    }

    /**
     * @param reasons by outcome code, empty for what needs no panel
     * @return whether the panel has to look at the case
     */
    boolean select(Map<String, List<String>> reasons, Instant at) {
        outcomes.forEach(each -> each.select(reasons.getOrDefault(each.outcome(), List.of())));
        selectedAt = at;
        boolean needed = outcomes.stream().anyMatch(ValidatedOutcome::needsModeration);
        settledAt = needed ? null : at;
        return needed;
    }

    /** @param decisions the panel's ratings by outcome code, one for each outcome that it had to look at */
    void moderate(Map<String, Rating> decisions, Instant at) {
        for (ValidatedOutcome each : toModerate()) {
            Rating decided = decisions.get(each.outcome());
            if (decided == null) {
                throw new IllegalStateException("the panel left out " + each.outcome());
            }
            each.moderate(decided);
        }
        settledAt = at;
    }

    List<ValidatedOutcome> toModerate() {
        return outcomes.stream().filter(ValidatedOutcome::needsModeration).toList();
    }

    ValidatedOutcome outcome(String code) {
        return outcomes.stream()
                .filter(each -> each.outcome().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether it is decided which outcomes a panel looks at: the validators' part is over. */
    boolean isSelected() {
        return selectedAt != null;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    boolean waitsForPanel() {
        return selectedAt != null && settledAt == null && voidedAt == null;
    }
}
