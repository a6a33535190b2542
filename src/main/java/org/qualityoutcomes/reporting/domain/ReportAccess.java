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
        refuseUnless(isAuthor(report));
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

    private boolean isOverseer(Report report) {
        Organisation organisation = reviews.get(report.review()).organisation();
        boolean office = user.isIn(Groups.NATIONAL) || user.isIn(Groups.regional(organisation.region()));
        return office && !apart.isKept(report.organisation());
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
