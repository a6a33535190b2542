package org.qualityoutcomes.assurance;

import java.util.UUID;

/** The other validator wrote something in the talk about a case. */
public record TalkContinued(UUID validation, String reference, String validator) {}
