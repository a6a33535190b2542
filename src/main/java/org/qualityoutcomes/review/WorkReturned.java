package org.qualityoutcomes.review;

/** Work came back to somebody with a comment: they are told at once, by mail. */
public interface WorkReturned extends Deed {

    /** What came back, for example "Outcome O2 of 2027-ZA1". */
    String work();

    /** Username, or a group's id, of whoever has to act now. */
    String recipient();

    /** The comment that came with it. */
    String comment();
}
