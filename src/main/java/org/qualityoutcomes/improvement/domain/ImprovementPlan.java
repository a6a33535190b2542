package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.IssuedReport;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** What an organisation does about its report: the development plan for what is required, the improvement plan for the rest. */
@Entity
@Table(name = "improvement_plan")
class ImprovementPlan {

    private static final String MEANWHILE = ": somebody else has changed this since you opened it. What is kept now"
            + " stands beside what you typed: take over what you need and save again.";

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String region;

    @Column(nullable = false)
    private LocalDate openedOn;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PlanState developmentState;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PlanState improvementState;

    @Column(nullable = false, length = 1_000_000)
    private String developmentComment = "";

    @Column(nullable = false, length = 1_000_000)
    private String improvementComment = "";

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<ImprovementAction> actions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "progress_note", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Note> notes = new ArrayList<>();

    @Version
    private int version;

    /** What changed in a quarter. */
    @Embeddable
    record Note(Instant notedAt, String notedBy, @Column(name = "note") String text) {}

    @SuppressWarnings("NullAway.Init")
    protected ImprovementPlan() {}

    ImprovementPlan(Review review, IssuedReport report, LocalDate today) {
        this.id = UUID.randomUUID();
        this.reviewId = review.id().value();
        this.reference = review.reference();
        this.organisation = review.organisation().ods();
        this.region = review.organisation().region().key();
        this.openedOn = today;
        report.requiredActions().forEach(point -> add(ActionKind.REQUIRED, point));
        report.recommendations().forEach(point -> add(ActionKind.RECOMMENDED, point));
        this.developmentState = report.requiredActions().isEmpty() ? PlanState.NOT_NEEDED : PlanState.DRAFT;
        this.improvementState = PlanState.DRAFT;
    }

    /** The plan of an organisation without a report to plan from: what was agreed in a review is all that is in it. */
    static ImprovementPlan ofChanges(Review review, LocalDate today) {
        ImprovementPlan plan = new ImprovementPlan();
        plan.id = UUID.randomUUID();
        plan.reviewId = review.id().value();
        plan.reference = review.reference();
        plan.organisation = review.organisation().ods();
        plan.region = review.organisation().region().key();
        plan.openedOn = today;
        plan.developmentState = PlanState.NOT_NEEDED;
        plan.improvementState = PlanState.IN_FORCE;
        return plan;
    }

    private void add(ActionKind kind, IssuedReport.Point point) {
        actions.add(new ImprovementAction(this, actions.size() + 1, kind, point));
    }

    /**
     * Keeps what was planned. An action that the sender left as it was when the page was opened stays as it is now.
     *
     * @param seen the fingerprints of the actions as the sender saw them, by the action's id
     * @throws Refusal naming the actions that both the sender and somebody else changed
     */
    void write(boolean development, List<PlannedAction> planned, Map<UUID, String> seen) {
        mustBe(development, PlanState.DRAFT);
        List<Problem> problems = new ArrayList<>();
        for (PlannedAction each : planned) {
            if (each.id() == null) {
                actions.add(new ImprovementAction(this, actions.size() + 1, each.outcome(), each.text()));
                actions.get(actions.size() - 1).plan(each);
                continue;
            }
            ImprovementAction action = action(development, each.id());
            String before = seen.getOrDefault(each.id(), action.planned().print());
            if (before.equals(each.print())) {
                continue;
            }
            if (!before.equals(action.planned().print()) && !action.isAlready(each)) {
                problems.add(new Problem("action-" + each.id(), action.name() + MEANWHILE));
            }
            action.plan(each);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private ImprovementAction action(boolean development, UUID action) {
        return part(development).stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void written(boolean development, LocalDate today, Collection<String> team) {
        mustBe(development, PlanState.DRAFT);
        List<Problem> problems = part(development).stream()
                .flatMap(each -> each.gaps(today, team).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        go(development, PlanState.APPROVAL, "");
    }

    void decided(boolean development, boolean approved, String comment) {
        mustBe(development, PlanState.APPROVAL);
        refuseSilentReturn(approved, comment);
        PlanState next = development ? PlanState.OUTSIDE_REVIEW : PlanState.IN_FORCE;
        go(development, approved ? next : PlanState.DRAFT, approved ? "" : comment);
    }

    void reviewed(boolean accepted, String comment) {
        mustBe(true, PlanState.OUTSIDE_REVIEW);
        refuseSilentReturn(accepted, comment);
        go(true, accepted ? PlanState.IN_FORCE : PlanState.DRAFT, accepted ? "" : comment);
    }

    /** @return the actions that begin now */
    List<ImprovementAction> start(boolean development, LocalDate today) {
        List<ImprovementAction> begun =
                part(development).stream().filter(ImprovementAction::isChosen).toList();
        begun.forEach(action -> action.agree(today));
        return begun;
    }

    /** More that is agreed while the plan is in force; it begins at once. */
    List<ImprovementAction> agreeMore(List<PlannedAction> agreed, LocalDate today) {
        mustBe(false, PlanState.IN_FORCE);
        List<ImprovementAction> begun = new ArrayList<>();
        for (PlannedAction each : agreed) {
            ImprovementAction action = new ImprovementAction(this, actions.size() + 1, each.outcome(), each.text());
            action.plan(each);
            action.agree(today);
            actions.add(action);
            begun.add(action);
        }
        return begun;
    }

    void note(Instant at, String by, String text) {
        notes.add(new Note(at, by, text));
    }

    private static void refuseSilentReturn(boolean accepted, String comment) {
        if (!accepted && comment.isBlank()) {
            throw Refusal.of("comment", "Say in the comment what has to change.");
        }
    }

    private void go(boolean development, PlanState next, String comment) {
        if (development) {
            developmentState = next;
            developmentComment = comment;
        } else {
            improvementState = next;
            improvementComment = comment;
        }
    }

    private void mustBe(boolean development, PlanState expected) {
        PlanState state = state(development);
        if (state != expected) {
            throw new Refusal("The plan is not at this point: it is " + state.title() + ".");
        }
    }

    PlanState state(boolean development) {
        return development ? developmentState : improvementState;
    }

    String comment(boolean development) {
        return development ? developmentComment : improvementComment;
    }

    List<ImprovementAction> part(boolean development) {
        return actions.stream()
                .filter(each -> (each.kind() == ActionKind.REQUIRED) == development)
                .toList();
    }

    boolean hasRequiredActions() {
        return developmentState != PlanState.NOT_NEEDED;
    }

    boolean hasOpenActions() {
        return actions.stream().anyMatch(each -> each.isChosen() && each.state().isOpen());
    }

    boolean isInForce() {
        return improvementState == PlanState.IN_FORCE
                && (developmentState == PlanState.IN_FORCE || developmentState == PlanState.NOT_NEEDED);
    }

    UUID id() {
        return id;
    }

    ReviewId review() {
        return new ReviewId(reviewId);
    }

    String reference() {
        return reference;
    }

    String organisation() {
        return organisation;
    }

    String region() {
        return region;
    }

    List<ImprovementAction> actions() {
        return List.copyOf(actions);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
