package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** What may be cited: what speaks of the evidence period, or says why not, and what nobody has refused. */
final class CitingRules {

    private CitingRules() {}

    static List<Problem> ofNew(Review review, Description said, Showing showing) {
        List<Problem> problems = new ArrayList<>(period(review, said.coversFrom(), said.coversTo(), showing));
        problems.addAll(consent("consent", said.passport()));
        return problems;
    }

    static List<Problem> ofKnown(Review review, EvidenceItem item, Showing showing) {
        List<Problem> problems = new ArrayList<>(period(review, item.coversFrom(), item.coversTo(), showing));
        problems.addAll(consent("evidence", item.passport()));
        return problems;
    }

    static List<Problem> period(Review review, LocalDate from, LocalDate to, Showing showing) {
        boolean touches = !to.isBefore(review.periodFrom()) && !from.isAfter(review.periodTo());
        return touches || !showing.outsideReason().isBlank()
                ? List.of()
                : List.of(new Problem(
                        "reason",
                        "This speaks of a time outside the evidence period. Say why it counts all the same, or correct"
                                + " the time."));
    }

    private static List<Problem> consent(String field, Passport passport) {
        return passport.isRefused()
                ? List.of(new Problem(field, "Somebody who speaks in this item refused its use, so it is not cited."))
                : List.of();
    }
}
