package org.qualityoutcomes.improvement.biennial;

import java.util.UUID;
import org.qualityoutcomes.review.WorkReturned;

/** Plan and documents, or the record, came back to those who have to put them right. */
record BiennialReturned(UUID chain, String work, String capacity, String recipient, String comment)
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
