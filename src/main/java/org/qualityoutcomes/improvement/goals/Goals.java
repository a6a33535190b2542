package org.qualityoutcomes.improvement.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.RatingText;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What a service wants to reach. Fields of its page are called {@code priority-1}, {@code why-1}, {@code target-O1},
 * {@code milestone-1}, {@code milestoneDue-1}, {@code milestoneDone-1}, {@code risk-1}, {@code likelihood-1},
 * {@code impact-1}, {@code response-1}, counted from one.
 *
 * @param priorities the most important first, one to eight once the plan is finished
 * @param targets at most one for each outcome of the review's edition
 */
public record Goals(List<Priority> priorities, List<Target> targets, List<Milestone> milestones, List<Risk> risks) {

    public static final Goals NONE = new Goals(List.of(), List.of(), List.of(), List.of());

    public static final int MOST_PRIORITIES = 8;
    public static final int MOST_MILESTONES = 12;
    public static final int MOST_RISKS = 10;
    public static final int LONGEST_LINE = 300;
    public static final int LONGEST_TEXT = 1000;

    public Goals {
        priorities = List.copyOf(priorities);
        targets = List.copyOf(targets);
        milestones = List.copyOf(milestones);
        risks = List.copyOf(risks);
    }

    /** What matters most, and why. */
    @Embeddable
    public record Priority(
            @Column(name = "what", nullable = false, length = LONGEST_LINE) String text,
            @Column(nullable = false, length = LONGEST_TEXT) String why) {}

    /** The level to be at when the plan ends. */
    @Embeddable
    public record Target(
            @Column(nullable = false) String outcome,
            @Column(nullable = false) @Convert(converter = RatingText.class) Rating rating) {}

    /** Something that can be seen to have happened by a day. */
    @Embeddable
    public record Milestone(
            @Column(name = "what", nullable = false, length = LONGEST_LINE) String text,
            @Nullable @Column LocalDate due,
            @Nullable @Column LocalDate doneOn) {}

    /** What could come between, and what is done about it. */
    @Embeddable
    public record Risk(
            @Column(name = "what", nullable = false, length = LONGEST_LINE) String text,
            @Nullable @Column(length = 10) @Enumerated(EnumType.STRING) Scale likelihood,
            @Nullable @Column(length = 10) @Enumerated(EnumType.STRING) Scale impact,
            @Column(nullable = false, length = LONGEST_TEXT) String response) {}

    public Optional<Rating> target(String outcome) {
        return targets.stream()
                .filter(each -> each.outcome().equals(outcome))
                .map(Target::rating)
                .findFirst();
    }

    /** What can never be right, finished or not. */
    List<Problem> contradictions(Edition edition, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        limit(problems, "priority-1", priorities.size(), MOST_PRIORITIES, "priorities");
        limit(problems, "milestone-1", milestones.size(), MOST_MILESTONES, "milestones");
        limit(problems, "risk-1", risks.size(), MOST_RISKS, "risks");
        for (int at = 0; at < priorities.size(); at++) {
            line(problems, "priority-" + (at + 1), priorities.get(at).text(), "Say what the priority is.");
            text(problems, "why-" + (at + 1), priorities.get(at).why());
        }
        List<String> outcomes = edition.outcomes().stream().map(Outcome::code).toList();
        for (Target each : targets) {
            if (!outcomes.contains(each.outcome()) || !edition.accepts(each.rating())) {
                problems.add(new Problem("target-" + each.outcome(), "Choose a level of the edition."));
            }
        }
        for (int at = 0; at < milestones.size(); at++) {
            Milestone each = milestones.get(at);
            line(problems, "milestone-" + (at + 1), each.text(), "Say what will have happened.");
            if (each.doneOn() != null && each.doneOn().isAfter(today)) {
                problems.add(new Problem("milestoneDone-" + (at + 1), "Enter a day until today."));
            }
        }
        for (int at = 0; at < risks.size(); at++) {
            line(problems, "risk-" + (at + 1), risks.get(at).text(), "Say what could happen.");
            text(problems, "response-" + (at + 1), risks.get(at).response());
        }
        return problems;
    }

    /** What is missing before the plan can be approved. */
    List<Problem> gaps(Edition edition) {
        List<Problem> problems = new ArrayList<>();
        if (priorities.isEmpty()) {
            problems.add(new Problem("priority-1", "Name at least one priority."));
        }
        edition.outcomes().stream()
                .filter(outcome -> target(outcome.code()).isEmpty())
                .forEach(outcome -> problems.add(
                        new Problem("target-" + outcome.code(), outcome.code() + ": choose the level to reach.")));
        for (int at = 0; at < milestones.size(); at++) {
            if (milestones.get(at).due() == null) {
                problems.add(new Problem("milestoneDue-" + (at + 1), "Milestone " + (at + 1) + ": choose a day."));
            }
        }
        for (int at = 0; at < risks.size(); at++) {
            Risk each = risks.get(at);
            if (each.likelihood() == null || each.impact() == null) {
                problems.add(new Problem(
                        each.likelihood() == null ? "likelihood-" + (at + 1) : "impact-" + (at + 1),
                        "Risk " + (at + 1) + ": say how likely it is and how much it would change."));
            }
            if (each.response().isBlank()) {
                problems.add(new Problem("response-" + (at + 1), "Risk " + (at + 1) + ": say what is done about it."));
            }
        }
        return problems;
    }

    private static void limit(List<Problem> problems, String field, int many, int most, String what) {
        if (many > most) {
            problems.add(new Problem(field, "Name at most " + most + " " + what + "."));
        }
    }

    private static void line(List<Problem> problems, String field, String text, String otherwise) {
        if (text.isBlank()) {
            problems.add(new Problem(field, otherwise));
        }
        if (text.length() > LONGEST_LINE) {
            problems.add(new Problem(field, "Keep this within " + LONGEST_LINE + " characters."));
        }
    }

    private static void text(List<Problem> problems, String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            problems.add(new Problem(field, "Keep this within 1,000 characters."));
        }
    }
}
