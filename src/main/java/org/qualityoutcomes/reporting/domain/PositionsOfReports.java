package org.qualityoutcomes.reporting.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualityoutcomes.assurance.IndicatorVerdicts;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ValidatedPositions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a review ended, told with its report and not before. */
@Component
@Transactional(readOnly = true)
class PositionsOfReports implements ValidatedPositions {

    private final FinalLevels levels;
    private final IndicatorVerdicts verdicts;

    PositionsOfReports(FinalLevels levels, IndicatorVerdicts verdicts) {
        this.levels = levels;
        this.verdicts = verdicts;
    }

    @Override
    public Optional<ValidatedPosition> of(ReviewId review, Collection<String> indicators) {
        Map<String, Rating> issued =
                levels.of(List.of(review)).stream().collect(Collectors.toMap(FinalLevel::outcome, FinalLevel::rating));
        return issued.isEmpty()
                ? Optional.empty()
                : Optional.of(new ValidatedPosition(
                        issued, verdicts.of(List.of(review), indicators).getOrDefault(review, Map.of())));
    }
}
