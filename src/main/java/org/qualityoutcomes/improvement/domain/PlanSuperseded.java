package org.qualityoutcomes.improvement.domain;

import java.util.UUID;

/** A later plan of the organisation is in force: this one is followed no more, while its open actions go on. */
public record PlanSuperseded(UUID planId) {}
