package org.qualityoutcomes.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Passages;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;

class ShowTrendTest {

    private final Organisations organisations = mock();
    private final Passages passages = mock();
    private final FollowActions follow = mock();
    private final Editions editions = mock();
    private final CurrentUser user = mock();

    @Test
    void whereNoLevelsWillComeNobodyWaitsForThem() {
        Organisation organisation = mock();
        when(organisation.ods()).thenReturn("ZA1");
        when(organisation.region()).thenReturn(Region.NORTH);
        when(organisations.byOds("ZA1")).thenReturn(organisation);
        when(user.isIn(Groups.commissioner("ZA1"))).thenReturn(true);
        Passage judged = passage(2023, Phase.CLOSED);
        when(passages.of("ZA1"))
                .thenReturn(List.of(
                        judged,
                        passage(2025, Phase.NOT_TAKING_PART),
                        passage(2027, Phase.NOT_SUBMITTED),
                        passage(2029, Phase.VALIDATION)));
        when(follow.levels(any())).thenReturn(Map.of(judged.review(), Map.of("O1", new Rating(2, SubLevel.LOW))));
        when(editions.get("2023")).thenReturn(TestEditions.shipped().get("2023"));

        Trend trend = new ShowTrend(organisations, passages, follow, editions, mock(KeptApart.class), user).of("ZA1");

        assertThat(trend.stretches().get(0).outcomes().get(0).levels())
                .containsExactly("2 low", "did not take part", "did not submit", "none yet");
    }

    private static Passage passage(int year, Phase phase) {
        return new Passage(
                new ReviewId(UUID.randomUUID()),
                year + "-ZA1",
                new CycleId(UUID.randomUUID()),
                "Cycle " + year,
                "2023",
                LocalDate.of(year, 6, 5),
                CycleKind.QUALITY_REVIEW,
                phase,
                "ZA1",
                Region.NORTH);
    }
}
