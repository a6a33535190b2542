package org.qualityoutcomes.assurance.web;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Refusal;

/** What was sent for one outcome and refused; the page shows it again, so that nothing typed is lost. */
public record Attempt(String code, String level, String subLevel, boolean cannotAgree, String answer, String reason) {

    static Attempt none() {
        return new Attempt("", "", "", false, "", "");
    }

    /** Whether it was about this outcome. */
    public boolean isOf(String outcome) {
        return code.equals(outcome);
    }

    /** The level that was chosen, as far as it was; null where it is none. */
    public @Nullable Rating rating() {
        try {
            return sentRating();
        } catch (Refusal notOffered) {
            return null;
        }
    }

    @Nullable
    Rating sentRating() {
        return SentRating.of("rating-" + code, level, subLevel);
    }
}
