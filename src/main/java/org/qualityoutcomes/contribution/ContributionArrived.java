package org.qualityoutcomes.contribution;

import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;

/**
 * What was asked for has come.
 *
 * @param asker username of who asked
 * @param outcome code of the outcome that it was asked for
 */
public record ContributionArrived(UUID request, ReviewId review, String reference, String asker, String outcome) {}
