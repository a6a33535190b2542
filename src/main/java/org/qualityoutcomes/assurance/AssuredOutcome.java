package org.qualityoutcomes.assurance;

import java.util.List;
import org.qualityoutcomes.framework.Rating;

/**
 * What the peers made of one outcome.
 *
 * @param validated what the validators arrived at: agreed, reconciled, or the primary validator's where they did not
 * @param settled the rating that stands: the validated one, or the panel's
 */
public record AssuredOutcome(
        String code,
        Rating validated,
        Rating settled,
        Basis basis,
        List<String> strengths,
        List<String> areas,
        List<String> requiredActions,
        List<String> recommendations) {

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
