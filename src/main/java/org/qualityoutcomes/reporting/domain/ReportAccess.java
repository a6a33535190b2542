package org.qualityoutcomes.reporting.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.reporting.domain.WriteSections.Part;
import org.qualityoutcomes.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Who may read a report, and when: author, region and national team from the draft on, the organisation once the draft
 * has been checked, its commissioner once it is issued, uninvolved moderators for points and level reviews; of the
 * judges and the overseers none whom something ties to the organisation.
 */
@Component
class ReportAccess {

    private final Reviews reviews;
    private final Assurance assurance;
    private final KeptApart apart;
    private final CheckersOfRegion checkers;
    private final CurrentUser user;

    ReportAccess(Reviews reviews, Assurance assurance, KeptApart apart, CheckersOfRegion checkers, CurrentUser user) {
        this.reviews = reviews;
        this.assurance = assurance;
        this.apart = apart;
        this.checkers = checkers;
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
        boolean draft = isOverseer(report) || isAuthor(report) || isCalled(report);
        boolean reply = report.state().isAfterCheck() && isOfOrganisation(report);
        return draft || reply;
    }

    void write(Report report) {
        refuseUnless(isWriter(report));
    }

    /** Whether they may write in it now. */
    boolean mayWrite(Report report) {
        return report.state().isWriting() && isWriter(report);
    }

    /** How the text came about, and what was remarked on it: nobody's business but of those who write and check. */
    void readWriting(Report report) {
        refuseUnless(takesPartInWriting(report));
    }

    boolean takesPartInWriting(Report report) {
        return isOverseer(report) || isAuthor(report);
    }

    void check(Report report) {
        refuseUnless(mayCheck(report));
    }

    /** Whether they check it now: who leads the region or stands in, and wrote none of it. */
    boolean mayCheck(Report report) {
        return report.state().isChecking()
                && (isRegional(report) || isOfOffice(report) && checker(report).equals(Groups.NATIONAL))
                && user.username().filter(report::isAuthor).isEmpty();
    }

    /** What somebody does with the report now. @throws NotFound where they may not even read it */
    Part part(Report report) {
        boolean writer = isWriter(report);
        if (writer && report.state().isWriting()) {
            return Part.WRITES;
        }
        if (mayCheck(report)) {
            return Part.CHECKS;
        }
        if (writer || isRegional(report)) {
            return Part.FOLLOWS;
        }
        read(report);
        return Part.READS;
    }

    /** The group that checks it: who leads the region, or the national team where nobody there can. */
    String checker(Report report) {
        Region region = reviews.get(report.review()).organisation().region();
        return checkers.hasNobody(region, report) ? Groups.NATIONAL : Groups.regional(region);
    }

    void settle(Report report) {
        refuseUnless(mayWrite(report) || mayCheck(report));
    }

    /** Username of the one who writes; empty where something ties every validator. The national team writes then. */
    Optional<String> author(Report report) {
        return Optional.of(assurance.primaryValidator(report.review())).filter(username -> isFree(username, report));
    }

    /** Whom to write to about it: the author, or the group that stands in. */
    String writer(Report report) {
        return author(report).orElse(Groups.NATIONAL);
    }

    boolean isAuthor(Report report) {
        String primary = assurance.primaryValidator(report.review());
        boolean chosen = user.username().filter(primary::equals).isPresent();
        // of others only the office can stand in, so for them nobody asks what ties the validator
        return chosen ? isFree(primary, report) : isOfOffice(report) && !isFree(primary, report);
    }

    boolean isOfOrganisation(Report report) {
        return isOfTeam(report) || isSponsor(report);
    }

    /** Lead and team: those who write points. */
    boolean isOfTeam(Report report) {
        return isLead(report) || isIn(report, "team");
    }

    boolean isLead(Report report) {
        return user.isIn(Groups.lead(report.organisation()));
    }

    boolean isSponsor(Report report) {
        return user.isIn(Groups.sponsor(report.organisation()));
    }

    private boolean isIn(Report report, String role) {
        return user.isIn(role + "-" + report.organisation());
    }

    private boolean isWriter(Report report) {
        return isOfOffice(report) || isAuthor(report);
    }

    private boolean isOverseer(Report report) {
        return isRegional(report) || isOfOffice(report);
    }

    private boolean isRegional(Report report) {
        Organisation organisation = reviews.get(report.review()).organisation();
        return user.isIn(Groups.regional(organisation.region())) && !apart.isKept(report.organisation());
    }

    private boolean isOfOffice(Report report) {
        return user.isIn(Groups.NATIONAL) && !apart.isKept(report.organisation());
    }

    /** Whether the signed-in person answers points, decides on levels or reads that decision now. */
    boolean isCalled(Report report) {
        return isAnswerer(report) || isFirstReviewer(report) || isSecondReviewer(report);
    }

    boolean isAnswerer(Report report) {
        return report.state() == ReportState.ANSWERING && isChosen(report, report.answerer());
    }

    boolean isFirstReviewer(Report report) {
        return report.state() == ReportState.LEVEL_REVIEW && isChosen(report, report.firstReviewer());
    }

    boolean isSecondReviewer(Report report) {
        return report.state() == ReportState.LEVEL_REVIEW && isChosen(report, report.secondReviewer());
    }

    /** Where nobody could be chosen, whoever of the national team had no part stands in; nobody judges what they wrote. */
    private boolean isChosen(Report report, @Nullable String chosen) {
        return user.username()
                .filter(username -> chosen == null ? isOfOffice(report) : chosen.equals(username))
                .filter(username ->
                        chosen != null || !assurance.judgesOf(report.review()).contains(username))
                .filter(username -> !report.isAuthor(username) && isFree(username, report))
                .isPresent();
    }

    private boolean isFree(String username, Report report) {
        return apart.objection(username, report.organisation()).isEmpty();
    }

    static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
