package org.qualityoutcomes.improvement.domain;

import java.util.UUID;

/** The last open action of a plan that is in force was closed. */
public record AllActionsClosed(UUID planId) {}
