package org.qualityoutcomes.assurance.domain;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidencePages;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.LevelLadder;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.OutcomeContinuity;
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

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST_PAGES = 40;

    private final Validations validations;
    private final Submissions submissions;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final EvidencePages files;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because a validator's desk holds the submission, its framework and its evidence down to the page
    JudgeSubmission(
            Validations validations,
            Submissions submissions,
            Editions editions,
            EvidenceLibrary library,
            EvidencePages files,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.validations = validations;
        this.submissions = submissions;
        this.editions = editions;
        this.library = library;
        this.files = files;
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
            boolean settled,
            List<Progress> outcomes) {

        public boolean isAllStored() {
            return outcomes.stream().allMatch(Progress::stored);
        }
    }

    /** How far the own judgement of an outcome is. */
    public record Progress(String code, String title, boolean begun, boolean complete, boolean stored) {

        public String state() {
            return stored ? "Stored" : complete ? "Complete, not stored" : begun ? "Begun" : "Not begun";
        }
    }

    /** What the service says of itself in this outcome: the level it gives itself and all that gives it away. */
    public record SelfEvaluated(
            Rating rating, @Nullable String overrideReason, Map<String, Judgement> judgements, String gaps) {

        /** Whether the service judges this indicator as the validator does; what is not evidenced is not met. */
        public boolean agrees(String indicator, @Nullable Verdict verdict) {
            return verdict != null && verdict.countsAs() == judgements.get(indicator);
        }
    }

    /**
     * One outcome to judge.
     *
     * @param since what is as it was in the organisation's review before; of judgements only once the own one is stored
     * @param step what the own verdicts suggest
     * @param storedAt when the own judgement was stored, or null while it is not
     * @param first what was judged then, blind; null while it is not stored
     * @param self null until the own judgement of this outcome is stored
     * @param next the next outcome that is not stored, or null where there is none
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
            Map<String, Map<EvidenceId, CitedPage>> pages,
            OutcomeContinuity since,
            Opinion own,
            LevelLadder.Step step,
            boolean locked,
            @Nullable LocalDateTime storedAt,
            @Nullable Opinion first,
            @Nullable SelfEvaluated self,
            @Nullable String next) {

        /** Whether level or verdicts are not those that were first stored any more. */
        public boolean isChanged() {
            return first != null && !own.judgesLike(first);
        }

        /** What the service says shows something for this indicator. */
        public List<EvidenceItem> evidenceOf(String indicator) {
            List<EvidenceId> ids = tied.getOrDefault(indicator, List.of());
            return evidence.stream().filter(item -> ids.contains(item.id())).toList();
        }

        /** The page that the passage names, or null where it names none that can be shown. */
        public @Nullable CitedPage cited(String indicator, EvidenceItem item) {
            return pages.getOrDefault(indicator, Map.of()).get(item.id());
        }

        /** What an item is, as the edition calls it, or null where nobody said. */
        public @Nullable String kind(EvidenceItem item) {
            return edition.evidenceKinds().stream()
                    .filter(kind -> kind.code().equals(item.passport().kind()))
                    .findFirst()
                    .map(Edition.EvidenceKind::title)
                    .orElse(null);
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
        Edition edition = edition(validation);
        List<Progress> progress = edition.outcomes().stream()
                .map(outcome -> progress(edition, outcome, seat))
                .toList();
        return new Desk(
                id,
                validation.reference(),
                validation.organisation(),
                portrait(submission),
                seat.isLocked(),
                validation.isSettled(),
                progress);
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
        return page(id, code, null);
    }

    /** @param typed what was sent and refused, of which the step is then told; null where the page is opened */
    @Transactional(readOnly = true)
    public Page page(UUID id, String code, @Nullable Opinion typed) {
        Validation validation = get(id);
        Seat seat = ownSeat(validation);
        Edition edition = edition(validation);
        Outcome outcome = known(edition, code);
        SubmittedOutcome submitted = submission(validation).outcome(code);
        Opinion own = seat.opinion(code);
        List<EvidenceItem> evidence = library.withContents(submitted.contents());
        return new Page(
                id,
                validation.reference(),
                edition,
                outcome,
                submitted.narrative(),
                submitted.strengths(),
                submitted.goodPractice(),
                evidence,
                submitted.tied(),
                submitted.passages(),
                cited(submitted, evidence),
                seat.hasStored(code) ? submitted.since() : submitted.since().blind(),
                own,
                JudgementRules.step(edition, outcome, typed == null ? own : typed),
                seat.isLocked(),
                seat.storedAt(code)
                        .map(at -> LocalDateTime.ofInstant(at, LONDON))
                        .orElse(null),
                seat.first(code).orElse(null),
                seat.hasStored(code) ? self(submitted) : null,
                next(edition, code, seat));
    }

    /** The first that is not stored after this one, else the first of all. */
    private static @Nullable String next(Edition edition, String code, Seat seat) {
        List<String> codes = edition.outcomes().stream().map(Outcome::code).toList();
        List<String> onwards = new ArrayList<>(codes.subList(codes.indexOf(code) + 1, codes.size()));
        onwards.addAll(codes.subList(0, codes.indexOf(code)));
        return onwards.stream()
                .filter(each -> !seat.hasStored(each))
                .findFirst()
                .orElse(null);
    }

    /** The pages that passages name; those beyond the most are opened in their files. */
    private Map<String, Map<EvidenceId, CitedPage>> cited(SubmittedOutcome submitted, List<EvidenceItem> evidence) {
        Map<EvidenceId, EvidenceItem> items =
                evidence.stream().collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
        Map<String, Map<EvidenceId, CitedPage>> cited = new HashMap<>();
        int shown = 0;
        for (Map.Entry<String, Map<EvidenceId, String>> passages :
                submitted.passages().entrySet()) {
            for (Map.Entry<EvidenceId, String> passage : passages.getValue().entrySet()) {
                EvidenceItem item = items.get(passage.getKey());
                OptionalInt number = CitedPage.in(passage.getValue());
                if (item != null && number.isPresent() && shown++ < MOST_PAGES) {
                    files.text(item, number.getAsInt())
                            .ifPresent(text -> cited.computeIfAbsent(passages.getKey(), first -> new HashMap<>())
                                    .put(item.id(), new CitedPage(number.getAsInt(), text)));
                }
            }
        }
        return cited;
    }

    private static SelfEvaluated self(SubmittedOutcome submitted) {
        return new SelfEvaluated(
                submitted.selfRating(), submitted.overrideReason(), submitted.judgements(), submitted.gaps());
    }

    /** @param seen of the opinion that was open, or null where none was */
    public void judge(UUID id, String code, Opinion opinion, @Nullable String seen) {
        Validation validation = get(id);
        keep(validation, code, opinion, seen);
        validations.save(validation);
    }

    /**
     * Stores the own judgement: as it is now it is kept for good, and what the service says of itself is shown beside
     * it. It may still be corrected until all are locked, with a reason.
     */
    public void store(UUID id, String code, Opinion opinion, @Nullable String seen) {
        Validation validation = get(id);
        Seat seat = keep(validation, code, opinion, seen);
        if (!seat.hasStored(code)) {
            seat.store(edition(validation), code, clock.instant());
            publish(validation, seat, "judgement of " + code + " stored, without sight of the self-evaluation.");
        }
        validations.save(validation);
    }

    private Seat keep(Validation validation, String code, Opinion opinion, @Nullable String seen) {
        Edition edition = edition(validation);
        Seat seat = ownSeat(validation);
        boolean changedBefore = seat.hasChanged(code);
        seat.opinion(known(edition, code).code()).refuseOver(opinion, seen);
        seat.judge(edition, code, opinion);
        if (seat.hasChanged(code) && !changedBefore) {
            publish(validation, seat, "judgement of " + code + " changed after the self-evaluation was seen.");
        }
        return seat;
    }

    /** Without levels and reasons: a reader of the journal may sit on the other seat. */
    private void publish(Validation validation, Seat seat, String what) {
        events.publishEvent(AssuranceDeed.of(
                validation.reviewId(),
                (seat.isPrimary() ? "Primary validator's " : "Second validator's ") + what,
                AssuranceDeed.VALIDATOR));
    }

    /** Completes the task: from now on nothing of this seat changes, and the other one may be compared with it. */
    public void lock(UUID seatId) {
        Validation validation = validations.ofSeat(seatId).orElseThrow(NotFound::new);
        Seat seat = validation.seat(seatId);
        seat.lock(edition(validation), clock.instant());
        validations.save(validation);
        publish(validation, seat, "judgements locked.");
    }

    private Seat ownSeat(Validation validation) {
        return validation.seatOf(user.require()).filter(Seat::isAccepted).orElseThrow(NotFound::new);
    }

    private static Progress progress(Edition edition, Outcome outcome, Seat seat) {
        Opinion opinion = seat.opinion(outcome.code());
        return new Progress(
                outcome.code(),
                outcome.title(),
                !opinion.equals(Opinion.none()),
                JudgementRules.gaps(edition, outcome, opinion).isEmpty(),
                seat.hasStored(outcome.code()));
    }

    private static Outcome known(Edition edition, String code) {
        return edition.outcomes().stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Submission submission(Validation validation) {
        return submissions.version(new ReviewId(validation.reviewId()), validation.submissionVersion());
    }

    private Edition edition(Validation validation) {
        return editions.get(validation.edition());
    }

    private Validation get(UUID id) {
        return validations.findById(id).orElseThrow(NotFound::new);
    }
}
