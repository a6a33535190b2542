package org.qualityoutcomes.improvement.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.DevelopmentPlanMissed;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.IssuedReports;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.review.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the report requires, and the actions that answer it: split, answered by an own one, missed, changed by a newer report. */
@Component
@Transactional
public class MeetRequirements {

    private final Plans plans;
    private final IssuedReports reports;
    private final PlanAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeetRequirements(
            Plans plans, IssuedReports reports, PlanAccess access, Clock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.reports = reports;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** Plans one more action for what is required. */
    public void add(UUID id, UUID point, String text) {
        ImprovementPlan plan = held(id);
        plan.addAction(point, text);
        plans.save(plan);
    }

    /** Takes back an action that is not the only one of its required action. */
    public void remove(UUID id, UUID action) {
        ImprovementPlan plan = held(id);
        plan.removeAction(action);
        plans.save(plan);
    }

    /** Lets an action of the service improvement plan answer what is required, so that nobody plans it twice. */
    public void answer(UUID id, UUID action, UUID point) {
        ImprovementPlan plan = held(id);
        plan.answer(action, point);
        plans.save(plan);
    }

    private ImprovementPlan held(UUID id) {
        ImprovementPlan plan = plans.hold(id).orElseThrow(NotFound::new);
        access.write(plan);
        return plan;
    }

    /** The deadline has passed; said once, however often the plan is returned after it. */
    public void missed(UUID id) {
        ImprovementPlan plan = plans.get(id);
        LocalDate due = plan.developmentDue();
        if (due == null || !plan.miss(today())) {
            return;
        }
        plans.save(plan);
        List<String> open = new RequiredActionsPolicy(plan)
                .unanswered().stream().map(RequiredPoint::text).toList();
        events.publishEvent(ImprovementDeed.of(
                plan,
                "Deadline of the development plan missed.",
                Deed.RULE,
                open.isEmpty() ? null : "Without an action: " + String.join(" ", open)));
        events.publishEvent(new DevelopmentPlanMissed(id, plan.reference(), plan.organisation(), due, open.size()));
    }

    /** The morning after the deadline; a moment that has gone where the plan is returned later. */
    @Transactional(readOnly = true)
    public Instant escalation(UUID id) {
        LocalDate due = plans.get(id).developmentDue();
        return OfficeHours.morning((due == null ? today() : due).plusDays(1));
    }

    /** A newer version of the report, for example after a review of levels, may require other things. */
    @EventListener
    void on(ReportIssued report) {
        plans.findByReviewId(report.review().value()).ifPresent(plan -> {
            List<String> changes = plan.follow(reports.of(report.review()));
            plans.save(plan);
            if (!changes.isEmpty()) {
                events.publishEvent(ImprovementDeed.of(
                        plan,
                        "A new version of the report changed what is required.",
                        Deed.RULE,
                        String.join(" ", changes)));
            }
        });
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
