package org.qualityoutcomes.insight.domain;

import java.util.List;
import org.qualityoutcomes.review.Cycle;

/**
 * What came of the actions that were agreed after a cycle.
 *
 * @param actions how many there are, whatever became of them; of fewer than five organisations it is not told
 */
public record Effects(Cycle cycle, String actions, List<Sheet> sheets) {}
