package org.qualityoutcomes.organisation;

import java.util.UUID;

/** Identifies a library and knowledge service, which may serve several organisations. */
public record ServiceId(UUID value) {}
