package org.qualityoutcomes.review.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** What the national team wants a cycle to be, before anybody has looked whether it can be so. */
public record CyclePlan(
        @Nullable String reference,
        @Nullable String name,
        @Nullable String edition,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate deadline) {

    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,19}");

    /** Everything that is wrong with it. */
    List<Problem> problems(Predicate<String> taken, Predicate<String> editionKnown) {
        List<Problem> problems = new ArrayList<>();
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
        checkDates(problems);
        return problems;
    }

    private void checkDates(List<Problem> problems) {
        if (periodFrom == null) {
            problems.add(new Problem("periodFrom", "Enter the first day of the evidence period."));
        }
        if (periodTo == null) {
            problems.add(new Problem("periodTo", "Enter the last day of the evidence period."));
        } else if (periodFrom != null && periodTo.isBefore(periodFrom)) {
            problems.add(new Problem("periodTo", "The evidence period must not end before it begins."));
        }
        if (deadline == null) {
            problems.add(new Problem("deadline", "Enter the last day for submissions."));
        } else if (periodFrom != null && !deadline.isAfter(periodFrom)) {
            problems.add(new Problem("deadline", "The deadline must be after the first day of the evidence period."));
        }
    }
}
