package org.qualityoutcomes.reporting.domain;

import java.util.UUID;

/** Nobody who leads the region can check a report any more, so that the national team has to. */
public record CheckersLost(UUID reportId) {}
