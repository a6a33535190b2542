package org.qualityoutcomes.assurance.domain;

import java.util.Collection;
import java.util.Optional;
import org.qualityoutcomes.review.ReviewId;

/** Who was agreed on beforehand for a review's two seats, and who comes next where one of them cannot take it. */
public interface PlannedSeats {

    /** The confirmed pair; empty where the seats are given by hand. */
    Optional<Pair> confirmed(ReviewId review);

    /** The best of those who are free now, without the ones named; empty where there is nobody. */
    Optional<String> next(ReviewId review, Collection<String> without);

    /** Two usernames. */
    record Pair(String primary, String second) {}
}
