package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ShownPortrait;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submission.GoodPractice;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A validator reads a submission without its verdict and judges it. Everything goes by the asking person's own seat:
 * there is no way to name another one.
 */
@Component
@Transactional
public class JudgeSubmission {

    private final Validations validations;
    private final Submissions submissions;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // seven, because a validator's desk holds the submission, its framework and its evidence
    JudgeSubmission(
            Validations validations,
            Submissions submissions,
            Editions editions,
            EvidenceLibrary library,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validations = validations;
        this.submissions = submissions;
        this.editions = editions;
        this.library = library;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The submission as a validator may see it, with the own progress. */
    public record Desk(
            UUID id,
            String reference,
            String organisation,
            ShownPortrait portrait,
            boolean locked,
            List<Progress> outcomes) {}

    /** How far the own judgement of an outcome is. */
    public record Progress(String code, String title, boolean begun, boolean complete) {}

    /**
     * One outcome to judge.
     *
     * @param selfRating the organisation's own rating; null until the own judgements are locked
     */
    public record Page(
            UUID id,
            String reference,
            Edition edition,
            Outcome outcome,
            String narrative,
            List<String> strengths,
            List<GoodPractice> goodPractice,
            List<EvidenceItem> evidence,
            Map<String, List<EvidenceId>> tied,
            Map<String, Map<EvidenceId, String>> passages,
            Opinion own,
            boolean locked,
            @Nullable Rating selfRating) {

        /** What the service says shows something for this indicator. */
        public List<EvidenceItem> evidenceOf(String indicator) {
            List<EvidenceId> ids = tied.getOrDefault(indicator, List.of());
            return evidence.stream().filter(item -> ids.contains(item.id())).toList();
        }

        /** Where in an item, or null where nothing was said of it. */
        public @Nullable String passage(String indicator, EvidenceItem item) {
            return passages.getOrDefault(indicator, Map.of()).get(item.id());
        }
    }

    @Transactional(readOnly = true)
    public Desk desk(UUID id) {
        Validation validation = get(id);
        Seat seat = ownSeat(validation);
        Submission submission = submission(validation);
        List<Progress> progress = edition(validation).outcomes().stream()
                .map(outcome -> progress(outcome, seat.opinion(outcome.code())))
                .toList();
        return new Desk(
                id, validation.reference(), validation.organisation(), portrait(submission), seat.isLocked(), progress);
    }

    private ShownPortrait portrait(Submission submission) {
        return ShownPortrait.of(
                submission.penPortrait(),
                submission.service(),
                submission.documents(),
                library.get(submission.documents().stream()
                        .map(StandingDocument::evidence)
                        .toList()));
    }

    @Transactional(readOnly = true)
    public Page page(UUID id, String code) {
        Validation validation = get(id);
        Seat seat = ownSeat(validation);
        Edition edition = edition(validation);
        Outcome outcome = known(edition, code);
        SubmittedOutcome submitted = submission(validation).outcome(code);

        return new Page(
                id,
                validation.reference(),
                edition,
                outcome,
                submitted.narrative(),
                submitted.strengths(),
                submitted.goodPractice(),
                library.withContents(submitted.contents()),
                submitted.tied(),
                submitted.passages(),
                seat.opinion(code),
                seat.isLocked(),
                seat.isLocked() ? submitted.selfRating() : null);
    }

    /** @param seen of the opinion that was open, or null where none was */
    public void judge(UUID id, String code, Opinion opinion, @Nullable String seen) {
        Validation validation = get(id);
        Edition edition = edition(validation);
        Seat seat = ownSeat(validation);
        seat.opinion(known(edition, code).code()).refuseOver(opinion, seen);
        seat.judge(edition, code, opinion);
        validations.save(validation);
    }

    /** Completes the task: from now on nothing of this seat changes, and the other one may be compared with it. */
    public void lock(UUID seatId) {
        Validation validation = validations.ofSeat(seatId).orElseThrow(NotFound::new);
        Seat seat = validation.seat(seatId);
        seat.lock(edition(validation), clock.instant());
        validations.save(validation);
        // no levels here: a reader of the journal may sit on the other seat
        events.publishEvent(AssuranceDeed.of(
                validation.reviewId(),
                seat.isPrimary() ? "Primary validator's judgements locked." : "Second validator's judgements locked.",
                AssuranceDeed.VALIDATOR));
    }

    private Seat ownSeat(Validation validation) {
        return validation.seatOf(user.require()).filter(Seat::isAccepted).orElseThrow(NotFound::new);
    }

    private static Progress progress(Outcome outcome, Opinion opinion) {
        return new Progress(
                outcome.code(),
                outcome.title(),
                !opinion.equals(Opinion.none()),
                JudgementRules.gaps(outcome, opinion).isEmpty());
    }

    private static Outcome known(Edition edition, String code) {
        return edition.outcomes().stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Submission submission(Validation validation) {
        return submissions.latest(new ReviewId(validation.reviewId()));
    }

    private Edition edition(Validation validation) {
        return editions.get(validation.edition());
    }

    private Validation get(UUID id) {
        return validations.findById(id).orElseThrow(NotFound::new);
    }
}
