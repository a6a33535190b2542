package org.qualityoutcomes.assurance.domain;

import java.util.UUID;

/** A case that was called is left for another meeting. */
public record CaseDeferred(UUID meetingId, UUID reviewId) {}
