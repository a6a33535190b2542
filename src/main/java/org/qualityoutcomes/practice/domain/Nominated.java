package org.qualityoutcomes.practice.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Seen;

/**
 * Something that is worth a card.
 *
 * @param organisation ODS code
 * @param review in which it was found, or null
 * @param edition the code of the edition that the outcome is of
 */
record Nominated(
        String organisation,
        ServiceId service,
        @Nullable ReviewId review,
        String edition,
        String outcome,
        Origin origin,
        CardWords words) {

    static Nominated inReview(Review review, String outcome, Origin origin, CardWords words) {
        Organisation organisation = review.organisation();
        return new Nominated(
                organisation.ods(), organisation.service(), review.id(), review.edition(), outcome, origin, words);
    }

    /** Of what is found in a review, so that it becomes one card however often it is reported; else null. */
    @Nullable
    String print() {
        return review == null || origin == Origin.SERVICE
                ? null
                : Seen.print(review + "|" + outcome + "|" + words.title().toLowerCase(Locale.UK));
    }
}
