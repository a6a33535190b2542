package org.qualityoutcomes.selfevaluation.domain;

import java.util.UUID;

/** An outcome of a review cites an item. */
record Citation(UUID review, OutcomeWork work, UUID evidence) {}
