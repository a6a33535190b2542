package org.qualityoutcomes.review.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Party;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Where a review is: what happened, who has the ball, what comes next and when, as far as the reader may know. */
@Component
@Transactional(readOnly = true)
public class Whereabouts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** What is told where nobody finished what they were at. */
    private static final Map<Phase, String> CUT_OFF = Map.of(
            Phase.WITHDRAWN, "The review was withdrawn.",
            Phase.MERGED, "The review ended, because its organisation became part of another one.",
            Phase.DISCONTINUED, "The review ended with its organisation.");

    private static final int HAPPENED = 10;
    private static final int BALLS = 20;

    private final ReviewAccess access;
    private final Steps steps;
    private final Stays stays;
    private final People people;
    private final StepReader reader;
    private final LifecycleWords words;
    private final Forecast forecast;
    private final Clock clock;

    // eight, because everything that is known of a review comes together here
    Whereabouts(
            ReviewAccess access,
            Steps steps,
            Stays stays,
            People people,
            StepReader reader,
            LifecycleWords words,
            Forecast forecast,
            Clock clock) {
        this.access = access;
        this.steps = steps;
        this.stays = stays;
        this.people = people;
        this.reader = reader;
        this.words = words;
        this.forecast = forecast;
        this.clock = clock;
    }

    /**
     * @param sentence what is going on now
     * @param happened latest first, at most ten
     * @param balls who has something to do, earliest due first, at most twenty
     * @param moreBalls how many there are besides
     * @param next what follows, in the order in which it comes
     */
    public record View(
            Review review,
            String sentence,
            List<Happened> happened,
            List<Ball> balls,
            int moreBalls,
            List<Next> next) {}

    /** @param text a whole sentence */
    public record Happened(LocalDate day, String text) {}

    /**
     * @param text who does what, without a full stop
     * @param expected whether the day is what can be expected, and no date that anybody was given
     * @param task the task's id where it is the reader's own
     */
    public record Ball(String text, @Nullable LocalDate due, boolean late, boolean expected, @Nullable String task) {}

    /** @param by when it is expected to be done, or null where nobody can say */
    public record Next(String text, @Nullable LocalDate by) {}

    /** @throws org.qualityoutcomes.organisation.NotFound if the reader may not see this review */
    public View of(ReviewId id) {
        Review review = access.forReaders(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        List<Step> open = known(steps.openIn(List.of(id.value())));
        List<Step> ended = known(steps.endedIn(id.value()));
        StepSentences sentences = new StepSentences(words, reader, named(open, ended), today);
        Optional<Judging> judging = judging(review, open, ended);
        List<Ball> balls = judging.map(judges -> judges.ball(today))
                .map(List::of)
                .orElseGet(() ->
                        open.stream().map(step -> ball(step, sentences, today)).toList());
        return new View(
                review,
                judging.map(Judging::sentence).orElseGet(() -> sentence(review, open, sentences)),
                happened(review, ended, sentences),
                balls.stream().limit(BALLS).toList(),
                Math.max(0, balls.size() - BALLS),
                next(review, judging, open, ended, today));
    }

    private List<Step> known(List<Step> all) {
        return all.stream().filter(reader::mayKnow).toList();
    }

    private StepPeople named(List<Step> open, List<Step> ended) {
        return StepPeople.of(
                Stream.concat(open.stream(), latest(ended).stream()).toList(), people);
    }

    private static List<Step> latest(List<Step> ended) {
        // some that were withdrawn are told by nothing
        return ended.subList(Math.max(0, ended.size() - 3 * HAPPENED), ended.size());
    }

    /**
     * What is told of judges whom the reader may not see at work: the same from the day they are assigned until all of
     * them have finished.
     *
     * @param by null where nobody can say
     */
    private record Judging(String text, @Nullable LocalDate by) {

        Ball ball(LocalDate today) {
            return new Ball(text, by, by != null && by.isBefore(today), true, null);
        }

        String sentence() {
            return text + ".";
        }
    }

    private Optional<Judging> judging(Review review, List<Step> open, List<Step> ended) {
        if (reader.seesTheJudges() || !open.isEmpty()) {
            return Optional.empty();
        }
        return switch (review.phase()) {
            case VALIDATION ->
                assigned(ended)
                        .map(day -> new Judging(said(Party.VALIDATORS, "CallActivity_Validate"), forecast.judged(day)));
            case MODERATION -> Optional.of(new Judging(said(Party.MODERATORS, "Event_ModerationDecided"), null));
            default -> Optional.empty();
        };
    }

    private String said(Party who, String element) {
        return StringUtils.capitalize(who.title() + " " + words.of(element).does());
    }

    private static Optional<LocalDate> assigned(List<Step> ended) {
        return ended.stream()
                .filter(step -> step.taskKey().equals("Task_AssignValidators") && step.endedBy() != null)
                .map(step -> day(Objects.requireNonNull(step.endedAt())))
                .max(Comparator.naturalOrder());
    }

    private Ball ball(Step step, StepSentences sentences, LocalDate today) {
        return new Ball(
                sentences.does(step),
                step.due(),
                step.isLate(today),
                false,
                reader.isMine(step) ? step.taskId() : null);
    }

    private static String sentence(Review review, List<Step> open, StepSentences sentences) {
        if (!open.isEmpty()) {
            return sentences.goingOn(open);
        }
        return switch (review.phase()) {
            case MODERATION -> "It waits for the next moderation meeting, which the national team convenes.";
            case REPORT ->
                "The report is issued. For some weeks the executive sponsor may ask that levels are reviewed.";
            case IMPROVEMENT -> "Nothing is to be done until the next look at the plan.";
            case CLOSED ->
                review.kind().hasLevels()
                        ? "This review is closed: all actions of its plan are done."
                        : "This review is closed: its record stands, and the next one is scheduled.";
            case OVERTAKEN -> "The next service improvement review began before this one was over, and took its place.";
            case NOT_TAKING_PART -> "The organisation does not take part in this cycle.";
            case NOT_SUBMITTED ->
                "The organisation did not submit a self-evaluation in this cycle. What its team has"
                        + " written stays here to be read.";
            case WITHDRAWN -> "This review was withdrawn. What was written and judged until then stays on record.";
            case MERGED ->
                "The organisation became part of another one, which does not carry this review on. What was written"
                        + " and judged until then stays on record.";
            case DISCONTINUED -> "The organisation was closed, and this review ended with it. Its record stays.";
            case SELF_EVALUATION, VALIDATION, PREPARATION, DISCUSSION, FEEDBACK ->
                "The next step is being prepared. Look again in a minute.";
        };
    }

    private List<Happened> happened(Review review, List<Step> ended, StepSentences sentences) {
        List<Happened> told = new ArrayList<>();
        for (Step step : latest(ended)) {
            String text = sentences.did(step);
            if (text != null) {
                told.add(new Happened(day(Objects.requireNonNull(step.endedAt())), text));
            }
        }
        String cutOff = CUT_OFF.get(review.phase());
        if (cutOff != null || !reader.seesTheJudges()) {
            List<Stay> passed =
                    stays.findByReviewIdInOrderByEnteredAt(List.of(review.id().value()));
            told.addAll(reader.seesTheJudges() ? List.of() : judged(passed, cutOff != null));
            passed.stream()
                    .filter(stay -> CUT_OFF.containsKey(stay.phase()))
                    .map(stay -> new Happened(day(stay.entered()), Objects.requireNonNull(CUT_OFF.get(stay.phase()))))
                    .forEach(told::add);
        }
        Collections.reverse(told);
        return told.stream()
                .sorted(Comparator.comparing(Happened::day).reversed())
                .limit(HAPPENED)
                .toList();
    }

    /**
     * That judges have finished is told when all of them have.
     *
     * @param cutOff whether the last of these phases was left because the review ended early
     */
    private List<Happened> judged(List<Stay> passed, boolean cutOff) {
        List<Happened> told = new ArrayList<>();
        List<Stay> left = passed.stream().filter(stay -> stay.left() != null).toList();
        List<Stay> finished = cutOff ? left.subList(0, Math.max(0, left.size() - 1)) : left;
        for (Stay stay : finished) {
            told.addAll(judged(stay));
        }
        return told;
    }

    private List<Happened> judged(Stay stay) {
        LocalDate day = day(Objects.requireNonNull(stay.left()));
        return switch (stay.phase()) {
            case VALIDATION -> List.of(new Happened(day, finished(Party.VALIDATORS, "CallActivity_Validate")));
            case MODERATION -> List.of(new Happened(day, finished(Party.MODERATORS, "Event_ModerationDecided")));
            default -> List.of();
        };
    }

    private String finished(Party who, String element) {
        return StringUtils.capitalize(who.title() + " " + words.of(element).done() + ".");
    }

    private List<Next> next(
            Review review, Optional<Judging> judging, List<Step> open, List<Step> ended, LocalDate today) {
        if (Phase.ENDS.contains(review.phase())) {
            return List.of();
        }
        LocalDate judged = judging.map(Judging::by).orElse(null);
        List<Forecast.Expected> expected = judged != null
                ? forecast.afterValidation(review, judged, today)
                : review.phase() == Phase.MODERATION
                        ? forecast.afterModeration()
                        : forecast.after(review, open, ended, today);
        return expected.stream().map(each -> new Next(each.what(), each.by())).toList();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
