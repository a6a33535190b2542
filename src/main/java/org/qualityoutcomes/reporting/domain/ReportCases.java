package org.qualityoutcomes.reporting.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a report to the reply and to the review of its levels, and takes from them how far it has come. What opens it
 * for a person throws {@link NotFound} where it is not theirs to open.
 */
@Component
@Transactional
public class ReportCases {

    private final Reports reports;
    private final Reviews reviews;
    private final Editions editions;
    private final ReportAccess access;
    private final ReportRemarks remarks;
    private final VaryLevels levels;

    // six, because a case shows a report to many and moves it on
    ReportCases(
            Reports reports,
            Reviews reviews,
            Editions editions,
            ReportAccess access,
            ReportRemarks remarks,
            VaryLevels levels) {
        this.reports = reports;
        this.reviews = reviews;
        this.editions = editions;
        this.access = access;
        this.remarks = remarks;
        this.levels = levels;
    }

    /**
     * How far a report has come.
     *
     * @param issuedAt null before
     * @param isReviewAsked whether a review of its levels was asked for
     */
    public record Standing(
            UUID report, ReviewId review, ReportState state, @Nullable Instant issuedAt, boolean isReviewAsked) {}

    /** Of each of these reviews that has come to a report; for dates, which tell nothing of what is in it. */
    @Transactional(readOnly = true)
    public List<Standing> standings(Collection<ReviewId> of) {
        return reports.ofReviews(of.stream().map(ReviewId::value).toList()).stream()
                .map(each ->
                        new Standing(each.id(), each.review(), each.state(), each.issuedAt(), each.isReviewAsked()))
                .toList();
    }

    /** For the process, which nobody has to let in. */
    @Transactional(readOnly = true)
    public ReportCase get(UUID id) {
        return of(reports.get(id));
    }

    /** Those who write it, those whom it is about, and those who decide between them. */
    @Transactional(readOnly = true)
    public ReportCase forReaders(UUID id) {
        return open(id, access::takesPart);
    }

    /** Lead and team of the organisation. */
    @Transactional(readOnly = true)
    public ReportCase forTeam(UUID id) {
        return open(id, access::isOfTeam);
    }

    /** Lead and executive sponsor of the organisation. */
    @Transactional(readOnly = true)
    public ReportCase forHeads(UUID id) {
        return open(id, report -> access.isLead(report) || access.isSponsor(report));
    }

    @Transactional(readOnly = true)
    public ReportCase forSponsor(UUID id) {
        return open(id, access::isSponsor);
    }

    @Transactional(readOnly = true)
    public ReportCase forAnswerer(UUID id) {
        return open(id, access::isAnswerer);
    }

    @Transactional(readOnly = true)
    public ReportCase forReviewer(UUID id) {
        return open(id, access::isFirstReviewer);
    }

    /** For whoever holds the task of answering: they know of it, and are told why it is not theirs to complete. */
    @Transactional(readOnly = true)
    public void mustBeAnswerer(UUID id) {
        mustBe(id, access::isAnswerer);
    }

    /** The same for the task of deciding on levels. */
    @Transactional(readOnly = true)
    public void mustBeFirstReviewer(UUID id) {
        mustBe(id, access::isFirstReviewer);
    }

    /** The same for the task of confirming that decision. */
    @Transactional(readOnly = true)
    public void mustBeSecondReviewer(UUID id) {
        mustBe(id, access::isSecondReviewer);
    }

    @Transactional(readOnly = true)
    public ReportCase forAuthor(UUID id) {
        return open(id, access::isAuthor);
    }

    /** What the signed-in person is to a report; several of these at once are possible. */
    public record Reader(
            boolean organisation,
            boolean team,
            boolean head,
            boolean sponsor,
            boolean called,
            boolean decides,
            boolean author) {}

    @Transactional(readOnly = true)
    public Reader reader(UUID id) {
        Report report = reports.get(id);
        return new Reader(
                access.isOfOrganisation(report),
                access.isOfTeam(report),
                access.isLead(report) || access.isSponsor(report),
                access.isSponsor(report),
                access.isCalled(report),
                access.isFirstReviewer(report),
                access.isAuthor(report));
    }

    /** Whom to write to when the report goes back to its author: a username, or the group that stands in. */
    @Transactional(readOnly = true)
    public String writer(UUID id) {
        return access.writer(reports.get(id));
    }

    /** The group that checks what was changed. */
    @Transactional(readOnly = true)
    public String checker(UUID id) {
        return access.checker(reports.get(id));
    }

    /**
     * Whether the signed-in person answers points of one of these reports, decides on its levels, or revises it now; what
     * an organisation wrote and never sent is nobody's work.
     */
    @Transactional(readOnly = true)
    public boolean worksOnAny(List<UUID> ids) {
        return reports.findAllById(ids).stream()
                .filter(report -> report.reply() == Replied.POINTS)
                .anyMatch(report ->
                        access.isCalled(report) || (report.state() == ReportState.REVISING && access.isAuthor(report)));
    }

    public void replied(UUID id, boolean points) {
        change(id, report -> report.replied(points));
    }

    public void passInSilence(UUID id) {
        change(id, Report::silent);
    }

    /** @param accepted whether any point was */
    public void answered(UUID id, boolean accepted) {
        change(id, report -> report.answered(accepted));
    }

    public void revised(UUID id, String by) {
        change(id, report -> report.revised(by, remarks.open(id)));
    }

    public void revisionChecked(UUID id, boolean accepted, String comment, String by) {
        change(id, report -> report.revisionChecked(accepted, comment, by, remarks.open(id)));
    }

    public void reviewAsked(UUID id, Instant at) {
        change(id, report -> report.reviewAsked(at));
    }

    public void reviewDecided(UUID id, List<VariedLevel> varied) {
        change(id, report -> levels.decide(report, varied));
    }

    private void change(UUID id, Consumer<Report> step) {
        Report report = reports.alone(id);
        step.accept(report);
        reports.save(report);
    }

    private void mustBe(UUID id, Predicate<Report> lets) {
        if (!lets.test(reports.get(id))) {
            throw new Refusal(
                    "Somebody else has to decide this: it is not yours, or you had a part in the judgements or"
                            + " the report.");
        }
    }

    private ReportCase open(UUID id, Predicate<Report> lets) {
        Report report = reports.get(id);
        ReportAccess.refuseUnless(lets.test(report));
        return of(report);
    }

    private ReportCase of(Report report) {
        return ReportCase.of(report, reviews.get(report.review()), editions.get(report.edition()));
    }
}
