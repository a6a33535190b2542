package org.qualityoutcomes.insight.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.IndicatorVerdicts;
import org.qualityoutcomes.framework.ComparableLevels;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.EditionMaps;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.improvement.ActionFacts;
import org.qualityoutcomes.improvement.ActionFacts.ActionFact;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Passages;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SubmissionTimes;

/** An organisation that was reviewed under two editions. */
class ShowTrendTest {

    private static final Rating LOW = new Rating(2, SubLevel.LOW);
    private static final Rating HIGH = new Rating(2, SubLevel.HIGH);
    private static final Instant SUBMITTED = Instant.parse("2024-06-05T12:00:00Z");

    private final Passage then = passage(2021, "2019");
    private final Passage now = passage(2024, "2023");
    private final ActionFacts actions = mock();
    private final IndicatorVerdicts verdicts = mock();

    @BeforeEach
    void nothingIsAgreed() {
        when(actions.of(any())).thenReturn(List.of());
    }

    @Test
    void aLineCrossesTheEditionsThroughTheMapAndSaysSo() {
        Trend trend = trend(TestEditions.maps());
        assertThat(trend.stretches()).singleElement().satisfies(stretch -> {
            assertThat(stretch.reviews()).containsExactly(then, now);
            assertThat(stretch.outcomes().get(2).levels()).containsExactly("2 low", "2 high");
            assertThat(stretch.outcomes().get(2).moved()).isEqualTo(Effect.ROSE);
            assertThat(stretch.crossings()).singleElement().satisfies(crossing -> assertThat(crossing.sentences())
                    .contains("Outcome O3 of edition 2019 corresponds to outcome O3 of edition 2023."));
            assertThat(requireNonNull(stretch.radar()).series()).hasSize(2);
        });
    }

    @Test
    void withoutAMapNoLineCrossesAndThePageSaysWhy() {
        Trend trend = trend(TestEditions.withoutMaps());
        assertThat(trend.stretches()).hasSize(2);
        assertThat(trend.stretches().get(0).cut()).isEmpty();
        assertThat(trend.stretches().get(1).cut()).startsWith("There is no map from edition 2019 to edition 2023");
        assertThat(trend.stretches().get(1).outcomes().get(2).moved()).isEqualTo(Effect.NOT_YET_KNOWN);
    }

    @Test
    void anActionIsFollowedToTheIndicatorThatCorresponds() {
        ActionFact action = action();
        when(actions.of(any())).thenReturn(List.of(action));
        when(verdicts.of(any(), any())).thenReturn(Map.of(now.review(), Map.of("O3.L2.c", Judgement.MET)));
        assertThat(trend(TestEditions.maps()).actions()).singleElement().satisfies(followed -> {
            assertThat(followed.effect()).isEqualTo(Effect.ROSE);
            assertThat(followed.indicatorAfter()).isEqualTo(Judgement.MET);
            assertThat(followed.crossed()).isEqualTo("O3 of edition 2019 corresponds to O3 of edition 2023.");
        });
        assertThat(trend(TestEditions.withoutMaps()).actions()).singleElement().satisfies(followed -> {
            assertThat(followed.effect()).isEqualTo(Effect.NOT_COMPARABLE);
            assertThat(followed.crossed()).startsWith("There is no map");
        });
    }

    @Test
    void whereNoLevelsWillComeNobodyWaitsForThem() {
        Trend trend = trend(
                TestEditions.maps(),
                List.of(
                        now,
                        passage(2025, "2023", Phase.NOT_TAKING_PART),
                        passage(2027, "2023", Phase.NOT_SUBMITTED),
                        passage(2029, "2023", Phase.VALIDATION)));
        assertThat(trend.stretches().get(0).outcomes().get(2).levels())
                .containsExactly("2 high", "did not take part", "did not submit", "none yet");
    }

    @Test
    void onlyReviewsWithLevelsAreReadThroughAMap() {
        Passage missed = passage(2022, "2019", Phase.NOT_SUBMITTED);
        Trend trend = trend(TestEditions.maps(), List.of(then, missed, now));
        assertThat(trend.stretches()).singleElement().satisfies(stretch -> {
            assertThat(stretch.reviews()).contains(missed);
            assertThat(stretch.crossings()).singleElement().satisfies(crossing -> assertThat(crossing.reviews())
                    .containsExactly("2021-ZA1"));
        });
        assertThat(trend(TestEditions.maps(), List.of(missed, now))
                        .stretches()
                        .get(0)
                        .crossings())
                .as("none of the older edition has a level")
                .isEmpty();
    }

    @Test
    void whereNoLineIsWholeThereIsNoChart() {
        EditionMap partly = new EditionMap("2019", "2023", Map.of("O3", "O3"), Map.of());
        EditionMaps maps = mock();
        when(maps.between(any(), any()))
                .thenAnswer(asked -> asked.getArgument(0).equals("2019")
                        ? Optional.of(partly)
                        : TestEditions.maps().between(asked.getArgument(0), asked.getArgument(1)));
        Passage next = passage(2026, "2023", Phase.VALIDATION);
        assertThat(trend(maps, List.of(then, next)).stretches()).singleElement().satisfies(stretch -> {
            assertThat(stretch.outcomes().get(2).levels()).containsExactly("2 low", "none yet");
            assertThat(stretch.radar()).isNull();
        });
    }

    private ActionFact action() {
        ActionFact action = mock();
        when(action.agreed()).thenReturn(true);
        when(action.review()).thenReturn(then.review());
        when(action.outcome()).thenReturn("O3");
        when(action.indicator()).thenReturn("O3.L2.b");
        when(action.closedAt()).thenReturn(SUBMITTED.minusSeconds(1));
        return action;
    }

    private Trend trend(EditionMaps maps) {
        return trend(maps, List.of(then, now));
    }

    private Trend trend(EditionMaps maps, List<Passage> own) {
        Organisation organisation = mock();
        when(organisation.ods()).thenReturn("ZA1");
        when(organisation.region()).thenReturn(Region.NORTH);
        Organisations organisations = mock();
        when(organisations.byOds("ZA1")).thenReturn(organisation);
        Passages passages = mock();
        when(passages.of("ZA1")).thenReturn(own);
        FinalLevels levels =
                reviews -> List.of(new FinalLevel(then.review(), "O3", LOW), new FinalLevel(now.review(), "O3", HIGH));
        SubmissionTimes times = reviews -> Map.of(now.review(), SUBMITTED);
        CurrentUser user = mock();
        when(user.isIn(Groups.lead("ZA1"))).thenReturn(true);
        KeptApart apart = mock();
        ComparableLevels comparable = new ComparableLevels(TestEditions.shipped(), maps);
        return new ShowTrend(
                        organisations,
                        passages,
                        new FollowActions(actions, levels, times, verdicts, comparable),
                        TestEditions.shipped(),
                        comparable,
                        apart,
                        user)
                .of("ZA1");
    }

    private static Passage passage(int year, String edition) {
        return passage(year, edition, Phase.CLOSED);
    }

    private static Passage passage(int year, String edition, Phase phase) {
        return new Passage(
                new ReviewId(UUID.randomUUID()),
                year + "-ZA1",
                new CycleId(UUID.randomUUID()),
                "Cycle " + year,
                edition,
                LocalDate.of(year, 6, 5),
                CycleKind.QUALITY_REVIEW,
                phase,
                "ZA1",
                Region.NORTH);
    }
}
