package org.qualityoutcomes.improvement.goals;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;

/** The levels from which plans set out: those of the issued reports. */
@Component
class CurrentLevels {

    private final FinalLevels levels;

    CurrentLevels(FinalLevels levels) {
        this.levels = levels;
    }

    /** By outcome code; a review whose report was not issued is missing. The caller knows that the reader may see them. */
    Map<ReviewId, Map<String, Rating>> of(Collection<ReviewId> reviews) {
        return reviews.isEmpty()
                ? Map.of()
                : levels.of(reviews).stream()
                        .collect(Collectors.groupingBy(
                                FinalLevel::review, Collectors.toMap(FinalLevel::outcome, FinalLevel::rating)));
    }
}
