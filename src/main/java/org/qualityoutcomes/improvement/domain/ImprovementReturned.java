package org.qualityoutcomes.improvement.domain;

import java.util.UUID;
import org.qualityoutcomes.review.WorkReturned;

/** A plan or an action came back to those who have to put it right. */
record ImprovementReturned(UUID chain, String work, String capacity, String recipient, String comment)
        implements WorkReturned {

    @Override
    public String what() {
        return work + " returned.";
    }

    @Override
    public String reason() {
        return comment;
    }
}
