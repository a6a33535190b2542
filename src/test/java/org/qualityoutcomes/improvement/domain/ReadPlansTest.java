package org.qualityoutcomes.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;

/** Lists and totals of plans hold what the reader may know, and nothing that is kept from them. */
class ReadPlansTest {

    private final Plans plans = mock(Plans.class);
    private final Reviews reviews = mock(Reviews.class);
    private final KeptApart apart = mock(KeptApart.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final ReadPlans read = new ReadPlans(
            plans,
            reviews,
            mock(ActionPeople.class),
            apart,
            user,
            new ActionStatusPolicy(new WorkingDays(), 20),
            Clock.fixed(APlan.NOON, ZoneOffset.UTC));

    @Test
    void whatIsKeptFromALeadIsInNoRowAndNoTotal() {
        when(user.isIn("regional-north")).thenReturn(true);
        when(apart.fromReader()).thenReturn(Set.of("ZA1"));
        when(plans.requiredOpen("north", Set.of("ZA1"), APlan.TODAY))
                .thenReturn(List.<Object[]>of(new Object[] {3L, 1L}));

        read.ofRegion(Region.NORTH, 0, 25);
        ReadPlans.Totals totals = read.totals(Region.NORTH);

        verify(plans).ofRegion(eq("north"), eq(Set.of("ZA1")), any());
        verify(plans).standings("north", Set.of("ZA1"));
        assertThat(totals.requiredOpen()).isEqualTo(3);
        assertThat(totals.requiredOverdue()).isEqualTo(1);
    }

    @Test
    void aCycleShowsALeadTheirRegionAlone() {
        Review review = mock(Review.class);
        ReviewId id = new ReviewId(UUID.randomUUID());
        when(review.id()).thenReturn(id);
        CycleId cycle = new CycleId(UUID.randomUUID());
        when(reviews.ofCycle(cycle)).thenReturn(List.of(review));
        when(user.isIn("regional-south")).thenReturn(true);

        read.inCycle(cycle, 50);

        verify(plans).ofReviews(eq(List.of(id.value())), eq(List.of("south")), any());
    }

    @Test
    void whatWasFoundOnceIsReadAPageAtATime() {
        List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        when(user.isIn("regional-north")).thenReturn(true);
        when(plans.ofRegion(eq("north"), any(), any())).thenReturn(ids);

        ReadPlans.Found found = read.inRegion(Region.NORTH, 2);
        read.read(found, 0);
        read.read(found, 1);

        assertThat(found.hasMoreAfter(0)).isTrue();
        assertThat(found.hasMoreAfter(1)).isFalse();
        assertThat(read.read(found, 2)).isEmpty();
        verify(plans).all(ids.subList(0, 2));
        verify(plans).all(ids.subList(2, 3));
        verify(plans).ofRegion(any(), any(), any());
    }

    @Test
    void whoHoldsNoOfficeFindsNothing() {
        when(user.groups()).thenReturn(Set.of("lead-ZA1"));
        assertThatThrownBy(() -> read.ofRegion(Region.NORTH, 0, 25)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.totals(Region.NORTH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.inCycle(new CycleId(UUID.randomUUID()), 50))
                .isInstanceOf(NotFound.class);
        when(user.groups()).thenReturn(Set.of("team-ZA1"));
        assertThatThrownBy(read::ofHead).isInstanceOf(NotFound.class);
        verifyNoInteractions(plans);
    }

    @Test
    void leadAndSponsorSeeThePlansOfTheirOrganisations() {
        when(user.groups()).thenReturn(Set.of("sponsor-ZA1", "lead-ZA1", "lead-ZC1", "team-ZB1"));
        read.ofHead();
        verify(plans).ofOrganisations(eq(List.of("ZA1", "ZC1")), any());
    }
}
