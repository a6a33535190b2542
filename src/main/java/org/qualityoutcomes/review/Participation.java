package org.qualityoutcomes.review;

/** Whether an organisation goes through its review, or leaves it before there is anything to validate. */
public interface Participation {

    /** The organisation does not take part: its review ends here. The decision itself is journalled by the caller. */
    void declined(ReviewId review, String reason);

    /** The organisation has not submitted and will not: its review ends here. Journalled by the caller, too. */
    void missed(ReviewId review, String reason);

    /** The next one of its kind began before this one was over: it ends here. */
    void overtaken(ReviewId review, String reason);
}
