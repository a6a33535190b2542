package org.qualityoutcomes.organisation;

import java.util.UUID;

/** Identifies an organisation. */
public record OrganisationId(UUID value) {}
