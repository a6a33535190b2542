package org.qualityoutcomes.assurance.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.Assurance;
import org.qualityoutcomes.assurance.AssuredOutcome;
import org.qualityoutcomes.assurance.AssuredOutcome.Basis;
import org.qualityoutcomes.assurance.AssuredOutcome.GoodPractice;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms may know of a validation: what is settled and who judged. */
@Component
@Transactional(readOnly = true)
class SettledAssurance implements Assurance {

    private final Validations validations;
    private final Meetings meetings;
    private final ConflictLedger conflicts;

    SettledAssurance(Validations validations, Meetings meetings, ConflictLedger conflicts) {
        this.validations = validations;
        this.meetings = meetings;
        this.conflicts = conflicts;
    }

    @Override
    public List<AssuredOutcome> settled(ReviewId review) {
        Validation validation = get(review);
        if (!validation.isSettled()) {
            throw new IllegalStateException("the review is not settled yet");
        }
        return validation.outcomes().stream()
                .map(each -> assured(validation, each))
                .toList();
    }

    private static AssuredOutcome assured(Validation validation, ValidatedOutcome each) {
        Rating settled = each.settledRating();
        Basis basis = each.basis();
        if (settled == null || basis == null) {
            throw new IllegalStateException(each.outcome() + " is not settled yet");
        }
        return new AssuredOutcome(
                each.outcome(),
                each.validatedRating(),
                settled,
                basis,
                both(validation, each, Opinion::strengths),
                both(validation, each, Opinion::areas),
                both(validation, each, Opinion::requiredActions),
                both(validation, each, Opinion::recommendations),
                both(validation, each, Opinion::goodPractice).stream()
                        .map(practice -> new GoodPractice(practice.title(), practice.why()))
                        .toList());
    }

    /** What either wrote, the primary validator's first, said once where both say it. */
    private static <T> List<T> both(Validation validation, ValidatedOutcome each, Function<Opinion, List<T>> lines) {
        return Stream.of(validation.primary(), validation.second())
                .filter(seat -> !seat.isWithdrawn())
                .flatMap(seat -> lines.apply(seat.opinion(each.outcome())).stream())
                .distinct()
                .toList();
    }

    @Override
    public String primaryValidator(ReviewId review) {
        Validation validation = get(review);
        return Stream.of(validation.primary(), validation.second())
                .filter(seat -> !seat.isWithdrawn())
                .map(Seat::validator)
                .filter(username ->
                        conflicts.barring(username, validation.organisation()).isEmpty())
                .findFirst()
                .orElseGet(() -> validation.standing().validator());
    }

    @Override
    public Set<String> judgesOf(ReviewId review) {
        Set<String> judges = new LinkedHashSet<>();
        get(review).seats().forEach(seat -> judges.add(seat.validator()));
        meetings.ofReview(review.value()).forEach(meeting -> judges.addAll(meeting.attending()));
        return judges;
    }

    @Override
    public boolean isFree(ReviewId review, String username) {
        return conflicts.barring(username, get(review).organisation()).isEmpty();
    }

    @Override
    public boolean mayAct(ReviewId review, String username) {
        return conflicts.barringOffice(username, get(review).organisation()).isEmpty();
    }

    private Validation get(ReviewId review) {
        return validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(review.value())
                .orElseThrow(NotFound::new);
    }
}
