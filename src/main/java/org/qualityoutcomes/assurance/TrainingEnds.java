package org.qualityoutcomes.assurance;

import java.time.LocalDate;

/**
 * A validator's training ends soon, or has ended. Published again and again while it is so.
 *
 * @param until its last day
 */
public record TrainingEnds(String username, LocalDate until, boolean over) {}
