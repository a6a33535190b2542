package org.qualityoutcomes.framework;

import java.util.List;

/**
 * Benchmark cases of an edition: what future validators judge before they are given a case, with the level that a panel
 * gave each.
 *
 * @param illustrative whether the cases are our own invention
 * @param bar how many of a hundred judgements must lie within one sub-level of the panel's
 * @param cases none where the edition asks for no calibration
 */
public record Calibration(boolean illustrative, int bar, List<BenchmarkCase> cases) {

    /** What is asked where an edition does not say. */
    public static final int USUAL_BAR = 80;

    public static Calibration none() {
        return new Calibration(false, USUAL_BAR, List.of());
    }
}
