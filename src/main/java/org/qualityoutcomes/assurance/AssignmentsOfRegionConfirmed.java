package org.qualityoutcomes.assurance;

import java.util.UUID;

/**
 * All pairs of validators of one region are confirmed.
 *
 * @param reference of the proposal, for example {@code 2027-A1}
 * @param region its name, as people read it
 */
public record AssignmentsOfRegionConfirmed(UUID proposal, String reference, String region, int reviews) {}
