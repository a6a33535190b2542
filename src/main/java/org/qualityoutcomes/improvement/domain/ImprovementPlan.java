package org.qualityoutcomes.improvement.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.domain.Decided.Verdict;
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

    private static final int LONGEST_ACTION = 1000;
    private static final int LONGEST_NOTE = 1000;

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
    @Fetch(FetchMode.SUBSELECT)
    private List<Note> notes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "required_point", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<RequiredPoint> points = new ArrayList<>();

    @Column
    private @Nullable String developmentWrittenBy;

    @Column
    private @Nullable String improvementWrittenBy;

    @Column
    private @Nullable LocalDate developmentDue;

    @Column
    private @Nullable LocalDate missedOn;

    @Embedded
    @AttributeOverride(name = "verdict", column = @Column(name = "development_verdict"))
    @AttributeOverride(name = "decidedBy", column = @Column(name = "development_decided_by"))
    @AttributeOverride(name = "decidedAt", column = @Column(name = "development_decided_at"))
    private @Nullable Decided developmentDecided;

    @Embedded
    @AttributeOverride(name = "verdict", column = @Column(name = "improvement_verdict"))
    @AttributeOverride(name = "decidedBy", column = @Column(name = "improvement_decided_by"))
    @AttributeOverride(name = "decidedAt", column = @Column(name = "improvement_decided_at"))
    private @Nullable Decided improvementDecided;

    @Version
    private int version;

    /** What changed in a quarter. */
    @Embeddable
    record Note(Instant notedAt, String notedBy, @Column(name = "note") String text) {}

    @SuppressWarnings("NullAway.Init")
    protected ImprovementPlan() {}

    ImprovementPlan(Review review, IssuedReport report, LocalDate today, LocalDate developmentDue) {
        this.id = UUID.randomUUID();
        this.reviewId = review.id().value();
        this.reference = review.reference();
        this.organisation = review.organisation().ods();
        this.region = review.organisation().region().key();
        this.openedOn = today;
        this.developmentDue = report.requiredActions().isEmpty() ? null : developmentDue;
        report.requiredActions().forEach(point -> require(point, OfficeHours.day(report.issuedAt())));
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

    private void require(IssuedReport.Point point, LocalDate issuedOn) {
        points.add(RequiredPoint.of(point, issuedOn));
        add(ActionKind.REQUIRED, point);
    }

    private void add(ActionKind kind, IssuedReport.Point point) {
        actions.add(new ImprovementAction(this, nextNumber(), kind, point));
    }

    /** One that was taken back may have left a gap. */
    private int nextNumber() {
        return actions.stream().mapToInt(ImprovementAction::number).max().orElse(0) + 1;
    }

    void addAction(UUID point, String text) {
        mustBe(true, PlanState.DRAFT);
        if (text.isBlank()) {
            throw Refusal.of("moreText", "Say what will be done.");
        }
        if (text.length() > LONGEST_ACTION) {
            throw Refusal.of("moreText", "Keep this within 1,000 characters.");
        }
        actions.add(new ImprovementAction(this, nextNumber(), point(point), text));
    }

    /** One that the team had planned before the report goes back to the service improvement plan. */
    void removeAction(UUID id) {
        mustBe(true, PlanState.DRAFT);
        ImprovementAction action = action(true, id);
        boolean only = part(true).stream()
                        .filter(each -> Objects.equals(each.point(), action.point()))
                        .count()
                == 1;
        if (only && isRequired(action)) {
            throw new Refusal(action.name() + " is the only action for what is required: change it, or plan another"
                    + " one first.");
        }
        if (action.isFromElsewhere()) {
            mustBe(false, PlanState.DRAFT);
            action.answersNoMore();
        } else {
            actions.remove(action);
        }
    }

    private boolean isRequired(ImprovementAction action) {
        return points.stream().anyMatch(each -> each.isRequired() && each.id().equals(action.point()));
    }

    void answer(UUID id, UUID point) {
        mustBe(true, PlanState.DRAFT);
        mustBe(false, PlanState.DRAFT);
        action(false, id).answers(point(point));
    }

    private RequiredPoint point(UUID id) {
        return points.stream()
                .filter(each -> each.id().equals(id) && each.isRequired())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes over what a newer version of the report requires. What it requires no longer stays, with its actions, and
     * says since when; what is new waits for its actions.
     *
     * @return what changed, in sentences
     */
    List<String> follow(IssuedReport report) {
        LocalDate day = OfficeHours.day(report.issuedAt());
        List<String> changes = new ArrayList<>();
        points.replaceAll(each -> followed(each, report, day, changes));
        report.requiredActions().stream()
                .filter(point -> points.stream().noneMatch(each -> each.is(point)))
                .toList()
                .forEach(point -> {
                    changes.add("Required now: " + point.text());
                    requireLater(point, day);
                });
        return changes;
    }

    private static RequiredPoint followed(
            RequiredPoint before, IssuedReport report, LocalDate day, List<String> changes) {
        RequiredPoint now = report.requiredActions().stream()
                .filter(before::is)
                .findFirst()
                .map(before::as)
                .orElseGet(() -> before.droppedOn(day));
        if (now.isRequired() != before.isRequired()) {
            changes.add((now.isRequired() ? "Required again: " : "No longer required: ") + now.text());
        } else if (!now.text().equals(before.text())) {
            changes.add("Worded anew: " + now.text());
        }
        return now;
    }

    /** While the plan is written, with a first action; else it shows what is missing, and cannot be accepted so. */
    private void requireLater(IssuedReport.Point point, LocalDate issuedOn) {
        if (developmentState == PlanState.DRAFT) {
            require(point, issuedOn);
        } else {
            points.add(RequiredPoint.of(point, issuedOn));
        }
    }

    /** @return whether this is new: the plan is not accepted yet and nobody has been told */
    boolean miss(LocalDate today) {
        if (missedOn != null || developmentState == PlanState.IN_FORCE) {
            return false;
        }
        missedOn = today;
        return true;
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
                actions.add(new ImprovementAction(this, nextNumber(), each.outcome(), each.text()));
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

    /** @param by who says that it is written, or null where nobody is signed in */
    void written(boolean development, LocalDate today, Collection<String> team, @Nullable String by) {
        mustBe(development, PlanState.DRAFT);
        if (development) {
            part(true).stream()
                    .filter(each -> !isRequired(each) && !each.gaps(today, team).isEmpty())
                    .forEach(ImprovementAction::leaveOut);
        }
        List<Problem> problems = part(development).stream()
                .flatMap(each -> each.gaps(today, team).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (development) {
            new RequiredActionsPolicy(this)
                    .unanswered().stream()
                            .filter(point -> part(true).stream()
                                    .noneMatch(each -> point.id().equals(each.point())))
                            .forEach(point -> problems.add(new Problem("more", unanswered(point))));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        if (development) {
            developmentWrittenBy = by;
        } else {
            improvementWrittenBy = by;
        }
        go(development, PlanState.APPROVAL, "");
    }

    private static String unanswered(RequiredPoint point) {
        return "No action answers what the report requires yet: " + point.outcome() + ", " + point.text();
    }

    void decided(boolean development, boolean approved, String comment, String by, Instant at) {
        mustBe(development, PlanState.APPROVAL);
        refuseWriter(development, by);
        refuseSilentReturn(approved, comment);
        if (development && approved) {
            refuseUnanswered();
        }
        keep(development, new Decided(approved ? Verdict.APPROVED : Verdict.RETURNED, by, at));
        PlanState next = development ? PlanState.OUTSIDE_REVIEW : PlanState.IN_FORCE;
        go(development, approved ? next : PlanState.DRAFT, approved ? "" : comment);
    }

    void reviewed(boolean accepted, String comment, String by, Instant at) {
        mustBe(true, PlanState.OUTSIDE_REVIEW);
        refuseWriter(true, by);
        refuseSilentReturn(accepted, comment);
        if (accepted) {
            refuseUnanswered();
        }
        keep(true, new Decided(accepted ? Verdict.ACCEPTED : Verdict.RETURNED, by, at));
        go(true, accepted ? PlanState.IN_FORCE : PlanState.DRAFT, accepted ? "" : comment);
    }

    /** @return the actions that begin now */
    List<ImprovementAction> start(boolean development, LocalDate today) {
        List<ImprovementAction> begun =
                part(development).stream().filter(ImprovementAction::isChosen).toList();
        begun.forEach(action -> action.agree(today));
        return begun;
    }

    /**
     * For what a newer version of the report requires once the plan is written no more: it begins at once, and closes as
     * all that is required only after a look from outside.
     */
    ImprovementAction agreeRequired(UUID id, PlannedAction planned, LocalDate today, Collection<String> team) {
        if (!takesMore()) {
            throw new Refusal("The plan is not at this point: it is " + developmentState.title() + ".");
        }
        RequiredPoint point = point(id);
        if (!new RequiredActionsPolicy(this).unanswered().contains(point)) {
            throw Refusal.of("morePoint", "An action answers this already.");
        }
        ImprovementAction action = new ImprovementAction(this, nextNumber(), point, planned.text());
        action.plan(planned);
        List<Problem> problems = action.missing(today, team, PlanRules::added);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        action.agree(today);
        actions.add(action);
        developmentState = PlanState.IN_FORCE;
        return action;
    }

    /** Whether what is required later is answered beside the plan, because nobody writes or approves it now. */
    boolean takesMore() {
        return developmentState == PlanState.IN_FORCE || developmentState == PlanState.NOT_NEEDED;
    }

    /** @throws NotFound where the report does not require it */
    String outcomeOf(UUID point) {
        return point(point).outcome();
    }

    /** More that is agreed while the plan is in force; it begins at once. */
    List<ImprovementAction> agreeMore(List<PlannedAction> agreed, LocalDate today) {
        mustBe(false, PlanState.IN_FORCE);
        List<ImprovementAction> begun = new ArrayList<>();
        for (PlannedAction each : agreed) {
            ImprovementAction action = new ImprovementAction(this, nextNumber(), each.outcome(), each.text());
            action.plan(each);
            action.agree(today);
            actions.add(action);
            begun.add(action);
        }
        return begun;
    }

    /**
     * What is agreed goes on; what is not yet agreed is not agreed any more.
     *
     * @return whether anything was not yet agreed
     */
    boolean supersede() {
        boolean changes =
                developmentState.superseded() != developmentState || improvementState.superseded() != improvementState;
        developmentState = developmentState.superseded();
        improvementState = improvementState.superseded();
        return changes;
    }

    /**
     * Its organisation was closed: nobody follows it any more, and what was to be done is not done.
     *
     * @return the actions that were open
     */
    List<ImprovementAction> endWithOrganisation(Why why) {
        developmentState = developmentState.ended();
        improvementState = improvementState.ended();
        List<ImprovementAction> open =
                actions.stream().filter(ImprovementAction::isOpen).toList();
        open.forEach(action -> action.drop(why));
        return open;
    }

    /** Whether something of it is still to be agreed or to be done. */
    boolean isUnfinished() {
        return developmentState.isBeingAgreed() || improvementState.isBeingAgreed() || hasOpenActions();
    }

    /** One that people follow already, or that was begun before. */
    boolean yieldsTo(ImprovementPlan later) {
        return this != later && (improvementState == PlanState.IN_FORCE || openedOn.isBefore(later.openedOn));
    }

    boolean isSuperseded() {
        return developmentState == PlanState.SUPERSEDED || improvementState == PlanState.SUPERSEDED;
    }

    void note(Instant at, String by, String text) {
        if (text.isBlank()) {
            throw Refusal.of("note", "Say what has changed in this quarter, or that nothing has.");
        }
        if (text.length() > LONGEST_NOTE) {
            throw Refusal.of("note", "Keep this within 1,000 characters.");
        }
        notes.add(new Note(at, by, text));
    }

    private void refuseWriter(boolean development, String by) {
        if (by.equals(development ? developmentWrittenBy : improvementWrittenBy)) {
            throw new Refusal("Nobody decides on a plan that they wrote themselves: somebody else has to.");
        }
    }

    private static void refuseSilentReturn(boolean accepted, String comment) {
        if (!accepted && comment.isBlank()) {
            throw Refusal.of("comment", "Say in the comment what has to change.");
        }
    }

    private void refuseUnanswered() {
        List<Problem> problems = new RequiredActionsPolicy(this)
                .unanswered().stream()
                        .map(point -> new Problem("decision", unanswered(point)))
                        .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private void keep(boolean development, Decided decided) {
        if (development) {
            developmentDecided = decided;
        } else {
            improvementDecided = decided;
        }
    }

    /** Null before the first decision. */
    @Nullable
    Decided lastDecision(boolean development) {
        return development ? developmentDecided : improvementDecided;
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

    /** In the report's order; those that a newer version dropped are still there. */
    List<RequiredPoint> points() {
        return List.copyOf(points);
    }

    /** Null where there is no development plan, and for plans from before there was a deadline. */
    @Nullable
    LocalDate developmentDue() {
        return developmentDue;
    }

    @Nullable
    LocalDate missedOn() {
        return missedOn;
    }

    List<ImprovementAction> actions() {
        return List.copyOf(actions);
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
