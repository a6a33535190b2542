package org.qualityoutcomes.reporting;

import org.qualityoutcomes.review.ReviewId;

/** The reports that were issued. */
public interface IssuedReports {

    /** The latest version. @throws org.qualityoutcomes.organisation.NotFound if none was issued */
    IssuedReport of(ReviewId review);
}
