package org.qualityoutcomes.reporting.domain;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The service's right of reply: points, no points, or silence; and the answers it gets. */
@Component
@Transactional
public class ReplyToReport {

    private final Reports reports;
    private final ReportAccess access;
    private final IndependentModerator moderator;
    private final ApplicationEventPublisher events;

    ReplyToReport(
            Reports reports, ReportAccess access, IndependentModerator moderator, ApplicationEventPublisher events) {
        this.reports = reports;
        this.access = access;
        this.moderator = moderator;
        this.events = events;
    }

    /** @param points by outcome code; empty where there is none */
    public void raise(UUID id, Map<String, String> points) {
        Report report = reports.get(id);
        access.reply(report);
        report.raise(points);
        reports.save(report);
    }

    /** @return whether points were raised */
    public boolean replied(UUID id, boolean points) {
        Report report = reports.get(id);
        boolean raised = report.replied(points);
        reports.save(report);
        publish(
                report,
                raised ? "Points raised on the draft report." : "No points raised on the draft report.",
                "library lead");
        return raised;
    }

    public void silent(UUID id) {
        Report report = reports.get(id);
        report.silent();
        reports.save(report);
        publish(report, "The time for a reply to the draft report passed in silence.", Deed.RULE);
    }

    /** @param answers by outcome code */
    public void answer(UUID id, Map<String, String> answers) {
        Report report = reports.get(id);
        access.answer(report);
        report.answer(answers);
        reports.save(report);
    }

    public void answered(UUID id) {
        Report report = reports.get(id);
        report.answered();
        reports.save(report);
        publish(report, "Points on the draft report answered.", "moderator");
    }

    /** Chooses who answers. @return a username, or null where everybody had a part in the judgements */
    public @Nullable String chooseAnswerer(UUID id) {
        Report report = reports.get(id);
        String chosen = moderator.of(report.review(), report.answerer());
        report.giveTo(chosen);
        reports.save(report);
        return chosen;
    }

    /** Whether the signed-in person replies, or answers. */
    @Transactional(readOnly = true)
    public boolean mayReply(UUID id) {
        return access.isLead(reports.get(id));
    }

    private void publish(Report report, String what, String capacity) {
        events.publishEvent(ReportDeed.open(report, what, capacity, null));
    }
}
