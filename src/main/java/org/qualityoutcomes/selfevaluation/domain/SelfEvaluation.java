package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** A team's own picture of its service in one review. */
@Entity
@Table(name = "self_evaluation")
class SelfEvaluation {

    private static final int LONGEST_PORTRAIT = 6000;
    private static final int MOST_PRIORITIES = 5;
    private static final int LONGEST_PRIORITY = 500;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column
    private @Nullable String contactEmail;

    @Column(nullable = false, length = 1_000_000)
    private String penPortrait;

    @Column(nullable = false)
    private boolean penPortraitOpen;

    @Column(nullable = false)
    private boolean penPortraitMarked;

    @Column(nullable = false)
    private String penPortraitMarkReason;

    @Column(nullable = false)
    private String penPortraitComment;

    @Column(nullable = false)
    private boolean planAgreed;

    @Column
    private @Nullable String signedOffBy;

    @Column(nullable = false)
    private boolean submitted;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "self_evaluation_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<OutcomeWork> outcomes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "improvement_priority", joinColumns = @JoinColumn(name = "self_evaluation_id"))
    @OrderColumn(name = "position")
    private List<Priority> priorities = new ArrayList<>();

    @Version
    private int version;

    /** Something the team wants to improve. */
    @Embeddable
    record Priority(String outcome, @Column(name = "priority") String text) {}

    @SuppressWarnings("NullAway.Init")
    protected SelfEvaluation() {}

    SelfEvaluation(ReviewId review, Edition edition) {
        this.id = UUID.randomUUID();
        this.reviewId = review.value();
        this.penPortrait = "";
        this.penPortraitOpen = true;
        this.penPortraitMarkReason = "";
        this.penPortraitComment = "";
        for (Outcome outcome : edition.outcomes()) {
            outcomes.add(new OutcomeWork(outcomes.size(), outcome.code()));
        }
    }

    void takesPart(@Nullable String contact) {
        contactEmail = contact;
    }

    void plan(List<Assignment> plan, Collection<String> team) {
        if (planAgreed) {
            throw new Refusal("The team plan is agreed and cannot be changed here any more.");
        }
        OutcomeRules.refuse(PlanRules.notOffered(plan, team));
        plan.forEach(each -> outcome(each.outcome()).assign(each));
    }

    void agreePlan(LocalDate first, LocalDate last, Collection<String> team) {
        OutcomeRules.refuse(PlanRules.problems(assignments(), first, last, team));
        planAgreed = true;
    }

    List<Assignment> assignments() {
        return outcomes.stream()
                .map(each -> new Assignment(each.outcome(), each.owner(), each.checker(), each.due()))
                .toList();
    }

    void describe(String text) {
        mustBeOpen(penPortraitOpen, "The pen portrait");
        if (text.length() > LONGEST_PORTRAIT) {
            throw Refusal.of("penPortrait", "The pen portrait has more than 6000 characters.");
        }
        penPortrait = text;
    }

    void completePenPortrait() {
        mustBeOpen(penPortraitOpen, "The pen portrait");
        if (penPortrait.isBlank()) {
            throw new Refusal("The pen portrait is empty. Write it on its page first.");
        }
        penPortraitOpen = false;
    }

    void prioritise(List<Priority> chosen) {
        mustBeOpen(isReadyForPriorities(), "The list of priorities");
        List<Problem> problems = new ArrayList<>();
        if (chosen.size() > MOST_PRIORITIES) {
            problems.add(new Problem("priorities", "Choose at most five priorities."));
        }
        for (Priority priority : chosen) {
            outcome(priority.outcome());
            if (priority.text().length() > LONGEST_PRIORITY) {
                problems.add(new Problem("priorities", "A priority has at most 500 characters."));
            }
        }
        OutcomeRules.refuse(problems);
        priorities.clear();
        priorities.addAll(chosen);
    }

    void completePriorities() {
        if (priorities.isEmpty()) {
            throw new Refusal("Name at least one priority for improvement on the page first.");
        }
    }

    /** The sponsor marks what has to be worked on again, before the word is given. */
    void markBeforeSignOff(Marks marks) {
        if (signedOffBy != null) {
            throw new Refusal("The self-evaluation is signed off: nothing can be marked any more.");
        }
        mark(marks);
    }

    /** The national team marks what has to be worked on again, once the organisation has submitted. */
    void markAfterSubmission(Marks marks) {
        if (!submitted) {
            throw new Refusal("The self-evaluation is not submitted: nothing can be marked yet.");
        }
        mark(marks);
    }

    private void mark(Marks marks) {
        OutcomeRules.refuse(marks.problems());
        penPortraitMarked = marks.penPortrait() != null;
        penPortraitMarkReason = Objects.requireNonNullElse(marks.penPortrait(), "");
        outcomes.forEach(each -> each.mark(marks.outcomes().get(each.outcome())));
    }

    /** The sponsor's word. */
    void signOff(String sponsor, boolean declared) {
        if (!declared) {
            throw Refusal.of("declaration", "Tick the declaration to approve the self-evaluation.");
        }
        if (!open().isEmpty() || penPortraitOpen) {
            throw new IllegalStateException("signed off before everything is accepted");
        }
        signedOffBy = sponsor;
        mark(Marks.NONE);
    }

    /** Somebody who reads the whole sends it back; the parts to be worked on again are marked on the page. */
    void sendBack(String comment) {
        List<Problem> problems = new ArrayList<>();
        if (comment.isBlank() && !isSaidWhatIsMissing()) {
            problems.add(new Problem("comment", "Say here or beside each part what has to change."));
        }
        if (!penPortraitMarked && outcomes.stream().noneMatch(OutcomeWork::isMarked)) {
            problems.add(new Problem(null, "Mark on the page at least one part that has to be worked on again."));
        }
        OutcomeRules.refuse(problems);
        outcomes.stream().filter(OutcomeWork::isMarked).forEach(each -> each.reopen(comment));
        penPortraitOpen = penPortraitMarked;
        penPortraitComment = penPortraitMarked ? OutcomeWork.together(penPortraitMarkReason, comment) : "";
        penPortraitMarked = false;
        penPortraitMarkReason = "";
        signedOffBy = null;
        submitted = false;
    }

    /** Every part that is marked says what is missing in it. */
    private boolean isSaidWhatIsMissing() {
        boolean portrait = !penPortraitMarked || !penPortraitMarkReason.isBlank();
        return portrait
                && outcomes.stream().filter(OutcomeWork::isMarked).noneMatch(each -> each.markReason()
                        .isBlank());
    }

    void submit() {
        if (signedOffBy == null || !open().isEmpty()) {
            throw new Refusal("The self-evaluation is not signed off yet.");
        }
        mark(Marks.NONE);
        submitted = true;
    }

    /** The national team accepts it; what was marked meanwhile comes back to nobody. */
    void foundComplete() {
        mark(Marks.NONE);
    }

    OutcomeWork outcome(String code) {
        return outcomes.stream()
                .filter(each -> each.outcome().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Codes of the outcomes that are not accepted. */
    List<String> open() {
        return outcomes.stream()
                .filter(each -> each.state() != OutcomeState.ACCEPTED)
                .map(OutcomeWork::outcome)
                .toList();
    }

    boolean isReadyForPriorities() {
        return planAgreed && !penPortraitOpen && open().isEmpty() && signedOffBy == null;
    }

    private static void mustBeOpen(boolean open, String what) {
        if (!open) {
            throw new Refusal(what + " cannot be changed now.");
        }
    }

    ReviewId review() {
        return new ReviewId(reviewId);
    }

    boolean isSignedOff() {
        return signedOffBy != null;
    }

    boolean isPlanAgreed() {
        return planAgreed;
    }

    String penPortrait() {
        return penPortrait;
    }

    boolean isPenPortraitOpen() {
        return penPortraitOpen;
    }

    boolean isPenPortraitMarked() {
        return penPortraitMarked;
    }

    /** What is marked to be worked on again. */
    Marks marks() {
        return new Marks(
                penPortraitMarked ? penPortraitMarkReason : null,
                outcomes.stream()
                        .filter(OutcomeWork::isMarked)
                        .collect(Collectors.toMap(OutcomeWork::outcome, OutcomeWork::markReason)));
    }

    /** Why it is open again, empty while nobody has returned it. */
    String penPortraitComment() {
        return penPortraitComment;
    }

    List<OutcomeWork> outcomes() {
        return List.copyOf(outcomes);
    }

    List<Priority> priorities() {
        return List.copyOf(priorities);
    }
}
