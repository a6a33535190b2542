package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two validators talk about what they see differently: the primary one proposes, the second one answers. */
@Component
@Transactional
public class ReconcileJudgements {

    private final Validations validations;
    private final Editions editions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReconcileJudgements(
            Validations validations,
            Editions editions,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validations = validations;
        this.editions = editions;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** An outcome that the two see differently, with both judgements. */
    public record Difference(
            String code,
            String title,
            Opinion primary,
            Opinion second,
            boolean proposed,
            boolean cannotAgree,
            @Nullable Rating proposal,
            @Nullable String reason,
            @Nullable Boolean accepted,
            @Nullable String answerReason) {}

    /** All differences of a case. */
    public record Talk(UUID id, String reference, Edition edition, boolean primary, List<Difference> differences) {}

    @Transactional(readOnly = true)
    public Talk show(UUID id) {
        Validation validation = get(id);
        Seat own = ownSeat(validation);
        Edition edition = editions.get(validation.edition());
        return new Talk(
                id,
                validation.reference(),
                edition,
                own.isPrimary(),
                validation.toTalkAbout().stream()
                        .map(each -> difference(validation, edition, each))
                        .toList());
    }

    private static Difference difference(Validation validation, Edition edition, ValidatedOutcome each) {
        return new Difference(
                each.outcome(),
                edition.outcome(each.outcome()).title(),
                validation.primary().opinion(each.outcome()),
                validation.second().opinion(each.outcome()),
                each.isProposed(),
                each.proposal() == ValidatedOutcome.Proposal.CANNOT_AGREE,
                each.proposedRating(),
                each.proposalReason(),
                each.accepted(),
                each.answerReason());
    }

    /** @param rating null for "we cannot agree" */
    public void propose(UUID id, String code, @Nullable Rating rating, String reason) {
        Validation validation = get(id);
        mustSit(ownSeat(validation).isPrimary());
        if (rating != null && !editions.get(validation.edition()).accepts(rating)) {
            throw Refusal.of(
                    "rating-" + code,
                    code + ": choose a level with its sub-level. Only the lowest level has no sub-level.");
        }
        if (reason.isBlank()) {
            throw Refusal.of("reason-" + code, code + ": say in a sentence what you base this on.");
        }
        validation.propose(code, rating, reason);
        validations.save(validation);
    }

    /** @param accepted the proposed rating that the page showed and that is accepted, or null where it is declined */
    public void answer(UUID id, String code, @Nullable Rating accepted, String reason) {
        Validation validation = get(id);
        mustSit(!ownSeat(validation).isPrimary());
        validation.answer(code, accepted, reason);
        validations.save(validation);
    }

    /** Completes the task of the primary validator. */
    public void finishProposals(UUID id) {
        Validation validation = get(id);
        validation.finishProposals(clock.instant());
        validations.save(validation);
        for (ValidatedOutcome each : validation.toTalkAbout()) {
            Rating proposed = each.proposedRating();
            publish(
                    validation,
                    "Reconciliation of " + each.outcome() + " proposed.",
                    proposed == null ? "Cannot agree" : proposed.title(),
                    each.proposalReason());
        }
    }

    /** Completes the task of the second validator. */
    public void finishAnswers(UUID id) {
        Validation validation = get(id);
        validation.finishAnswers(clock.instant());
        validations.save(validation);
        for (ValidatedOutcome each : validation.toTalkAbout()) {
            publish(
                    validation,
                    each.isResolved()
                            ? "Validators reconciled on " + each.outcome() + "."
                            : "Validators did not agree on " + each.outcome() + ".",
                    each.isResolved() ? each.validatedRating().title() : null,
                    each.answerReason());
        }
    }

    private void publish(Validation validation, String what, @Nullable String after, @Nullable String reason) {
        events.publishEvent(
                new AssuranceDeed(validation.reviewId(), what, AssuranceDeed.VALIDATOR, null, after, reason));
    }

    private Seat ownSeat(Validation validation) {
        return validation
                .seatOf(user.require())
                .filter(seat -> validation.isTalkOpen())
                .orElseThrow(NotFound::new);
    }

    private static void mustSit(boolean there) {
        if (!there) {
            throw new NotFound();
        }
    }

    private Validation get(UUID id) {
        return validations.findById(id).orElseThrow(NotFound::new);
    }
}
