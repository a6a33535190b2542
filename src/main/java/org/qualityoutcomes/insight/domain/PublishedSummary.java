package org.qualityoutcomes.insight.domain;

import java.time.LocalDate;
import org.qualityoutcomes.review.CycleId;

/**
 * A national summary as it was published.
 *
 * @param sha256 of the PDF
 */
public record PublishedSummary(CycleId cycle, String cycleName, LocalDate publishedOn, String sha256) {}
