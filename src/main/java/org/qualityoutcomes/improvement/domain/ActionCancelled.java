package org.qualityoutcomes.improvement.domain;

import java.util.UUID;

/** The regional lead no longer requires an action. */
public record ActionCancelled(UUID actionId) {}
