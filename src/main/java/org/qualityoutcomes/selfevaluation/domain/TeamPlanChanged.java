package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import org.qualityoutcomes.review.ReviewId;

/** The lead has changed a plan that the team had agreed on: what is in hand follows it. */
public record TeamPlanChanged(ReviewId review, List<Change> changes) {

    /** One outcome's line. */
    public record Change(Assignment before, Assignment after) {

        public String outcome() {
            return after.outcome();
        }
    }

    /** Codes of the outcomes whose line is another one now. */
    public List<String> outcomes() {
        return changes.stream().map(Change::outcome).toList();
    }
}
