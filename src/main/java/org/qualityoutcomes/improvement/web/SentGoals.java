package org.qualityoutcomes.improvement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.improvement.goals.Goals;
import org.qualityoutcomes.improvement.goals.Goals.Milestone;
import org.qualityoutcomes.improvement.goals.Goals.Priority;
import org.qualityoutcomes.improvement.goals.Goals.Risk;
import org.qualityoutcomes.improvement.goals.Goals.Target;
import org.qualityoutcomes.improvement.goals.Scale;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** The page of the goals as it was sent; {@link Goals} says what the fields are called. Empty lines are left out. */
final class SentGoals {

    private static final int SPARE = 2;
    private static final RatingText RATINGS = new RatingText();

    private final Map<String, String> sent;
    private final List<Problem> problems = new ArrayList<>();

    SentGoals(Map<String, String> sent) {
        this.sent = sent;
    }

    /** What is kept, as the fields that show it. */
    static Map<String, String> fields(Goals goals) {
        Map<String, String> fields = new HashMap<>();
        number(goals.priorities(), (at, each) -> {
            fields.put("priority-" + at, each.text());
            fields.put("why-" + at, each.why());
        });
        goals.targets().forEach(each -> fields.put("target-" + each.outcome(), written(each.rating())));
        number(goals.milestones(), (at, each) -> {
            fields.put("milestone-" + at, each.text());
            fields.put("milestoneDue-" + at, shown(each.due()));
            fields.put("milestoneDone-" + at, shown(each.doneOn()));
        });
        number(goals.risks(), (at, each) -> {
            fields.put("risk-" + at, each.text());
            fields.put(
                    "likelihood-" + at,
                    each.likelihood() == null ? "" : each.likelihood().name());
            fields.put(
                    "impact-" + at, each.impact() == null ? "" : each.impact().name());
            fields.put("response-" + at, each.response());
        });
        return fields;
    }

    private interface Numbered<T> {
        void take(int at, T each);
    }

    private static <T> void number(List<T> all, Numbered<T> numbered) {
        IntStream.range(0, all.size()).forEach(at -> numbered.take(at + 1, all.get(at)));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : EnteredDay.shown(day);
    }

    /** As the list of choices has it. */
    static String written(Rating rating) {
        String text = RATINGS.convertToDatabaseColumn(rating);
        return text == null ? "" : text;
    }

    /** How many lines of a kind the page shows: those that are filled, some more, never more than there may be. */
    static List<Integer> rows(Map<String, String> fields, int most, String... names) {
        int filled = IntStream.rangeClosed(1, most)
                .filter(at -> Stream.of(names)
                        .anyMatch(name -> !fields.getOrDefault(name + at, "").isBlank()))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.min(most, filled + SPARE)).boxed().toList();
    }

    /** @throws Refusal naming every field that cannot be read */
    Goals goals(List<Outcome> outcomes) {
        Goals goals = new Goals(priorities(), targets(outcomes), milestones(), risks());
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return goals;
    }

    private List<Priority> priorities() {
        return lines(Goals.MOST_PRIORITIES, "priority-", "why-")
                .map(at -> new Priority(text("priority-" + at), text("why-" + at)))
                .toList();
    }

    private List<Target> targets(List<Outcome> outcomes) {
        List<Target> targets = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            String field = "target-" + outcome.code();
            if (!text(field).isEmpty()) {
                Rating rating = rating(field);
                if (rating != null) {
                    targets.add(new Target(outcome.code(), rating));
                }
            }
        }
        return targets;
    }

    private @Nullable Rating rating(String field) {
        try {
            return RATINGS.convertToEntityAttribute(text(field));
        } catch (IllegalArgumentException unreadable) {
            problems.add(new Problem(field, "Choose one of the list."));
            return null;
        }
    }

    private List<Milestone> milestones() {
        return lines(Goals.MOST_MILESTONES, "milestone-", "milestoneDue-", "milestoneDone-")
                .map(at ->
                        new Milestone(text("milestone-" + at), day("milestoneDue-" + at), day("milestoneDone-" + at)))
                .toList();
    }

    private List<Risk> risks() {
        return lines(Goals.MOST_RISKS, "risk-", "likelihood-", "impact-", "response-")
                .map(at -> new Risk(
                        text("risk-" + at), scale("likelihood-" + at), scale("impact-" + at), text("response-" + at)))
                .toList();
    }

    private Stream<Integer> lines(int most, String... names) {
        return IntStream.rangeClosed(1, most)
                .filter(at -> Stream.of(names).anyMatch(name -> !text(name + at).isEmpty()))
                .boxed();
    }

    private @Nullable Scale scale(String field) {
        String typed = text(field);
        try {
            return typed.isEmpty() ? null : Scale.valueOf(typed.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            problems.add(new Problem(field, "Choose one of the list."));
            return null;
        }
    }

    private @Nullable LocalDate day(String field) {
        String typed = text(field);
        LocalDate day = EnteredDay.of(typed).orElse(null);
        if (day == null && !typed.isEmpty()) {
            problems.add(new Problem(field, "Enter a day of the years 2000 to 2100."));
        }
        return day;
    }

    private String text(String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
