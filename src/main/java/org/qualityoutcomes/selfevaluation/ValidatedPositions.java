package org.qualityoutcomes.selfevaluation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.review.ReviewId;

/** What validation made of a review: the reporting room answers, a new review starts from it. */
public interface ValidatedPositions {

    /**
     * Nothing before its report is issued.
     *
     * @param indicators their codes
     */
    Optional<ValidatedPosition> of(ReviewId review, Collection<String> indicators);

    /**
     * @param levels the final ones, by outcome code
     * @param judgements what validators found, by indicator code; only where that is known
     */
    record ValidatedPosition(Map<String, Rating> levels, Map<String, Judgement> judgements) {}
}
