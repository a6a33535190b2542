package org.qualityoutcomes.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.ActionFacts.RequiredFact;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;

class RequiredActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 11, 26);

    private final List<Passage> passages = IntStream.range(0, 21)
            .mapToObj(number -> new Passage(
                    new ReviewId(UUID.randomUUID()),
                    "2027-Z" + number,
                    new CycleId(UUID.randomUUID()),
                    "Cycle 2027",
                    "2023",
                    TODAY,
                    CycleKind.QUALITY_REVIEW,
                    Phase.IMPROVEMENT,
                    "Z" + number,
                    Region.NORTH))
            .toList();

    @Test
    void whatIsNotClosedIsOpenUntilItsDayHasPassedAndForGoodWhereThereIsNone() {
        List<RequiredFact> facts = new ArrayList<>();
        require(facts, 0, 5, TODAY, false);
        require(facts, 5, 10, null, false);
        require(facts, 10, 16, TODAY.minusDays(1), false);
        require(facts, 16, 21, TODAY.minusDays(1), true);
        assertThat(new RequiredActions(TODAY, passages, facts).sheet().rows())
                .contains(List.of("All regions", "10", "6", "5", "21"));
    }

    private void require(List<RequiredFact> facts, int from, int to, @Nullable LocalDate due, boolean closed) {
        passages.subList(from, to).forEach(each -> facts.add(new RequiredFact(each.review(), due, closed, closed)));
    }
}
