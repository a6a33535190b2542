package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.ComparableLevels;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.SubmissionTimes;
import org.qualityoutcomes.selfevaluation.Submissions;

/** The last level of a service is that of its last report, whatever review runs now. */
class KnownServicesTest {

    private static final Organisation ZA1 = new Organisation(
            new OrganisationId(UUID.randomUUID()), "ZA1", "Aldermoor", Region.NORTH, new ServiceId(UUID.randomUUID()));
    private static final ReviewId EARLIER = new ReviewId(UUID.randomUUID());
    private static final ReviewId LATER = new ReviewId(UUID.randomUUID());
    private static final ReviewId RUNNING = new ReviewId(UUID.randomUUID());
    private static final Code OUTCOME = new Code("2023", "O2");

    private final Organisations organisations = mock();
    private final Reviews reviews = mock();
    private final FinalLevels levels = mock();

    @BeforeEach
    void threeReviews() {
        when(organisations.byOds("ZA1")).thenReturn(ZA1);
        when(reviews.ofOrganisation(ZA1.id())).thenReturn(List.of(at(EARLIER), at(LATER), at(RUNNING)));
        when(reviews.all(any())).thenReturn(List.of(of(EARLIER, "2023"), of(LATER, "2023"), of(RUNNING, "2023")));
    }

    @Test
    void theLastReportTellsItAndNoRunningReviewHidesIt() {
        when(levels.of(any()))
                .thenReturn(List.of(level(LATER, "O2", 3), level(EARLIER, "O2", 1), level(LATER, "O1", 4)));
        assertThat(services(TestEditions.comparable()).lastLevel("ZA1", OUTCOME))
                .isEqualTo(3);
    }

    @Test
    void anOutcomeWithoutAReportHasNone() {
        when(levels.of(any())).thenReturn(List.of(level(LATER, "O1", 4)));
        assertThat(services(TestEditions.comparable()).lastLevel("ZA1", OUTCOME))
                .isNull();
        assertThat(services(TestEditions.comparable()).lastLevels("ZA1", Set.of(OUTCOME, new Code("2023", "O1"))))
                .containsOnlyKeys(new Code("2023", "O1"));
    }

    @Test
    void aLevelOfAnEditionWhoseScaleIsAnotherIsNone() {
        when(reviews.all(any())).thenReturn(List.of(of(LATER, "2019")));
        when(levels.of(any())).thenReturn(List.of(level(LATER, "O2", 3)));
        assertThat(services(new ComparableLevels(TestEditions.shipped(), TestEditions.withoutMaps()))
                        .lastLevel("ZA1", OUTCOME))
                .isNull();
    }

    private KnownServices services(ComparableLevels comparable) {
        return new KnownServices(
                organisations,
                reviews,
                mock(Submissions.class),
                mock(SubmissionTimes.class),
                levels,
                new Counterparts(TestEditions.maps(), comparable));
    }

    private static ReviewedAt at(ReviewId review) {
        return new ReviewedAt(
                review, "2027-ZA1", CycleKind.QUALITY_REVIEW, Phase.values()[0], LocalDate.of(2027, 6, 1));
    }

    private static Review of(ReviewId review, String edition) {
        LocalDate day = LocalDate.of(2027, 6, 1);
        return new Review(
                review,
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                ZA1,
                edition,
                Phase.values()[0],
                day.minusYears(2),
                day,
                day);
    }

    private static FinalLevel level(ReviewId review, String outcome, int level) {
        return new FinalLevel(review, outcome, new Rating(level, null));
    }
}
