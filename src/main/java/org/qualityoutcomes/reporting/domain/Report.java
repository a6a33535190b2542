package org.qualityoutcomes.reporting.domain;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;

/** What the peers tell an organisation about its service. */
@Entity
@Table(name = "report")
class Report {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String edition;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(nullable = false, length = 1_000_000)
    private String summary;

    /** Whether nobody has put it into other words than those that follow from what was recorded. */
    @Column(nullable = false)
    private boolean summaryProposed;

    /** Null while nobody has put it into other words. */
    @Column(length = 1_000_000)
    private @Nullable String assurance;

    /** The organisation's report before this one, or null where there was none when this one was opened. */
    @Column
    private @Nullable UUID earlierReportId;

    @ElementCollection
    @CollectionTable(name = "report_author", joinColumns = @JoinColumn(name = "report_id"))
    @Column(name = "username", nullable = false)
    private Set<String> authors = new TreeSet<>();

    @Column(nullable = false, length = 1_000_000)
    private String returnComment;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Replied reply;

    @Column(nullable = false)
    private int versionNo;

    @Column
    private @Nullable Instant issuedAt;

    @Column
    private @Nullable Instant reviewAskedAt;

    @Column
    private @Nullable String answerer;

    @Column
    private @Nullable String firstReviewer;

    @Column
    private @Nullable String secondReviewer;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ReportedOutcome> outcomes = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(Review review, List<RecordedOutcome> recorded, @Nullable UUID earlierReport) {
        this.id = UUID.randomUUID();
        this.reviewId = review.id().value();
        this.reference = review.reference();
        this.organisation = review.organisation().ods();
        this.edition = review.edition();
        this.state = ReportState.DRAFT;
        this.summary = "";
        this.summaryProposed = true;
        this.returnComment = "";
        this.earlierReportId = earlierReport;
        recorded.forEach(each -> outcomes.add(new ReportedOutcome(outcomes.size(), each)));
    }

    /** Whoever writes a word of it is one of its authors. */
    void write(Section section, SectionDraft draft, String by) {
        mustBe(state == ReportState.REVISING ? ReportState.REVISING : ReportState.DRAFT);
        switch (section.code()) {
            case Section.SUMMARY -> {
                summary = draft.words();
                summaryProposed = false;
            }
            case Section.ASSURANCE -> assurance = draft.words();
            case Section.ACTIONS -> outcomes.forEach(each -> each.plan(draft));
            default -> outcome(section.code()).write(draft);
        }
        authors.add(by);
    }

    /** @param by who says so, and is one of the authors: what is proposed counts as theirs */
    void written(String by, int openRemarks) {
        mustBe(ReportState.DRAFT);
        if (summary.isBlank() && !summaryProposed) {
            throw new Refusal("The summary is empty. Write it on the report's page first.");
        }
        mustHaveDealtWith(openRemarks);
        authors.add(by);
        state = ReportState.CHECKING;
        returnComment = "";
    }

    /** @param by who checks, which nobody does who wrote a part of it */
    void checked(boolean accepted, String comment, String by, int openRemarks) {
        mustBe(ReportState.CHECKING);
        mustNotBeAuthor(by);
        mustFit(accepted, comment, openRemarks);
        returnComment = accepted ? "" : comment;
        state = accepted ? ReportState.REPLY : ReportState.DRAFT;
    }

    private static void mustHaveDealtWith(int openRemarks) {
        if (openRemarks > 0) {
            throw new Refusal(
                    openRemarks == 1
                            ? "A remark of the regional lead is not marked as dealt with yet."
                            : openRemarks + " remarks of the regional lead are not marked as dealt with yet.");
        }
    }

    /** Whoever returns it says why, in a comment or at the paragraphs; whoever accepts it has nothing left to say. */
    private static void mustFit(boolean accepted, String comment, int openRemarks) {
        if (!accepted && comment.isBlank() && openRemarks == 0) {
            throw Refusal.of("comment", "Say in the comment what has to change.");
        }
        if (accepted && openRemarks > 0) {
            throw Refusal.of(
                    "decision",
                    "There are remarks that nobody has dealt with. Return the report, or mark them as dealt with.");
        }
    }

    private void mustNotBeAuthor(String username) {
        if (isAuthor(username)) {
            throw new Refusal("You wrote a part of this report. Somebody who wrote none of it has to check it.");
        }
    }

    boolean isAuthor(String username) {
        return authors.contains(username);
    }

    void replied(boolean points) {
        mustBe(ReportState.REPLY);
        reply = points ? Replied.POINTS : Replied.NO_POINTS;
        state = points ? ReportState.ANSWERING : ReportState.ISSUING;
    }

    void silent() {
        mustBe(ReportState.REPLY);
        reply = Replied.SILENCE;
        state = ReportState.ISSUING;
    }

    /** @param accepted whether any point was accepted, so that the words change before they are issued */
    void answered(boolean accepted) {
        mustBe(ReportState.ANSWERING);
        state = accepted ? ReportState.REVISING : ReportState.ISSUING;
    }

    /** @param by who says so, and is one of the authors */
    void revised(String by, int openRemarks) {
        mustBe(ReportState.REVISING);
        mustHaveDealtWith(openRemarks);
        authors.add(by);
        state = ReportState.CHECKING_REVISION;
        returnComment = "";
    }

    /** @param by who checks, which nobody does who wrote a part of it */
    void revisionChecked(boolean accepted, String comment, String by, int openRemarks) {
        mustBe(ReportState.CHECKING_REVISION);
        mustNotBeAuthor(by);
        mustFit(accepted, comment, openRemarks);
        returnComment = accepted ? "" : comment;
        state = accepted ? ReportState.ISSUING : ReportState.REVISING;
    }

    void mustBeReadyToIssue() {
        mustBe(ReportState.ISSUING);
    }

    /**
     * A required action without a day, or with one before the plan that answers it is due, is due with that plan.
     *
     * @return how many named an earlier day
     */
    int giveTimeUntil(LocalDate planDue) {
        return outcomes.stream().mapToInt(each -> each.giveTimeUntil(planDue)).sum();
    }

    /** @return the number of the version that is issued */
    int issue(Instant at) {
        state = ReportState.ISSUED;
        issuedAt = at;
        versionNo++;
        return versionNo;
    }

    void reviewAsked(Instant at) {
        if (reviewAskedAt != null) {
            throw new Refusal("A review of the levels was asked for already.");
        }
        mustBe(ReportState.ISSUED);
        reviewAskedAt = at;
        state = ReportState.LEVEL_REVIEW;
    }

    /** What was decided stands from now on, and what the report says of all levels together follows from it. */
    void reviewDecided(List<VariedLevel> varied) {
        mustBe(ReportState.LEVEL_REVIEW);
        state = ReportState.ISSUED;
        varied.forEach(each -> outcome(each.outcome()).vary(each.rating(), each.struck()));
        if (!varied.isEmpty()) {
            proposeAnew();
        }
    }

    /** Words about other levels than those of the new version would make it contradict itself. */
    private void proposeAnew() {
        summary = "";
        summaryProposed = true;
        assurance = null;
    }

    private void mustBe(ReportState expected) {
        if (state != expected) {
            throw new Refusal("The report is not at this point: it is " + state.title() + ".");
        }
    }

    ReportedOutcome outcome(String code) {
        return outcomes.stream()
                .filter(each -> each.outcome().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
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

    String edition() {
        return edition;
    }

    ReportState state() {
        return state;
    }

    String summary() {
        return summary;
    }

    boolean isSummaryProposed() {
        return summaryProposed;
    }

    @Nullable
    String assurance() {
        return assurance;
    }

    @Nullable
    UUID earlierReport() {
        return earlierReportId;
    }

    Set<String> authors() {
        return Set.copyOf(authors);
    }

    String returnComment() {
        return returnComment;
    }

    int versionNo() {
        return versionNo;
    }

    @Nullable
    Instant issuedAt() {
        return issuedAt;
    }

    /** Whoever was chosen once stays responsible, however the group of moderators changes. */
    void giveTo(@Nullable String username) {
        answerer = username;
    }

    /** Username of the one who answers points; null while there is none. */
    @Nullable
    String answerer() {
        return answerer;
    }

    /** Two people decide on a review of levels: one decides, the other reads it before it stands. */
    void putBefore(@Nullable String first, @Nullable String second) {
        firstReviewer = first;
        secondReviewer = second;
    }

    @Nullable
    String firstReviewer() {
        return firstReviewer;
    }

    @Nullable
    String secondReviewer() {
        return secondReviewer;
    }

    /** What the organisation said to the draft; null while it may still say something. */
    @Nullable
    Replied reply() {
        return reply;
    }

    boolean isReviewAsked() {
        return reviewAskedAt != null;
    }

    @Nullable
    Instant reviewAskedAt() {
        return reviewAskedAt;
    }

    List<ReportedOutcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
