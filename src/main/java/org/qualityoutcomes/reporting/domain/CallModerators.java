package org.qualityoutcomes.reporting.domain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.ConflictFound;
import org.qualityoutcomes.organisation.Groups;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chooses who answers points and who reviews levels, and chooses again when somebody chosen turns out to be tied to the
 * organisation or has left. Until then the report is closed to them all the same. A check that nobody in the region can
 * do any more goes to the national team.
 */
@Component
@Transactional
public class CallModerators {

    private static final List<ReportState> CALLED = List.of(ReportState.ANSWERING, ReportState.LEVEL_REVIEW);
    private static final List<ReportState> CHECKED = List.of(ReportState.CHECKING, ReportState.CHECKING_REVISION);
    private static final List<ReportState> WRITTEN = List.of(ReportState.DRAFT, ReportState.REVISING);

    private final Reports reports;
    private final IndependentModerator moderator;
    private final ReportAccess access;
    private final ApplicationEventPublisher events;

    CallModerators(
            Reports reports, IndependentModerator moderator, ReportAccess access, ApplicationEventPublisher events) {
        this.reports = reports;
        this.moderator = moderator;
        this.access = access;
        this.events = events;
    }

    /** @return a username, or null where everybody had a part */
    public @Nullable String answerer(UUID id) {
        Report report = reports.get(id);
        chooseAnswerer(report);
        return report.answerer();
    }

    /** Who decides on a review of levels. */
    public @Nullable String firstReviewer(UUID id) {
        Report report = reports.get(id);
        chooseReviewers(report);
        return report.firstReviewer();
    }

    /** Who reads the decision before it stands; never the one who decides. */
    public @Nullable String secondReviewer(UUID id) {
        Report report = reports.get(id);
        chooseReviewers(report);
        return report.secondReviewer();
    }

    private void chooseAnswerer(Report report) {
        report.giveTo(moderator.of(report.review(), report.answerer(), report.authors(), null));
        reports.save(report);
    }

    private void chooseReviewers(Report report) {
        String answered = report.answerer();
        String first =
                moderator.of(report.review(), report.firstReviewer(), but(report, report.secondReviewer()), answered);
        String second = moderator.of(report.review(), report.secondReviewer(), but(report, first), answered);
        report.putBefore(first, second);
        reports.save(report);
    }

    /** Those who wrote the report, and who has the other part. */
    private static Set<String> but(Report report, @Nullable String taken) {
        Set<String> others = new HashSet<>(report.authors());
        if (taken != null) {
            others.add(taken);
        }
        return others;
    }

    @EventListener
    public void on(ConflictFound found) {
        reports.ofOrganisation(found.organisation(), CALLED).forEach(this::callAgain);
        reports.ofOrganisation(found.organisation(), CHECKED).forEach(this::passCheckOn);
        reports.ofOrganisation(found.organisation(), WRITTEN).stream()
                .filter(report -> access.author(report).isEmpty())
                .forEach(report -> events.publishEvent(new AuthorLost(report.id())));
    }

    private void passCheckOn(Report report) {
        if (access.checker(report).equals(Groups.NATIONAL)) {
            events.publishEvent(new CheckersLost(report.id()));
        }
    }

    /** Ids of the reports that somebody is called to, or checks, now. */
    @Transactional(readOnly = true)
    public List<UUID> underDecision() {
        return reports.inState(Stream.of(CALLED, CHECKED).flatMap(List::stream).toList());
    }

    /** Held, because every node looks: whoever comes second finds that nothing is left to change. */
    public void lookAgain(UUID id) {
        Report report = reports.alone(id);
        if (CALLED.contains(report.state())) {
            callAgain(report);
        } else if (CHECKED.contains(report.state())) {
            passCheckOn(report);
        }
    }

    private void callAgain(Report report) {
        List<@Nullable String> before = called(report);
        if (report.state() == ReportState.ANSWERING) {
            chooseAnswerer(report);
        } else {
            chooseReviewers(report);
        }
        if (!before.equals(called(report))) {
            events.publishEvent(
                    new CalledAnew(report.id(), report.answerer(), report.firstReviewer(), report.secondReviewer()));
        }
    }

    private static List<@Nullable String> called(Report report) {
        return Arrays.asList(report.answerer(), report.firstReviewer(), report.secondReviewer());
    }
}
