package org.qualityoutcomes.assurance;

import java.util.UUID;

/** A submission was opened again: this validator's part in its validation is over, and they are told. */
public record ValidationVoided(UUID validation, String reference, String validator) {}
