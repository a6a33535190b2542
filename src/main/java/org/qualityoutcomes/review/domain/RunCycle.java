package org.qualityoutcomes.review.domain;

import java.util.function.UnaryOperator;
import org.qualityoutcomes.review.CycleId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team takes a cycle through its steps. */
@Component
@Transactional
public class RunCycle {

    private final ReviewCycles cycles;

    RunCycle(ReviewCycles cycles) {
        this.cycles = cycles;
    }

    public void setUp(CycleId id) {
        move(id, ReviewCycle::setUp);
    }

    public void closeSubmissions(CycleId id) {
        move(id, ReviewCycle::closeSubmissions);
    }

    public void releaseResults(CycleId id) {
        move(id, ReviewCycle::releaseResults);
    }

    public void publishSummary(CycleId id) {
        move(id, ReviewCycle::publishSummary);
    }

    @Transactional(readOnly = true)
    public CycleState state(CycleId id) {
        return cycles.get(id).state();
    }

    private void move(CycleId id, UnaryOperator<ReviewCycle> step) {
        cycles.save(step.apply(cycles.get(id)));
    }
}
