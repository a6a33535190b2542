package org.qualityoutcomes.selfevaluation.priorities;

import java.time.LocalDate;
import java.util.List;
import org.qualityoutcomes.selfevaluation.DraftAction;

/** Whether an action is specific, measurable, achievable, relevant and time-bound. It guides and refuses nothing. */
public final class SmartChecks {

    private static final int FEWEST_WORDS = 4;
    private static final int YEARS = 2;

    private SmartChecks() {}

    /** One of the five, in a sentence that says what is good or what is missing. */
    public record Check(String name, boolean met, String sentence) {}

    public static List<Check> of(DraftAction action, Worksheet worksheet, LocalDate today) {
        return List.of(
                check(
                        "Specific",
                        action.text().strip().split("\\s+").length >= FEWEST_WORDS,
                        "it says what will be done.",
                        "say in some more words what will be done."),
                check(
                        "Measurable",
                        !action.measure().isBlank() && action.target() != null,
                        "it has a measure with a figure as its target.",
                        "give it a measure, and a figure as its target."),
                check(
                        "Achievable",
                        !action.owner().isBlank() && !action.resources().isBlank(),
                        "somebody does it, with what it takes.",
                        "say who does it and what it takes."),
                check(
                        "Relevant",
                        isRelevant(action, worksheet),
                        "it serves an indicator or a priority.",
                        "name an indicator, or a priority of the same outcome."),
                check(
                        "Time-bound",
                        isInTime(action, today),
                        "it is done on a day within two years.",
                        "set a day after today and within two years."));
    }

    private static Check check(String name, boolean met, String good, String missing) {
        return new Check(name, met, name + ": " + (met ? good : missing));
    }

    private static boolean isRelevant(DraftAction action, Worksheet worksheet) {
        return !action.indicator().isBlank()
                || worksheet.priorities().stream()
                        .anyMatch(each -> each.outcome().equals(action.outcome()));
    }

    private static boolean isInTime(DraftAction action, LocalDate today) {
        LocalDate due = action.due();
        return due != null && due.isAfter(today) && due.isBefore(today.plusYears(YEARS));
    }
}
