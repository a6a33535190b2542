package org.qualityoutcomes.review;

/** Whether an organisation takes part in its review. */
public interface Participation {

    /** The organisation does not take part: its review ends here. The reason is recorded by the caller. */
    void declined(ReviewId review);
}
