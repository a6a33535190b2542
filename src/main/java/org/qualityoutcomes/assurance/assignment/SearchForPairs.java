package org.qualityoutcomes.assurance.assignment;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the best plan. It ends after a number of steps and never after a time, so that the same facts and the same
 * seed give the same plan on every machine. The steps are taken in rounds; after each the caller hears how far it is and
 * may end the search.
 */
final class SearchForPairs {

    static final int ROUNDS = 20;
    static final int STEPS_OF_A_ROUND = 2_000;
    static final int STEPS = ROUNDS * STEPS_OF_A_ROUND;

    /** Where so many rounds brought nothing better, there is nothing better within reach. */
    private static final int PATIENCE = 4;

    /** In a small cycle no step is left that is worth a thought; so many moves for each possible place are enough. */
    private static final long MOVES_OF_A_PLACE = 100;

    private static final long MOVES_OF_A_ROUND = 20L * STEPS_OF_A_ROUND;

    private final EnvironmentMode mode;

    SearchForPairs() {
        this(EnvironmentMode.NO_ASSERT);
    }

    /** @param mode how much the search checks itself; tests let it check every step */
    SearchForPairs(EnvironmentMode mode) {
        this.mode = mode;
    }

    /** Hears how far the search is. */
    interface Progress {
        /** @return whether to go on */
        boolean reached(int steps, Tally best);
    }

    /** @return the best that was found, however far the search came */
    Tally search(Facts facts, long seed, Progress progress) {
        Plan plan = new Plan(facts);
        if (plan.choices() == 0) {
            return plan.tally();
        }
        int idle = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Plan better = solve(plan, seed + round, round == 1);
            idle = better.isAsGoodAs(plan) ? idle + 1 : 0;
            plan = better;
            boolean wanted = progress.reached(round * STEPS_OF_A_ROUND, plan.tally());
            if (!wanted || idle == PATIENCE) {
                break;
            }
        }
        return plan.tally();
    }

    private Plan solve(Plan plan, long seed, boolean first) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Place.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanScoring.class))
                .withEnvironmentMode(mode)
                .withRandomSeed(seed)
                .withPhaseList(phases(first, plan.choices()));
        return SolverFactory.<Plan>create(config).buildSolver().solve(plan);
    }

    private static List<PhaseConfig> phases(boolean first, long choices) {
        List<PhaseConfig> phases = new ArrayList<>();
        if (first) {
            phases.add(new ConstructionHeuristicPhaseConfig());
        }
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig();
        search.setTerminationConfig(new TerminationConfig()
                .withStepCountLimit(STEPS_OF_A_ROUND)
                .withMoveCountLimit(Math.min(MOVES_OF_A_ROUND, MOVES_OF_A_PLACE * choices)));
        phases.add(search);
        return phases;
    }
}
