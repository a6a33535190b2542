package org.qualityoutcomes.improvement.domain;

import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;

/**
 * An action is agreed; its process begins.
 *
 * @param reference the action's own, for example {@code 2027-ZA1-A3}
 * @param organisation ODS code
 * @param region the region's key
 */
public record ActionAgreed(
        ReviewId review, UUID planId, UUID actionId, String reference, String organisation, String region) {}
