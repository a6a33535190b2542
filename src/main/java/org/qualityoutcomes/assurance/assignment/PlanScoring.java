package org.qualityoutcomes.assurance.assignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/** Lets the search judge its plans by the {@link Tally}. Public, because Timefold makes one for each search. */
public class PlanScoring implements IncrementalScoreCalculator<Plan, HardMediumSoftLongScore> {

    private @Nullable Tally tally;

    @Override
    public void resetWorkingSolution(Plan plan) {
        tally = plan.tally();
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        Place place = (Place) entity;
        tally().leave(place.caseNumber(), place.position());
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        Place place = (Place) entity;
        tally().seat(place.caseNumber(), place.position(), place.candidate());
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        return tally().score();
    }

    private Tally tally() {
        if (tally == null) {
            throw new IllegalStateException("no plan to judge yet");
        }
        return tally;
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
