package org.qualityoutcomes.practice;

import java.util.List;
import java.util.UUID;

/**
 * What is new of what somebody follows.
 *
 * @param follower username
 * @param week tells this news from those of other weeks
 * @param more whether there is more than stands here
 */
public record NewPractice(String follower, String week, List<Item> cards, boolean more) {

    /** A new card. @param outcome code and title */
    public record Item(UUID card, String reference, String title, String outcome) {}
}
