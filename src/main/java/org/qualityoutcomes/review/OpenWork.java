package org.qualityoutcomes.review;

import java.util.Collection;

/**
 * The tasks of a review that are open now. Their dates were taken when they began; who changes what a date follows from
 * says so here, and due date, follow-up date and the chasing timer move with it.
 */
public interface OpenWork {

    /** People agreed on other dates for these outcomes. */
    void replanned(ReviewId review, Collection<String> outcomes);

    /** The day of these tasks of the review is another one now, sooner or later; one that is over stays over. */
    void redated(ReviewId review, String taskKey);

    /**
     * The same for a case that has a reference of its own, for example an action.
     *
     * @param timers other events of its process whose timers follow from the same day
     */
    void redated(String reference, String taskKey, Collection<String> timers);

    /** The deadline of the review is another day: so are all dates that count from it, and the day it is missed. */
    void deadlineMoved(ReviewId review);
}
