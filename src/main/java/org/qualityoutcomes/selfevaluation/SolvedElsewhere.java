package org.qualityoutcomes.selfevaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;

/** What other services shared of how they came to meet an indicator. */
public interface SolvedElsewhere {

    /**
     * The nearest first, three at most; a handful of statements, however many there are.
     *
     * @param edition its code
     * @param indicator its code
     * @param ods the organisation that asks, whose own are no help
     * @param words in which it says what it wants, may be empty
     */
    List<Solved> near(String edition, String indicator, String ods, String words);

    /** Path of the page of all near an indicator, without the indicator's code at its end. */
    String place(ReviewId review);

    /**
     * One of them.
     *
     * @param service whose it is, or null where it stays unnamed
     * @param address path of its page
     */
    record Solved(String reference, String title, @Nullable String service, String address) {}
}
