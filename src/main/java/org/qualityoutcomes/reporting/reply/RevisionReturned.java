package org.qualityoutcomes.reporting.reply;

import java.util.UUID;
import org.qualityoutcomes.review.WorkReturned;

/** The regional lead sent a changed report back to its author; the organisation does not see that. */
record RevisionReturned(UUID chain, String work, String recipient, String comment) implements WorkReturned {

    @Override
    public String what() {
        return work + " returned to its author.";
    }

    @Override
    public String capacity() {
        return "regional lead";
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
