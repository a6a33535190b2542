package org.qualityoutcomes.selfevaluation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.qualityoutcomes.review.ReviewId;

/** When organisations submitted, of many reviews at once. */
public interface SubmissionTimes {

    /** Of the latest version of each; those that submitted nothing yet are left out. One statement, however many there are. */
    Map<ReviewId, Instant> of(Collection<ReviewId> reviews);
}
