package org.qualityoutcomes.review.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** What the national team wants a cycle to be, before anybody has looked whether it can be so. */
public record CyclePlan(
        @Nullable CycleKind kind,
        @Nullable String reference,
        @Nullable String name,
        @Nullable String edition,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate deadline) {

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,19}");

    /** Everything that is wrong with it. */
    List<Problem> problems(Predicate<String> taken, Predicate<String> editionKnown, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (kind == null) {
            problems.add(new Problem("kind", "Choose what the reviews of the cycle are for."));
        }
        if (reference == null || !REFERENCE.matcher(reference).matches()) {
            problems.add(new Problem(
                    "reference", "Enter a reference of up to 20 letters, digits and hyphens, for example 2027."));
        } else if (taken.test(reference)) {
            problems.add(new Problem("reference", "There is a cycle with this reference already."));
        }
        if (name == null || name.isBlank() || name.length() > 150) {
            problems.add(new Problem("name", "Enter a name of up to 150 characters."));
        }
        if (edition == null || !editionKnown.test(edition)) {
            problems.add(new Problem("edition", "Choose the edition of the framework."));
        }
        checkPeriod(problems);
        checkDeadline(problems, today);
        return problems;
    }

    private void checkPeriod(List<Problem> problems) {
        if (!isDay(periodFrom)) {
            problems.add(new Problem(
                    "periodFrom", "Enter the first day of the evidence period, of the years 2000 to 2100."));
        }
        if (periodTo == null || !isDay(periodTo)) {
            problems.add(
                    new Problem("periodTo", "Enter the last day of the evidence period, of the years 2000 to 2100."));
        } else if (periodFrom != null && periodTo.isBefore(periodFrom)) {
            problems.add(new Problem("periodTo", "The evidence period must not end before it begins."));
        }
    }

    private void checkDeadline(List<Problem> problems, LocalDate today) {
        if (deadline == null || !isDay(deadline)) {
            problems.add(new Problem("deadline", "Enter the last day for submissions, of the years 2000 to 2100."));
        } else if (!deadline.isAfter(today)) {
            problems.add(new Problem("deadline", "The deadline must be after today."));
        } else if (periodFrom != null && !deadline.isAfter(periodFrom)) {
            problems.add(new Problem("deadline", "The deadline must be after the first day of the evidence period."));
        }
    }

    private static boolean isDay(@Nullable LocalDate day) {
        return day != null && EnteredDay.isPlausible(day);
    }
}
