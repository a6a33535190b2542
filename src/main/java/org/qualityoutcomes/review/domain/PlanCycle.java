package org.qualityoutcomes.review.domain;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ReviewCycles cycles;
    private final Editions editions;
    private final Clock clock;

    PlanCycle(ReviewCycles cycles, Editions editions, Clock clock) {
        this.cycles = cycles;
        this.editions = editions;
        this.clock = clock;
    }

    /** @throws Refusal naming everything that is wrong with the plan, by field */
    public CycleId plan(CyclePlan plan) {
        List<String> known = editions.all().stream().map(Edition::code).toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        List<Refusal.Problem> problems = plan.problems(cycles::existsByReference, known::contains, today);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return cycles.save(new ReviewCycle(
                        requireNonNull(plan.kind()),
                        requireNonNull(plan.reference()),
                        requireNonNull(plan.name()).strip(),
                        requireNonNull(plan.edition()),
                        requireNonNull(plan.periodFrom()),
                        requireNonNull(plan.periodTo()),
                        requireNonNull(plan.deadline())))
                .id();
    }
}
