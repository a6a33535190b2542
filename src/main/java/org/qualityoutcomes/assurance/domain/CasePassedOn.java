package org.qualityoutcomes.assurance.domain;

import java.util.UUID;

/**
 * Somebody else writes a case's decision down, because the one who did has withdrawn.
 *
 * @param moderator username of the next one
 */
public record CasePassedOn(UUID meetingId, UUID reviewId, String moderator) {}
