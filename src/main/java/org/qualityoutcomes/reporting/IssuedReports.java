package org.qualityoutcomes.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;

/** The reports that were issued. */
public interface IssuedReports {

    /** The latest version. @throws org.qualityoutcomes.organisation.NotFound if none was issued */
    IssuedReport of(ReviewId review);

    /** What the latest versions require, of many reviews at once and without their words. One statement. */
    List<Required> required(Collection<ReviewId> reviews);

    /** @param due by when, or null where the report names no day */
    record Required(ReviewId review, @Nullable LocalDate due) {}
}
