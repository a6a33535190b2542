package org.qualityoutcomes.reporting.issue;

import java.util.UUID;

/** The national team called a release off before its time. */
public record ReleaseCalledOff(UUID release) {}
