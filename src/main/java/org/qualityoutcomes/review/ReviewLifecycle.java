package org.qualityoutcomes.review;

/** What other rooms may tell a review's lifecycle. */
public interface ReviewLifecycle {

    /** The panel decided: the review that waits for it goes on. */
    void moderationDecided(ReviewId review);

    /**
     * The submission was opened again: the review goes back to its self-evaluation.
     *
     * @throws org.qualityoutcomes.worklist.Refusal where it is not being validated
     */
    void submissionReopened(ReviewId review);
}
