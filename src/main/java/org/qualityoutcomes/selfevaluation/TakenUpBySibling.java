package org.qualityoutcomes.selfevaluation;

import java.time.Instant;
import org.qualityoutcomes.review.ReviewId;

/**
 * The review of another organisation of the same service takes something from this one.
 *
 * @param review the one that something is taken from
 * @param organisation its code
 * @param by reference of the review that takes it
 */
public record TakenUpBySibling(
        ReviewId review, String reference, String organisation, String by, Part part, Instant at) {

    /** What was taken. */
    public enum Part {
        REVIEW("sibling-taken-up"),
        PEN_PORTRAIT("portrait-together");

        private final String letter;

        Part(String letter) {
            this.letter = letter;
        }

        /** Name of the mail that tells of it. */
        public String letter() {
            return letter;
        }
    }
}
