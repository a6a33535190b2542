package org.qualityoutcomes.improvement.domain;

import java.util.UUID;

/** The library lead asks the sponsor to agree that an action is given up. */
public record CancellationAsked(UUID actionId) {}
