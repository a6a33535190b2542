package org.qualityoutcomes.selfevaluation.domain;

import java.util.UUID;
import org.qualityoutcomes.review.WorkReturned;

/** An outcome or a whole self-evaluation came back to those who wrote it. */
record WorkSentBack(UUID chain, String work, String capacity, String recipient, String comment)
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
