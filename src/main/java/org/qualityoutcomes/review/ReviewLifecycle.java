package org.qualityoutcomes.review;

/** What other rooms may tell a review's lifecycle. */
public interface ReviewLifecycle {

    /** The panel decided: the review that waits for it goes on. */
    void moderationDecided(ReviewId review);
}
