package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.data.domain.AbstractAggregateRoot;

/** A team's own picture of its service in one review. */
@Entity
@Table(name = "self_evaluation")
class SelfEvaluation extends AbstractAggregateRoot<SelfEvaluation> {

    private static final int LONGEST_PORTRAIT = 6000;

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column
    private @Nullable String contactEmail;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable ServiceProvision provision;

    /** One a line. */
    @Column(nullable = false)
    private String services = "";

    /** The last deadline of which it was told that it passed without a submission. */
    @Column
    private @Nullable LocalDate missedDeadline;

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
    @CollectionTable(name = "team_meeting", joinColumns = @JoinColumn(name = "self_evaluation_id"))
    @OrderColumn(name = "position")
    private List<TeamPlan.Meeting> meetings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "team_risk", joinColumns = @JoinColumn(name = "self_evaluation_id"))
    @OrderColumn(name = "position")
    private List<TeamPlan.Risk> risks = new ArrayList<>();

    @Version
    private int version;

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

    void takesPart(ServiceArrangement said) {
        provision = said.provision();
        services = String.join("\n", said.services());
        contactEmail = said.contactEmail();
    }

    /** What is as it was is not asked again: a date may have passed since, and a colleague may have left. */
    List<TeamPlanChanged.Change> plan(TeamPlan typed, PlanFrame frame) {
        if (planAgreed && !isInHand()) {
            throw new Refusal("The self-evaluation is signed off: its plan can be read but not changed.");
        }
        List<TeamPlanChanged.Change> changes = typed.assignments().stream()
                .map(after ->
                        new TeamPlanChanged.Change(outcome(after.outcome()).assignment(), after))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        refuse(typed, changes.stream().map(TeamPlanChanged.Change::after).toList(), frame);
        changes.forEach(change -> outcome(change.outcome()).assign(change.after()));
        arrange(typed.withoutBlanks());
        if (planAgreed && !changes.isEmpty()) {
            registerEvent(new TeamPlanChanged(review(), changes));
        }
        return changes;
    }

    private void refuse(TeamPlan typed, List<Assignment> changed, PlanFrame frame) {
        List<Problem> problems =
                new ArrayList<>(planAgreed ? PlanRules.problems(changed, frame) : PlanRules.impossible(changed, frame));
        problems.addAll(PlanRules.incomplete(typed));
        OutcomeRules.refuse(problems);
    }

    private void arrange(TeamPlan plan) {
        meetings.clear();
        meetings.addAll(plan.meetings());
        risks.clear();
        risks.addAll(plan.risks());
    }

    void agreePlan(PlanFrame frame) {
        OutcomeRules.refuse(PlanRules.problems(teamPlan().assignments(), frame));
        planAgreed = true;
    }

    TeamPlan teamPlan() {
        return new TeamPlan(
                outcomes.stream().map(OutcomeWork::assignment).toList(), List.copyOf(meetings), List.copyOf(risks));
    }

    /** Whether the team works on it: the plan is agreed, and nobody has given their word for the whole. */
    boolean isInHand() {
        return planAgreed && signedOffBy == null && !submitted;
    }

    /** @return whether this deadline had not been told of before */
    boolean missed(LocalDate deadline) {
        boolean first = !deadline.equals(missedDeadline);
        missedDeadline = deadline;
        return first;
    }

    /** It stays as it is, to be read. */
    void endWithoutSubmission() {
        penPortraitOpen = false;
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

    @Nullable
    ServiceArrangement service() {
        return provision == null
                ? null
                : new ServiceArrangement(
                        provision, services.lines().toList(), contactEmail == null ? "" : contactEmail);
    }

    /** Whether the library is another organisation's. */
    boolean isHosted() {
        return provision == ServiceProvision.HOSTED;
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
}
