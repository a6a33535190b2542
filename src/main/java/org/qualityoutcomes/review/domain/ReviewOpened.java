package org.qualityoutcomes.review.domain;

import java.util.UUID;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.review.ReviewId;

/**
 * An organisation's review was opened; its process begins.
 *
 * @param organisation ODS code
 * @param region the region's key
 * @param kind which model it passes through
 */
public record ReviewOpened(ReviewId review, String reference, String organisation, String region, CycleKind kind)
        implements Deed {

    @Override
    public UUID chain() {
        return review.value();
    }

    @Override
    public String what() {
        return "Review " + reference + " opened.";
    }

    @Override
    public String capacity() {
        return RULE;
    }
}
