package org.qualityoutcomes.improvement.domain;

import java.util.UUID;

/** The organisation of an action was closed: it ends wherever it stands. */
public record ActionDropped(UUID actionId) {}
