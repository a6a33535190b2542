package org.qualityoutcomes.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.review.web.WayBack.Way;

class WayBackTest {

    private static final ReviewId ID = new ReviewId(UUID.randomUUID());
    private static final Review REVIEW = new Review(
            ID,
            "2027-ZA1",
            new CycleId(UUID.randomUUID()),
            new Organisation(
                    new OrganisationId(UUID.randomUUID()),
                    "ZA1",
                    "Aldermoor Hospitals",
                    Region.NORTH,
                    new ServiceId(UUID.randomUUID())),
            "2023",
            Phase.values()[0],
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2027, 3, 31),
            LocalDate.of(2027, 5, 31));

    private final Reviews reviews = mock(Reviews.class);
    private final ReviewAccess access = mock(ReviewAccess.class);
    private final CurrentUser reader = mock(CurrentUser.class);
    private final WayBack way = new WayBack(reviews, access, reader);

    @BeforeEach
    void ofZa1() {
        when(reviews.get(ID)).thenReturn(REVIEW);
    }

    @Test
    void whoMayOpenTheReviewGoesBackToIt() {
        when(access.forReaders(ID)).thenReturn(REVIEW);
        assertThat(way.from(ID)).isEqualTo(new Way("/reviews/" + ID, "Review 2027-ZA1"));
    }

    @Test
    void aCommissionerGoesBackToWhatTheyCommission() {
        when(access.forReaders(ID)).thenThrow(new NotFound());
        when(reader.isIn("commissioner-ZA1")).thenReturn(true);
        assertThat(way.from(ID)).isEqualTo(new Way("/", "Start"));
    }

    @Test
    void whoJudgesCasesGoesBackToTheirTasks() {
        when(access.forReaders(ID)).thenThrow(new NotFound());
        when(reader.isIn("commissioner-ZB1")).thenReturn(true);
        assertThat(way.from(ID)).isEqualTo(new Way("/tasks", "My tasks"));
    }
}
