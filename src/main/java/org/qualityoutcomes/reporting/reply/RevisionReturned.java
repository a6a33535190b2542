package org.qualityoutcomes.reporting.reply;

import java.util.UUID;
import org.qualityoutcomes.review.WorkReturned;

/** Whoever checked it sent a changed report back to its author; the organisation does not see that. */
record RevisionReturned(UUID chain, String work, String recipient, String capacity, String comment)
        implements WorkReturned {

    @Override
    public String what() {
        return work + " returned to its author.";
    }

    @Override
    public String reason() {
        return comment;
    }

    @Override
    public Audience audience() {
        return Audience.ASSURANCE;
    }
}
