package org.qualityoutcomes.assurance;

import java.util.UUID;

/** Somebody was asked to validate a case and did not answer in time; the case goes to somebody else. */
public record InvitationLapsed(UUID validation, String reference, String validator) {}
