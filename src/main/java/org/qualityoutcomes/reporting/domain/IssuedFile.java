package org.qualityoutcomes.reporting.domain;

import java.time.LocalDate;
import java.util.UUID;

/** A file of an issued version, without what is in it. */
public record IssuedFile(
        UUID report, int version, ReportForm form, String fileName, LocalDate issuedOn, long bytes, String sha256) {}
