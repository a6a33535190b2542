package org.qualityoutcomes.reporting.domain;

import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.framework.Rating;

/**
 * Another level, decided on review.
 *
 * @param struck required actions and recommendations of the outcome that do not hold at this level
 */
public record VariedLevel(String outcome, Rating rating, Set<UUID> struck) {}
