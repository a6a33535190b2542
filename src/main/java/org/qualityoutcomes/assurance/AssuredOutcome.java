package org.qualityoutcomes.assurance;

import java.util.List;
import org.qualityoutcomes.framework.Rating;

/**
 * What the peers made of one outcome.
 *
 * @param validated what the validators arrived at: agreed, reconciled, or the primary validator's where they did not
 * @param settled the rating that stands: the validated one, or the panel's
 * @param requiredActions a line may begin with the code of the indicator that it is about, and a colon
 * @param recommendations the same
 * @param goodPractice what the validators name as worth sharing
 */
public record AssuredOutcome(
        String code,
        Rating validated,
        Rating settled,
        Basis basis,
        List<String> strengths,
        List<String> areas,
        List<String> requiredActions,
        List<String> recommendations,
        List<GoodPractice> goodPractice) {

    /** An outcome in which no good practice is named. */
    public AssuredOutcome(
            String code,
            Rating validated,
            Rating settled,
            Basis basis,
            List<String> strengths,
            List<String> areas,
            List<String> requiredActions,
            List<String> recommendations) {
        this(code, validated, settled, basis, strengths, areas, requiredActions, recommendations, List.of());
    }

    /** Something that a validator names as good practice, and why. */
    public record GoodPractice(String title, String why) {}

    /** How the rating that stands came about. */
    public enum Basis {
        AGREED("Validators agreed"),
        RECONCILED("Validators reconciled"),
        MODERATED("Decided at moderation");

        private final String title;

        Basis(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
