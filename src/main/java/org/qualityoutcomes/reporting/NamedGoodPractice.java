package org.qualityoutcomes.reporting;

import java.util.List;
import org.qualityoutcomes.review.ReviewId;

/** What an issued report names as good practice. */
public interface NamedGoodPractice {

    /** In the order of the report; empty where nothing was issued. */
    List<Line> of(ReviewId review);

    /**
     * One line of the report.
     *
     * @param outcome the outcome's code
     * @param text a title, and mostly a colon and the reason after it
     * @param byTheTeam whether the report says that the team named it
     */
    record Line(String outcome, String text, boolean byTheTeam) {}
}
