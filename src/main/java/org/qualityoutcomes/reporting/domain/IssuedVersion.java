package org.qualityoutcomes.reporting.domain;

import java.time.LocalDate;

/** A version that was issued, in one of its forms. */
public record IssuedVersion(int number, ReportForm form, LocalDate issuedOn, String sha256) {}
