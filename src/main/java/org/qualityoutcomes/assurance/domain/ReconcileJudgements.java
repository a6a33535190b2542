package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.TalkContinued;
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

    private static final int LONGEST = 2000;

    private final Validations validations;
    private final TalkMessages messages;
    private final Editions editions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // six, because a talk has two judgements, words and a framework
    ReconcileJudgements(
            Validations validations,
            TalkMessages messages,
            Editions editions,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validations = validations;
        this.messages = messages;
        this.editions = editions;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An outcome with both judgements and what they came to.
     *
     * @param rule the sentence by which the two agreed or have to talk
     * @param differs whether the two talk about it
     * @param result what stands after comparing and talking; null while it is open
     * @param said what the two said to each other, the first word first
     */
    public record Difference(
            String code,
            String title,
            Opinion primary,
            Opinion second,
            @Nullable String rule,
            boolean differs,
            @Nullable Rating result,
            List<Said> said,
            boolean proposed,
            boolean cannotAgree,
            @Nullable Rating proposal,
            @Nullable String reason,
            @Nullable Boolean accepted,
            @Nullable String answerReason) {}

    /** A word in the talk. */
    public record Said(String author, boolean own, Instant at, String text) {}

    /**
     * Both judgements of a case side by side.
     *
     * @param open whether the two still talk
     */
    public record Talk(
            UUID id, String reference, Edition edition, boolean primary, boolean open, List<Difference> outcomes) {

        public List<Difference> differences() {
            return outcomes.stream().filter(Difference::differs).toList();
        }
    }

    @Transactional(readOnly = true)
    public Talk show(UUID id) {
        Validation validation = get(id);
        Seat own = ownSeat(validation);
        Edition edition = editions.get(validation.edition());
        Map<String, List<Said>> said = said(validation, own);
        return new Talk(
                id,
                validation.reference(),
                edition,
                own.isPrimary(),
                validation.isTalking(),
                validation.outcomes().stream()
                        .map(each ->
                                difference(validation, edition, each, said.getOrDefault(each.outcome(), List.of())))
                        .toList());
    }

    private Map<String, List<Said>> said(Validation validation, Seat own) {
        return messages.findByValidationIdOrderBySaidAt(validation.id()).stream()
                .collect(Collectors.groupingBy(
                        TalkMessage::outcome,
                        Collectors.mapping(
                                message -> message.seenBy(own.validator(), validation), Collectors.toList())));
    }

    private static Difference difference(
            Validation validation, Edition edition, ValidatedOutcome each, List<Said> said) {
        return new Difference(
                each.outcome(),
                edition.outcome(each.outcome()).title(),
                validation.primary().opinion(each.outcome()),
                validation.second().opinion(each.outcome()),
                each.agreementRule(),
                each.isTalk(),
                each.isResolved() ? each.validatedRating() : null,
                said,
                each.isProposed(),
                each.proposal() == ValidatedOutcome.Proposal.CANNOT_AGREE,
                each.proposedRating(),
                each.proposalReason(),
                each.accepted(),
                each.answerReason());
    }

    /** A word to the other validator; both write while they talk. */
    public void say(UUID id, String code, String text) {
        Validation validation = get(id);
        Seat own = ownSeat(validation);
        if (!validation.isTalking()) {
            throw new Refusal("The talk is over: nothing can be added any more.");
        }
        if (text.isBlank()) {
            throw Refusal.of("text-" + code, code + ": write something first.");
        }
        mustFit("text-" + code, code, text);
        messages.save(
                new TalkMessage(id, validation.talk(code).outcome(), own.validator(), text.strip(), clock.instant()));
        Seat other = own.isPrimary() ? validation.second() : validation.primary();
        events.publishEvent(new TalkContinued(id, validation.reference(), other.validator()));
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
        mustFit("reason-" + code, code, reason);
        validation.propose(code, rating, reason);
        validations.save(validation);
    }

    /** @param accepted the proposed rating that the page showed and that is accepted, or null where it is declined */
    public void answer(UUID id, String code, @Nullable Rating accepted, String reason) {
        Validation validation = get(id);
        mustSit(!ownSeat(validation).isPrimary());
        mustFit("reason-" + code, code, reason);
        validation.answer(code, accepted, reason);
        validations.save(validation);
    }

    private static void mustFit(String field, String code, String words) {
        if (words.length() > LONGEST) {
            throw Refusal.of(field, code + ": keep it within 2,000 characters.");
        }
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
