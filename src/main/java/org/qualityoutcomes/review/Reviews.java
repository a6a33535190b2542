package org.qualityoutcomes.review;

import java.util.Collection;
import java.util.List;

/** The reviews of all cycles. */
public interface Reviews {

    /** @throws org.qualityoutcomes.organisation.NotFound if there is none */
    Review get(ReviewId id);

    /** All of these at once, in any order; unknown ones are left out. */
    List<Review> all(Collection<ReviewId> ids);

    List<Review> ofCycle(CycleId cycle);
}
