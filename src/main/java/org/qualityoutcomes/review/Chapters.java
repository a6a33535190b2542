package org.qualityoutcomes.review;

import java.util.List;

/**
 * The pages that other rooms have of a review. Each room implements it for its own pages; the page of the review lists
 * them all for whoever may open them.
 */
public interface Chapters {

    /** Those that the signed-in person may open now, which may read the review. */
    List<Chapter> of(Review review);

    /**
     * A page of a review.
     *
     * @param title what the page is, as its link says it
     * @param path where it is
     * @param stands where it stands, a few plain words; never a level or a judgement
     */
    record Chapter(String title, String path, String stands) {}
}
