package org.qualityoutcomes.assurance.validators;

import java.util.UUID;

/**
 * Somebody is on the way to being given cases.
 *
 * @param validator the profile's id
 * @param approvalNeeded false where the person holds the role already and is trained and calibrated only
 */
public record AdmissionBegun(UUID validator, String username, boolean approvalNeeded) {}
