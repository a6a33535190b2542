package org.qualityoutcomes.assurance.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.assurance.domain.ModerationTable.Facts;
import org.qualityoutcomes.assurance.sample.ModerationSample;
import org.qualityoutcomes.assurance.validators.ValidatorFacts;
import org.qualityoutcomes.assurance.validators.ValidatorRegister;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.Submission;
import org.springframework.stereotype.Component;

/** Which outcomes a panel has to look at, and why. */
@Component
class ModerationSelection {

    private static final String UNRESOLVED = "The validators could not agree.";

    private final ModerationTable table;
    private final ModerationSample sample;
    private final ValidatorRegister register;
    private final Validations validations;
    private final Reviews reviews;

    ModerationSelection(
            ModerationTable table,
            ModerationSample sample,
            ValidatorRegister register,
            Validations validations,
            Reviews reviews) {
        this.table = table;
        this.sample = sample;
        this.register = register;
        this.validations = validations;
        this.reviews = reviews;
    }

    /** By outcome code, in the edition's order; empty for what needs no panel. */
    Map<String, List<String>> reasons(Validation validation, Edition edition, Submission submission) {
        boolean newValidator = validation.seats().stream().anyMatch(seat -> isNew(seat, edition.code()));
        boolean sampled = sample.holds(reviews.get(new ReviewId(validation.reviewId())));
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (ValidatedOutcome each : validation.outcomes()) {
            Rating self = submission.outcome(each.outcome()).selfRating();
            reasons.put(each.outcome(), reasons(facts(edition, self, each, newValidator, sampled)));
        }
        return reasons;
    }

    private static Facts facts(
            Edition edition, Rating self, ValidatedOutcome outcome, boolean newValidator, boolean sampled) {
        int level = outcome.validatedRating().level();
        boolean extreme = level == edition.lowestLevel() || level == edition.highestLevel();
        return new Facts(!outcome.isResolved(), Math.abs(self.level() - level), extreme, newValidator, sampled);
    }

    List<String> reasons(Facts facts) {
        List<String> reasons = table.reasons(facts);
        // whatever the table says: nothing else can settle what two validators left open
        return reasons.isEmpty() && facts.unresolved() ? List.of(UNRESOLVED) : reasons;
    }

    private boolean isNew(Seat seat, String edition) {
        boolean experienced = register.all(edition).stream()
                .filter(ValidatorFacts::experienced)
                .anyMatch(each -> each.username().equals(seat.validator()));
        return !experienced && validations.lockedBefore(seat.validator(), seat.locked()) == 0;
    }
}
