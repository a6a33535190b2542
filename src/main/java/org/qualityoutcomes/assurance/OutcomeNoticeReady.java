package org.qualityoutcomes.assurance;

import java.util.UUID;

/**
 * A validator can read what became of their judgement of a case. Carries no level.
 *
 * @param validator username
 */
public record OutcomeNoticeReady(UUID validationId, String reference, String validator) {}
