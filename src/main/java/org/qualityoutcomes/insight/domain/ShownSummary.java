package org.qualityoutcomes.insight.domain;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.CycleId;

/**
 * A national summary as it is read.
 *
 * @param published how it was published, or null while its figures still move
 */
public record ShownSummary(CycleId cycle, Summary summary, @Nullable PublishedSummary published) {}
