package org.qualityoutcomes.insight.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.review.Passages.Passage;

/**
 * One organisation over the years.
 *
 * @param stretches the time axis, the earliest first, cut where levels before do not stand beside those after
 * @param actions what came of what was agreed, the earliest first
 */
public record Trend(Organisation organisation, List<Stretch> stretches, List<FollowedAction> actions) {

    /**
     * Reviews one after the other whose levels stand beside each other, said in the terms of the last one's edition.
     *
     * @param edition its title
     * @param cut why the levels of the stretch before do not stand beside these; empty for the first
     * @param crossings the editions before it whose levels are read through a map
     * @param reviews the earliest first
     * @param outcomes the levels by outcome; empty while no report of these reviews is issued
     * @param radar the same as a picture, of the last three at most that have a level of every outcome; null while there is
     *     none
     */
    public record Stretch(
            String edition,
            String cut,
            List<Crossing> crossings,
            List<Passage> reviews,
            List<Row> outcomes,
            @Nullable Radar radar) {

        /** Whether reviews without levels stand among them. */
        public boolean isMarked() {
            return reviews.stream().anyMatch(each -> !each.kind().hasLevels());
        }

        /** References of the reviews that come to levels. */
        public List<String> levelled() {
            return reviews.stream()
                    .filter(each -> each.kind().hasLevels())
                    .map(Passage::reference)
                    .toList();
        }
    }

    /**
     * Reviews of an older edition whose levels are read through a map.
     *
     * @param edition the older one's title
     * @param reviews their references
     * @param sentences what corresponds to what
     */
    public record Crossing(String edition, List<String> reviews, List<String> sentences) {}

    /**
     * One outcome.
     *
     * @param levels one a review, as it is said, or that there is none
     * @param moved what became of it from the last but one to the last level
     */
    public record Row(String outcome, List<String> levels, Effect moved) {}

    /** How many actions came to this. */
    public long count(Effect effect) {
        return actions.stream().filter(each -> each.effect() == effect).count();
    }
}
