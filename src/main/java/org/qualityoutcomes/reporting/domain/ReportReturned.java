package org.qualityoutcomes.reporting.domain;

import java.util.UUID;
import org.qualityoutcomes.review.WorkReturned;

/** Whoever checked it sent a draft back to its author; the organisation does not see that. */
record ReportReturned(UUID chain, String work, String recipient, String capacity, String comment)
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
