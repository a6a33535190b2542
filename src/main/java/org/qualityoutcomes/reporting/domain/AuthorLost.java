package org.qualityoutcomes.reporting.domain;

import java.util.UUID;

/** The one who writes a report turned out to be tied to the organisation, and so is every other validator. */
public record AuthorLost(UUID reportId) {}
