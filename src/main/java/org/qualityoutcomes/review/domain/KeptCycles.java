package org.qualityoutcomes.review.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class KeptCycles implements Cycles {

    private final ReviewCycles cycles;
    private final PlanCycle planCycle;
    private final ApplicationEventPublisher events;

    KeptCycles(ReviewCycles cycles, PlanCycle planCycle, ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.planCycle = planCycle;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Cycle get(CycleId id) {
        return cycles.get(id).seen();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Cycle> all() {
        return cycles.findAll(Sort.by(Sort.Order.desc("deadline"), Sort.Order.desc("reference"))).stream()
                .map(ReviewCycle::seen)
                .toList();
    }

    @Override
    public CycleId plan(
            CycleKind kind,
            String reference,
            String name,
            String edition,
            LocalDate from,
            LocalDate to,
            LocalDate deadline) {
        return planCycle.plan(new CyclePlan(kind, reference, name, edition, from, to, deadline));
    }

    @Override
    public void convene(CycleId cycle, UUID meetingId, String meetingReference) {
        if (!get(cycle).kind().hasLevels()) {
            throw new Refusal("The reviews of this cycle come to no levels: there is nothing to moderate.");
        }
        events.publishEvent(new MeetingConvened(cycle, meetingId, meetingReference));
    }
}
