package org.qualityoutcomes.assurance.domain;

import java.util.UUID;

/** All outcomes of a case have the level that stands, by its validators or by a panel. */
record CaseSettled(UUID validationId) {}
