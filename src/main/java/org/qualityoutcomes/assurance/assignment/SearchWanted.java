package org.qualityoutcomes.assurance.assignment;

import java.util.UUID;

/** A search begins as soon as the proposal is kept. */
record SearchWanted(UUID proposal, int attempt) {}
