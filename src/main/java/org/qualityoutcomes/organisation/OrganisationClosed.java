package org.qualityoutcomes.organisation;

import java.time.LocalDate;

/** An organisation is no more, and nobody follows it: what is still open of it ends. */
public record OrganisationClosed(Organisation closed, LocalDate on) {}
