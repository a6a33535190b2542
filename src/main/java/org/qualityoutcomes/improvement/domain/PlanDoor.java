package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the parts of this room that have a package of their own ask who may see or write a plan. */
@Component
@Transactional
public class PlanDoor {

    private final Plans plans;
    private final PlanAccess access;

    PlanDoor(Plans plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    /**
     * A plan as whoever came in may know it.
     *
     * @param organisation ODS code
     * @param region its key
     * @param developmentDue null where nothing is required
     */
    public record Entered(
            UUID id,
            ReviewId review,
            String reference,
            String organisation,
            String region,
            PlanState development,
            PlanState improvement,
            @Nullable LocalDate developmentDue) {

        /** Whether the service improvement plan is still being written. */
        public boolean isBeingWritten() {
            return improvement == PlanState.DRAFT;
        }
    }

    /** @throws NotFound for a stranger */
    @Transactional(readOnly = true)
    public Entered read(UUID id) {
        ImprovementPlan plan = plans.findById(id).orElseThrow(NotFound::new);
        access.read(plan);
        return entered(plan);
    }

    /** Whoever comes second waits until the first has finished. @throws NotFound for all but the lead */
    public Entered write(UUID id) {
        ImprovementPlan plan = plans.hold(id).orElseThrow(NotFound::new);
        access.write(plan);
        return entered(plan);
    }

    /** Whether the reader is the lead. */
    public boolean mayWrite(Entered plan) {
        return access.isLead(plan.organisation());
    }

    /** Whoever comes second waits until the first has finished. @throws NotFound for all but lead and team */
    public void order(UUID id) {
        ImprovementPlan plan = plans.hold(id).orElseThrow(NotFound::new);
        if (!access.isOfTeam(plan.organisation())) {
            throw new NotFound();
        }
    }

    /** Whether the reader is the lead or one of the team. */
    public boolean isOfTeam(String ods) {
        return access.isOfTeam(ods);
    }

    /** Whether the reader is the lead. */
    public boolean leads(String ods) {
        return access.isLead(ods);
    }

    static Entered entered(ImprovementPlan plan) {
        return new Entered(
                plan.id(),
                plan.review(),
                plan.reference(),
                plan.organisation(),
                plan.region(),
                plan.state(true),
                plan.state(false),
                plan.developmentDue());
    }
}
