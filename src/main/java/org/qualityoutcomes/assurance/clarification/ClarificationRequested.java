package org.qualityoutcomes.assurance.clarification;

import java.util.UUID;

/** A validator opened the round of questions. */
public record ClarificationRequested(UUID validation) {}
