package org.qualityoutcomes.review.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team plans a cycle. */
@Component
@Transactional
public class PlanCycle {

    private final ReviewCycles cycles;
    private final Editions editions;

    PlanCycle(ReviewCycles cycles, Editions editions) {
        this.cycles = cycles;
        this.editions = editions;
    }

    /** @throws Refusal naming everything that is wrong with the plan, by field */
    public CycleId plan(CyclePlan plan) {
        List<String> known = editions.all().stream().map(Edition::code).toList();
        List<Refusal.Problem> problems = plan.problems(cycles::existsByReference, known::contains);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return cycles.save(new ReviewCycle(
                        requireNonNull(plan.reference()),
                        requireNonNull(plan.name()).strip(),
                        requireNonNull(plan.edition()),
                        requireNonNull(plan.periodFrom()),
                        requireNonNull(plan.periodTo()),
                        requireNonNull(plan.deadline())))
                .id();
    }
}
