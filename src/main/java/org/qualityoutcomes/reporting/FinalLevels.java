package org.qualityoutcomes.reporting;

import java.util.Collection;
import java.util.List;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.review.ReviewId;

/** The levels that stand in issued reports, of many reviews at once. */
public interface FinalLevels {

    /**
     * Of those whose report was issued, as the last version says. One statement, however many there are. Who may know them
     * is for the caller to ask.
     */
    List<FinalLevel> of(Collection<ReviewId> reviews);

    /** @param outcome the outcome's code */
    record FinalLevel(ReviewId review, String outcome, Rating rating) {}
}
