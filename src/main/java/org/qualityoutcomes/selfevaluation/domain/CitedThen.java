package org.qualityoutcomes.selfevaluation.domain;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;

/**
 * An item that the review before cited.
 *
 * @param showing for which of this edition's indicators, and where in it
 * @param sha256 of its file as it was submitted then; null for a link
 */
public record CitedThen(EvidenceId item, Showing showing, @Nullable String sha256) {}
