package org.qualityoutcomes.review.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Step;
import org.springframework.util.StringUtils;

/** Steps as sentences for one reader: who does what, who did what. */
final class StepSentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String BETWEEN = " · ";
    private static final int MOST = 4;
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final LifecycleWords words;
    private final StepReader reader;
    private final StepPeople people;
    private final LocalDate today;

    StepSentences(LifecycleWords words, StepReader reader, StepPeople people, LocalDate today) {
        this.words = words;
        this.reader = reader;
        this.people = people;
        this.today = today;
    }

    /** What is going on, as one sentence; steps of one kind are told together. */
    String goingOn(List<Step> open) {
        Map<String, List<Step>> kinds = open.stream()
                .sorted(Comparator.comparingInt(step -> words.position(step.taskKey())))
                .collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()));
        String told = kinds.values().stream().limit(MOST).map(this::clause).collect(Collectors.joining("; "));
        return StringUtils.capitalize(told) + (kinds.size() > MOST ? "; and there is more." : ".");
    }

    private String kind(Step step) {
        return step.taskKey() + (step.party().isOfTheService() ? "" : holder(step));
    }

    private String clause(List<Step> steps) {
        List<String> holders = steps.stream().map(this::holder).distinct().toList();
        String who = holders.size() == 1 ? holders.get(0) : steps.get(0).party().title();
        return who + " " + what(words.of(steps.get(0).taskKey()).does(), steps) + byWhen(steps);
    }

    private String byWhen(List<Step> steps) {
        LocalDate first = steps.stream()
                .map(Step::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (first == null) {
            return "";
        }
        String when = first.isBefore(today) ? "overdue since " : "by ";
        return (steps.size() > 1 ? ", the first " : first.isBefore(today) ? ", " : " ") + when + DAY.format(first);
    }

    /** Who does what, without a full stop. */
    String does(Step step) {
        return StringUtils.capitalize(
                holder(step) + " " + what(words.of(step.taskKey()).does(), List.of(step)));
    }

    /** Who did what; null where nobody did it and nothing is to be said of that. */
    @Nullable
    String did(Step step) {
        Wording wording = words.of(step.taskKey());
        if (step.endedBy() == null) {
            return wording.lapsed() == null ? null : wording.lapsed() + ".";
        }
        String who = reader.mayName(step) ? people.doer(step) : party(step);
        return StringUtils.capitalize(who + " " + what(wording.done(), List.of(step)) + ".");
    }

    private String holder(Step step) {
        return reader.mayName(step) ? people.holder(step) : party(step);
    }

    private static String party(Step step) {
        return switch (step.party()) {
            case VALIDATORS -> "one of the validators";
            case MODERATORS -> "one of the moderators";
            default -> step.party().title();
        };
    }

    private static String what(@Nullable String words, List<Step> steps) {
        Step first = steps.get(0);
        return Objects.requireNonNullElse(words, "works")
                .replace("{outcome}", counted("outcome", outcome(first), steps.size()))
                .replace("{action}", counted("action", action(first), steps.size()));
    }

    private static String counted(String noun, String own, int size) {
        if (size == 1) {
            return noun + " " + own;
        }
        return (size < NUMBERS.size() ? NUMBERS.get(size) : Integer.toString(size)) + " " + noun + "s";
    }

    /** A task's name has its outcome between whose case it is and what is to be done. */
    private static String outcome(Step step) {
        String[] parts = step.name().split(BETWEEN);
        return parts.length < 3 ? "" : parts[parts.length - 2];
    }

    /** What an action's own reference has more than its review's. */
    private static String action(Step step) {
        return step.reference().substring(step.reference().lastIndexOf('-') + 1);
    }
}
