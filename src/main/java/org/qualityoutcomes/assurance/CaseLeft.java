package org.qualityoutcomes.assurance;

import java.util.UUID;

/**
 * Somebody lost their part in a case because of a conflict of interest; those who run the programme are told.
 *
 * @param finding an id of what was found
 * @param reference of the review
 * @param organisation ODS code
 */
public record CaseLeft(UUID finding, UUID review, String reference, String organisation) {}
