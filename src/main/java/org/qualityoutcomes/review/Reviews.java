package org.qualityoutcomes.review;

import java.util.List;

/** The reviews of all cycles. */
public interface Reviews {

    /** @throws org.qualityoutcomes.organisation.NotFound if there is none */
    Review get(ReviewId id);

    List<Review> ofCycle(CycleId cycle);
}
