package org.qualityoutcomes.reporting.domain;

import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Who may read a report, and when: author, region and national team from the draft on, the organisation once the draft
 * has been checked, its commissioner once it is issued, an uninvolved moderator for points and level reviews; of the
 * judges and the overseers none whom something ties to the organisation.
 */
@Component
class ReportAccess {

    private final Reviews reviews;
    private final Assurance assurance;
    private final KeptApart apart;
    private final CurrentUser user;

    ReportAccess(Reviews reviews, Assurance assurance, KeptApart apart, CurrentUser user) {
        this.reviews = reviews;
        this.assurance = assurance;
        this.apart = apart;
        this.user = user;
    }

    void read(Report report) {
        boolean issued = report.versionNo() > 0 && isIn(report, "commissioner");
        refuseUnless(issued || takesPart(report));
    }

    /** The reply and the level review are between those who write the report and those whom it is about. */
    void readCorrespondence(Report report) {
        refuseUnless(takesPart(report));
    }

    /** Whether somebody reads it before it is issued, and what was said about it. */
    boolean takesPart(Report report) {
        boolean draft = isAuthor(report) || isOverseer(report) || isModerator(report);
        boolean reply = report.state().isAfterCheck() && (isLead(report) || isIn(report, "team") || isSponsor(report));
        return draft || reply;
    }

    void write(Report report) {
        refuseUnless(isWriter(report));
    }

    /** Whether they may write in it now. */
    boolean mayWrite(Report report) {
        return report.state() == ReportState.DRAFT && isWriter(report);
    }

    /** How the text came about, and what was remarked on it: nobody's business but of those who write and check. */
    void readWriting(Report report) {
        refuseUnless(takesPartInWriting(report));
    }

    boolean takesPartInWriting(Report report) {
        return isAuthor(report) || isOverseer(report);
    }

    void check(Report report) {
        refuseUnless(mayCheck(report));
    }

    /** Whether they check it now: somebody of the region who wrote none of it. */
    boolean mayCheck(Report report) {
        return report.state() == ReportState.CHECKING
                && isRegional(report)
                && user.username().filter(report::isAuthor).isEmpty();
    }

    void settle(Report report) {
        refuseUnless(mayWrite(report) || mayCheck(report));
    }

    void reply(Report report) {
        refuseUnless(isLead(report));
    }

    void answer(Report report) {
        refuseUnless(isModerator(report));
    }

    boolean isAuthor(Report report) {
        return user.username()
                .filter(assurance.primaryValidator(report.review())::equals)
                .filter(username -> isFree(username, report))
                .isPresent();
    }

    boolean isLead(Report report) {
        return user.isIn(Groups.lead(report.organisation()));
    }

    private boolean isSponsor(Report report) {
        return user.isIn(Groups.sponsor(report.organisation()));
    }

    private boolean isIn(Report report, String role) {
        return user.isIn(role + "-" + report.organisation());
    }

    private boolean isWriter(Report report) {
        return isAuthor(report) || (user.isIn(Groups.NATIONAL) && !apart.isKept(report.organisation()));
    }

    private boolean isOverseer(Report report) {
        return (user.isIn(Groups.NATIONAL) && !apart.isKept(report.organisation())) || isRegional(report);
    }

    private boolean isRegional(Report report) {
        Organisation organisation = reviews.get(report.review()).organisation();
        return user.isIn(Groups.regional(organisation.region())) && !apart.isKept(report.organisation());
    }

    boolean isModerator(Report report) {
        boolean called = report.state() == ReportState.ANSWERING || report.state() == ReportState.LEVEL_REVIEW;
        return called
                && user.username()
                        .filter(username -> username.equals(report.answerer()))
                        .filter(username -> isFree(username, report))
                        .isPresent();
    }

    private boolean isFree(String username, Report report) {
        return apart.objection(username, report.organisation()).isEmpty();
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
