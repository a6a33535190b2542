package org.qualityoutcomes.changes.domain;

import java.util.UUID;

/** A change that was decided does not come. */
public record ChangeCalledOff(UUID change) {}
