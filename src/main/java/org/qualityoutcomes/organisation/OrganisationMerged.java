package org.qualityoutcomes.organisation;

import java.time.LocalDate;

/** An organisation became part of another one; work of it that goes on is the other's. */
public record OrganisationMerged(Organisation merged, Organisation successor, LocalDate on) {}
