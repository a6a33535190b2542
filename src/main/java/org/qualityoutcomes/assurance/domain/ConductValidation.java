package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a validation that no person takes: it opens, the rules compare and select. */
@Component
@Transactional
public class ConductValidation {

    private final Validations validations;
    private final Reviews reviews;
    private final Submissions submissions;
    private final Editions editions;
    private final AgreementPolicy agreement;
    private final ModerationSelection selection;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because this is where the room meets its neighbours and its rules
    ConductValidation(
            Validations validations,
            Reviews reviews,
            Submissions submissions,
            Editions editions,
            AgreementPolicy agreement,
            ModerationSelection selection,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validations = validations;
        this.reviews = reviews;
        this.submissions = submissions;
        this.editions = editions;
        this.agreement = agreement;
        this.selection = selection;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the validation of the latest submission, once. */
    public UUID open(ReviewId reviewId) {
        Review review = reviews.get(reviewId);
        int submitted = submissions.latest(reviewId).version();
        return validations
                .findByReviewIdAndSubmissionVersion(reviewId.value(), submitted)
                .orElseGet(() -> opened(review, submitted))
                .id();
    }

    /** Who judged an earlier version knows the service: the same two are proposed for the next one. */
    private Validation opened(Review review, int submitted) {
        var opened = new Validation(review, submitted, clock.instant());
        validations
                .findFirstByReviewIdOrderBySubmissionVersionDesc(review.id().value())
                .filter(earlier -> earlier.seats().size() == 2)
                .filter(earlier -> earlier.seats().stream().noneMatch(seat -> seat.isVacant() || seat.isWithdrawn()))
                .ifPresent(earlier -> opened.assign(
                        earlier.primary().validator(), earlier.second().validator()));
        return validations.save(opened);
    }

    /** With one judge gone there is nothing to compare and nobody to talk with. */
    public void leaveToPanel(UUID id) {
        Validation validation = get(id);
        validation.leaveToPanel(clock.instant());
        validations.save(validation);
        events.publishEvent(AssuranceDeed.of(
                validation.reviewId(),
                "All outcomes left to the panel: one of the two judgements counts no more.",
                AssuranceDeed.RULE));
    }

    @Transactional(readOnly = true)
    public boolean isJudgeWithdrawn(UUID id) {
        return get(id).isJudgeWithdrawn();
    }

    /** @return whether the validators agree on every outcome without talking */
    public boolean compare(UUID id) {
        Validation validation = get(id);
        boolean agreed = validation.compare(editions.get(validation.edition()), agreement, clock.instant());
        validations.save(validation);
        if (validation.isJudgeWithdrawn()) {
            return agreed;
        }
        for (ValidatedOutcome each : validation.outcomes()) {
            events.publishEvent(AssuranceDeed.of(
                    validation.reviewId(),
                    "Judgements of " + each.outcome() + " compared.",
                    AssuranceDeed.RULE,
                    "Primary "
                            + validation.primary().rating(each.outcome()).title()
                            + ", second "
                            + validation.second().rating(each.outcome()).title()
                            + (each.isTalk() ? ": to talk about" : ": agreed")));
        }
        return agreed;
    }

    /** @return whether the panel has to look at the case */
    public boolean selectForModeration(UUID id) {
        Validation validation = get(id);
        Map<String, List<String>> reasons = selection.reasons(
                validation,
                editions.get(validation.edition()),
                submissions.latest(new ReviewId(validation.reviewId())));
        boolean needed = validation.select(reasons, clock.instant());
        validations.save(validation);
        // which ones and not why: a reader of the journal may not know the sample
        String selected =
                validation.toModerate().stream().map(ValidatedOutcome::outcome).collect(Collectors.joining(", "));
        events.publishEvent(AssuranceDeed.of(
                validation.reviewId(),
                needed ? "Outcomes selected for moderation." : "No moderation needed: the validated levels stand.",
                AssuranceDeed.RULE,
                needed ? selected : null));
        if (!needed) {
            events.publishEvent(new CaseSettled(id));
        }
        return needed;
    }

    /** Seat ids, primary first. */
    @Transactional(readOnly = true)
    public List<String> seats(UUID id) {
        return get(id).seats().stream().map(seat -> seat.id().toString()).toList();
    }

    @Transactional(readOnly = true)
    public String primary(UUID id) {
        return get(id).primary().validator();
    }

    @Transactional(readOnly = true)
    public String second(UUID id) {
        return get(id).second().validator();
    }

    private Validation get(UUID id) {
        return validations.findById(id).orElseThrow(NotFound::new);
    }
}
