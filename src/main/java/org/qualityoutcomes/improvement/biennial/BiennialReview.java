package org.qualityoutcomes.improvement.biennial;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** One organisation's service improvement review, from plan and documents to the day of the next one. */
@Entity
@Table(name = "biennial_review")
class BiennialReview {

    private static final int MOST_DOCUMENTS = 30;

    @Id
    private UUID reviewId;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String region;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private BiennialState state = BiennialState.PREPARATION;

    @Column(nullable = false, length = 1_000_000)
    private String account = "";

    @Column
    private @Nullable String planReference;

    @Column
    private @Nullable LocalDate planAttachedOn;

    @ElementCollection
    @CollectionTable(name = "biennial_plan_line", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<PlanLine> planLines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "biennial_document", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    @Column(name = "evidence_id", nullable = false)
    private List<UUID> documents = new ArrayList<>();

    @Column(nullable = false, length = 1_000_000)
    private String returnComment = "";

    @Column
    private @Nullable LocalDate meetingOn;

    @Column
    private @Nullable LocalDate heldOn;

    @Column(nullable = false, length = 1_000_000)
    private String attendees = "";

    @Column(nullable = false, length = 1_000_000)
    private String discussion = "";

    @Column(nullable = false, length = 1_000_000)
    private String feedback = "";

    @ElementCollection
    @CollectionTable(name = "biennial_change", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    private List<AgreedChange> changes = new ArrayList<>();

    @Column(nullable = false, length = 1_000_000)
    private String objection = "";

    /** Who confirmed the record; null where silence did. */
    @Column
    private @Nullable String answeredBy;

    @Column
    private @Nullable LocalDate standsSince;

    @Column
    private @Nullable LocalDate nextOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected BiennialReview() {}

    BiennialReview(Review review) {
        this.reviewId = review.id().value();
        this.reference = review.reference();
        this.organisation = review.organisation().ods();
        this.region = review.organisation().region().key();
    }

    void account(String text) {
        mustBe(BiennialState.PREPARATION);
        refuse(Words.tooMany("account", text));
        account = text;
    }

    void add(EvidenceId document) {
        mustBe(BiennialState.PREPARATION);
        if (documents.size() >= MOST_DOCUMENTS) {
            throw Refusal.of("document", "Add at most " + MOST_DOCUMENTS + " documents.");
        }
        if (!documents.contains(document.value())) {
            documents.add(document.value());
        }
    }

    void remove(EvidenceId document) {
        mustBe(BiennialState.PREPARATION);
        documents.remove(document.value());
    }

    /**
     * Plan and documents go in, the plan as it stands on this day.
     *
     * @param plan reference of the running plan, or null where there is none
     */
    void send(@Nullable String plan, List<PlanLine> lines, LocalDate today) {
        mustBe(BiennialState.PREPARATION);
        if (account.isBlank()) {
            throw Refusal.of("account", "Write on the page first what has moved since the last review.");
        }
        if (plan == null && documents.isEmpty()) {
            throw new Refusal("There is no plan in force: add at least one document that shows what you improve.");
        }
        planReference = plan;
        planAttachedOn = plan == null ? null : today;
        planLines.clear();
        planLines.addAll(lines);
        returnComment = "";
        state = BiennialState.CHECK;
    }

    void checked(boolean complete, String comment) {
        mustBe(BiennialState.CHECK);
        if (!complete && comment.isBlank()) {
            throw Refusal.of("comment", "Say in the comment what is missing.");
        }
        returnComment = complete ? "" : comment.strip();
        state = complete ? BiennialState.ARRANGEMENT : BiennialState.PREPARATION;
    }

    void meetOn(LocalDate day) {
        mustBe(BiennialState.ARRANGEMENT, BiennialState.DISCUSSION);
        meetingOn = day;
        state = BiennialState.DISCUSSION;
    }

    /** Keeps what can be kept. @return what has to be mended before the record is completed */
    List<Problem> write(DiscussionRecord typed, ReviewFacts facts) {
        mustBe(BiennialState.DISCUSSION);
        DiscussionRecord record = typed.storable(facts);
        heldOn = record.heldOn();
        attendees = record.attendees();
        discussion = record.discussion();
        feedback = record.feedback();
        nextOn = record.nextOn();
        changes.clear();
        changes.addAll(record.changes());
        return typed.contradictions(facts);
    }

    void recorded(ReviewFacts facts) {
        mustBe(BiennialState.DISCUSSION);
        DiscussionRecord record = record();
        refuse(record.gaps(facts));
        nextOn = record.next();
        state = BiennialState.CONFIRMATION;
    }

    /** @param by username, or null where nobody said anything in time */
    void confirmed(@Nullable String by, LocalDate today) {
        mustBe(BiennialState.CONFIRMATION);
        objection = "";
        answeredBy = by;
        standsSince = today;
        state = BiennialState.STANDS;
    }

    void objected(String what) {
        mustBe(BiennialState.CONFIRMATION);
        if (what.isBlank()) {
            throw Refusal.of("comment", "Say what is wrong in the record.");
        }
        objection = what.strip();
        state = BiennialState.DISCUSSION;
    }

    /** @param actions what the changes became, in their order */
    void becameActions(List<UUID> actions) {
        List<AgreedChange> before = List.copyOf(changes);
        changes.clear();
        for (int each = 0; each < before.size(); each++) {
            changes.add(before.get(each).become(actions.get(each)));
        }
    }

    void moveNext(LocalDate day) {
        mustBe(BiennialState.STANDS);
        nextOn = day;
    }

    void over() {
        state = BiennialState.OVER;
    }

    void overtaken() {
        state = BiennialState.OVERTAKEN;
    }

    void endedEarly() {
        state = BiennialState.ENDED_EARLY;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private void mustBe(BiennialState... expected) {
        if (!List.of(expected).contains(state)) {
            throw new Refusal("The review is not at this point: " + state.title() + ".");
        }
    }

    DiscussionRecord record() {
        return new DiscussionRecord(heldOn, attendees, discussion, feedback, List.copyOf(changes), nextOn);
    }

    ReviewId id() {
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

    BiennialState state() {
        return state;
    }

    String account() {
        return account;
    }

    @Nullable
    String planReference() {
        return planReference;
    }

    @Nullable
    LocalDate planAttachedOn() {
        return planAttachedOn;
    }

    List<PlanLine> planLines() {
        return List.copyOf(planLines);
    }

    List<EvidenceId> documents() {
        return documents.stream().map(EvidenceId::new).toList();
    }

    String returnComment() {
        return returnComment;
    }

    @Nullable
    LocalDate meetingOn() {
        return meetingOn;
    }

    String objection() {
        return objection;
    }

    @Nullable
    String answeredBy() {
        return answeredBy;
    }

    @Nullable
    LocalDate standsSince() {
        return standsSince;
    }

    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }
}
