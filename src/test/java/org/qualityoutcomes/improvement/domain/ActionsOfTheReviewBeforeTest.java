package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.reporting.EarlierActions.EarlierAction;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;

/** The next report shows what came of the last plan: before and after, in figures. */
class ActionsOfTheReviewBeforeTest {

    private final Plans plans = mock();
    private final Reviews reviews = mock();
    private final ActionsOfTheReviewBefore earlier = new ActionsOfTheReviewBefore(plans, reviews);
    private final ImprovementAction action = APlan.proved(APlan.SATISFACTION);
    private final ImprovementPlan last = action.plan();

    ActionsOfTheReviewBeforeTest() {
        Review review = mock();
        when(review.organisation())
                .thenReturn(new Organisation(
                        new OrganisationId(UUID.randomUUID()),
                        "ZA1",
                        "Aldermoor Hospitals",
                        Region.NORTH,
                        new ServiceId(UUID.randomUUID())));
        when(review.kind()).thenReturn(CycleKind.QUALITY_REVIEW);
        when(reviews.get(any())).thenReturn(review);
    }

    @Test
    void aReviewWithoutAPlanYetSeesTheLastOne() {
        when(plans.ofOrganisation("ZA1")).thenReturn(List.of(last));

        assertThat(earlier.before(new ReviewId(UUID.randomUUID())))
                .first()
                .isEqualTo(new EarlierAction(
                        "O3",
                        null,
                        true,
                        "Ask people who do not use the service",
                        "User satisfaction",
                        "percent of users",
                        new BigDecimal("60"),
                        new BigDecimal("80"),
                        new BigDecimal("72.5"),
                        "proved, to be verified"));
    }

    @Test
    void neitherTheOwnPlanNorALaterOneCameBefore() {
        ImprovementPlan own = APlan.opened();
        ImprovementPlan later = APlan.opened();
        when(plans.ofOrganisation("ZA1")).thenReturn(List.of(later, own, last));

        assertThat(earlier.before(own.review()))
                .extracting(EarlierAction::achieved)
                .contains(new BigDecimal("72.5"));
        assertThat(earlier.before(last.review())).isEmpty();
    }

    @Test
    void changesThatWereAgreedSinceHideNoPlanOfAReviewWithLevels() {
        ImprovementPlan changes = ImprovementPlan.ofChanges(RunningPlansTest.REVIEW, APlan.TODAY);
        changes.agreeMore(List.of(RunningPlansTest.AGREED.planned()), APlan.TODAY);
        when(reviews.get(changes.review())).thenReturn(RunningPlansTest.REVIEW);
        when(plans.ofOrganisation("ZA1")).thenReturn(List.of(changes, last, APlan.opened()));

        assertThat(earlier.before(new ReviewId(UUID.randomUUID())))
                .extracting(EarlierAction::text)
                .containsExactly("Ask people who do not use the service", "Open on Saturdays.");
    }
}
