package org.qualityoutcomes.changes;

import org.qualityoutcomes.review.ReviewId;

/**
 * It was decided whether a review is withdrawn: those of the organisation and the lead of its region are told.
 *
 * @param organisation ODS code
 * @param occasion tells one decision about a review from another
 */
public record WithdrawalNews(
        ReviewId review, String reference, String organisation, boolean withdrawn, String occasion) {}
