package org.qualityoutcomes.review;

import java.util.Collection;
import java.util.List;

/**
 * What reviews have come to for those who read it from outside and not the reviews themselves: an organisation's
 * commissioner. Each room names its own papers once they are given out, and the start page leads to them.
 */
public interface GivenOut {

    /** Those that the signed-in person may open; in a few statements, however many reviews there are. */
    List<Paper> of(Collection<Review> reviews);

    /**
     * Something to read.
     *
     * @param ods whose it is
     * @param title what it is, as its link says it
     * @param remark of which review, and how it stands; plain words, never a level or a judgement
     */
    record Paper(String ods, String title, String path, String remark) {}
}
