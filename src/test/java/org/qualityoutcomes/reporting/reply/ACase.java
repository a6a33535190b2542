package org.qualityoutcomes.reporting.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;

/** The report of ZA1 as reply and level review know it. */
final class ACase {

    private ACase() {}

    static ReportCase of(UUID id, ReportState state, @Nullable Instant issued, @Nullable Instant asked) {
        return new ReportCase(
                id,
                new Review(
                        new ReviewId(UUID.randomUUID()),
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
                        LocalDate.of(2027, 5, 31)),
                TestEditions.shipped().get("2023"),
                state,
                null,
                "",
                issued == null ? 0 : 1,
                issued,
                asked,
                null,
                null,
                null,
                List.of(new ReportCase.Level("O1", "A title", new Rating(2, SubLevel.HIGH), List.of())));
    }
}
