package org.qualityoutcomes.practice.finding;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.ComparableLevels;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.improvement.ChosenActions;
import org.qualityoutcomes.improvement.ChosenActions.Standing;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.reporting.FinalLevels;
import org.qualityoutcomes.reporting.FinalLevels.FinalLevel;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.SubmissionTimes;

/** Which report says what came of a card in use. */
class CompareLevelsTest {

    private static final Instant SUBMITTED = Instant.parse("2028-02-01T09:00:00Z");
    private static final Instant BEFORE = SUBMITTED.minusSeconds(60);
    private static final Instant AFTER = SUBMITTED.plusSeconds(60);
    private static final ReviewId NEXT = new ReviewId(UUID.randomUUID());

    private final Adoptions adoptions = mock();
    private final ChosenActions actions = mock();
    private final Reviews reviews = mock();
    private final SubmissionTimes times = mock();
    private final FinalLevels levels = mock();

    @BeforeEach
    void theNextReviewGivesLevelThree() {
        reviewIn("2023");
        when(times.of(List.of(NEXT))).thenReturn(Map.of(NEXT, SUBMITTED));
        when(levels.of(List.of(NEXT))).thenReturn(List.of(new FinalLevel(NEXT, "O2", new Rating(3, null))));
    }

    @Test
    void theFirstReviewThatWasSubmittedAfterItSaysWhatCameOfIt() {
        Adoption adoption = uses(AnAdoption.inPlanSince(BEFORE));
        issue(TestEditions.comparable(), 1);
        verify(adoptions).reach(adoption.id(), NEXT, 3);
    }

    @Test
    void whatCameIntoThePlanAfterTheSubmissionHadNoEffectOnIt() {
        uses(AnAdoption.inPlanSince(AFTER));
        issue(TestEditions.comparable(), 1);
        nothingIsSaid();
    }

    @Test
    void aLaterReportAndTheReissueOfAnotherReviewChangeNothing() {
        uses(AnAdoption.of(AnAdoption.OUTCOME, UUID.randomUUID(), BEFORE, 1, 2, UUID.randomUUID()));
        issue(TestEditions.comparable(), 1);
        issue(TestEditions.comparable(), 2);
        nothingIsSaid();
    }

    @Test
    void theSameReviewReissuedSaysItAnew() {
        Adoption adoption = uses(AnAdoption.of(AnAdoption.OUTCOME, UUID.randomUUID(), BEFORE, 1, 2, NEXT.value()));
        issue(TestEditions.comparable(), 2);
        verify(adoptions).reach(adoption.id(), NEXT, 3);
    }

    @Test
    void whatWaitsAndWhatWasGivenUpOrTakenOutOfThePlanHasNoEffect() {
        uses(AnAdoption.waiting());
        issue(TestEditions.comparable(), 1);
        Adoption givenUp = uses(AnAdoption.inPlanSince(BEFORE));
        when(actions.fates(any())).thenReturn(AnAdoption.fate(givenUp, Standing.GIVEN_UP));
        issue(TestEditions.comparable(), 1);
        when(actions.fates(any())).thenReturn(Map.of());
        issue(TestEditions.comparable(), 1);
        nothingIsSaid();
    }

    @Test
    void levelsOfEditionsThatCannotBeComparedAreNotCompared() {
        uses(AnAdoption.inPlanSince(BEFORE));
        reviewIn("2019");
        issue(new ComparableLevels(TestEditions.shipped(), TestEditions.withoutMaps()), 1);
        nothingIsSaid();
    }

    private Adoption uses(Adoption adoption) {
        when(adoptions.ofOrganisation("ZB1")).thenReturn(List.of(adoption));
        when(actions.fates(any())).thenReturn(AnAdoption.fate(adoption, Standing.DONE));
        return adoption;
    }

    private void issue(ComparableLevels comparable, int version) {
        new CompareLevels(
                        adoptions,
                        actions,
                        reviews,
                        times,
                        levels,
                        new Counterparts(TestEditions.maps(), comparable),
                        mock(EntityManager.class))
                .on(new ReportIssued(NEXT, UUID.randomUUID(), "2027-ZB1", "ZB1", version, AFTER));
    }

    private void nothingIsSaid() {
        verify(adoptions, never()).reach(any(), any(), anyInt());
    }

    private void reviewIn(String edition) {
        LocalDate day = LocalDate.of(2028, 2, 1);
        when(reviews.get(NEXT))
                .thenReturn(new Review(
                        NEXT,
                        "2027-ZB1",
                        new CycleId(UUID.randomUUID()),
                        new Organisation(
                                new OrganisationId(UUID.randomUUID()),
                                "ZB1",
                                "Birchfield",
                                Region.SOUTH,
                                new ServiceId(UUID.randomUUID())),
                        edition,
                        Phase.values()[0],
                        day.minusYears(2),
                        day,
                        day));
    }
}
