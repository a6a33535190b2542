package org.qualityoutcomes.review.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.ExpectedDates;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.worklist.Step;
import org.springframework.stereotype.Component;

/** What comes next in a review, and by when if everybody takes the time that the timetable gives them. */
@Component
class Forecast {

    private static final String VALIDATED = "Task_ValidateSubmission";
    private static final String MODERATED = "Event_ModerationDecided";
    /** How it goes on once nothing more is expected of anybody. */
    private static final Map<CycleKind, String> AFTER_ALL = Map.of(
            CycleKind.QUALITY_REVIEW, "SubProcess_FollowUp",
            CycleKind.SERVICE_IMPROVEMENT_REVIEW, "Event_NoticeDue");

    private final ExpectedDates dates;
    private final LifecycleWords words;

    Forecast(ExpectedDates dates, LifecycleWords words) {
        this.dates = dates;
        this.words = words;
    }

    /** @param by null where nobody can say */
    record Expected(String what, @Nullable LocalDate by) {}

    /** By when the validators will have judged who were assigned on this day, whoever of them is how far. */
    LocalDate judged(LocalDate assigned) {
        return dates.done(VALIDATED, dates.done("Task_DeclareInterests", assigned));
    }

    /** While judges are at work of whom the reader may know nothing. */
    List<Expected> afterValidation(Review review, LocalDate judged, LocalDate today) {
        return expected(review, beyond(review.kind(), VALIDATED, Set.of()), later(judged, today));
    }

    /** Nobody knows when the meeting will be. */
    List<Expected> afterModeration() {
        return withEnd(
                CycleKind.QUALITY_REVIEW,
                beyond(CycleKind.QUALITY_REVIEW, MODERATED, Set.of()).stream()
                        .map(key -> new Expected(words.of(key).label(), null))
                        .toList());
    }

    List<Expected> after(Review review, List<Step> open, List<Step> ended, LocalDate today) {
        LocalDate from = open.stream().map(Step::due).filter(Objects::nonNull).reduce(today, Forecast::later);
        return expected(
                review,
                review.phase() == Phase.IMPROVEMENT ? toPlan(open, ended) : toCome(review.kind(), open, ended),
                from);
    }

    private List<String> toCome(CycleKind kind, List<Step> open, List<Step> ended) {
        Set<String> now = keys(open);
        String reached = now.stream()
                .min(Comparator.comparingInt(words::position))
                .orElseGet(
                        () -> ended.isEmpty() ? "" : ended.get(ended.size() - 1).taskKey());
        return beyond(kind, reached, now);
    }

    /** Two plans are written side by side, so that one being written says nothing of the other. */
    private List<String> toPlan(List<Step> open, List<Step> ended) {
        Set<String> now = keys(open);
        Set<String> past = keys(ended);
        boolean writing = now.contains("Task_WriteImprovementPlan");
        return beyond(CycleKind.QUALITY_REVIEW, "CallActivity_Improve", now).stream()
                .filter(key -> writing || !past.contains(key))
                .toList();
    }

    private List<String> beyond(CycleKind kind, String reached, Collection<String> now) {
        return words.usual(kind).stream()
                .filter(key -> words.position(key) > words.position(reached))
                .filter(key -> !now.contains(key))
                .toList();
    }

    private List<Expected> expected(Review review, List<String> keys, LocalDate from) {
        List<Expected> expected = new ArrayList<>();
        LocalDate day = from;
        for (String key : keys) {
            day = dates.done(key, day, review.deadline());
            expected.add(new Expected(words.of(key).label(), day));
        }
        return withEnd(review.kind(), expected);
    }

    private List<Expected> withEnd(CycleKind kind, List<Expected> expected) {
        List<Expected> all = new ArrayList<>(expected);
        all.add(new Expected(
                words.of(Objects.requireNonNull(AFTER_ALL.get(kind))).label(), null));
        return all;
    }

    private static Set<String> keys(List<Step> steps) {
        return steps.stream().map(Step::taskKey).collect(Collectors.toSet());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
