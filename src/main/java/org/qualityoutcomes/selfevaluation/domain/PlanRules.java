package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** A team plan is complete when every outcome has an owner, somebody else who checks, and a date in time. */
final class PlanRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private PlanRules() {}

    /** What may not even be kept: people who are not in the team, and days that nobody can mean. */
    static List<Problem> notOffered(List<Assignment> plan, Collection<String> team) {
        List<Problem> problems = new ArrayList<>();
        for (Assignment each : plan) {
            String code = each.outcome();
            if (each.owner() != null && !team.contains(each.owner())) {
                problems.add(new Problem("owner-" + code, code + ": choose somebody of the team."));
            }
            if (each.checker() != null && !team.contains(each.checker())) {
                problems.add(new Problem("checker-" + code, code + ": choose somebody of the team."));
            }
            if (each.due() != null && !EnteredDay.isPlausible(each.due())) {
                problems.add(new Problem("due-" + code, code + ": enter a day of the years 2000 to 2100."));
            }
        }
        return problems;
    }

    static List<Problem> problems(List<Assignment> plan, LocalDate first, LocalDate last, Collection<String> team) {
        List<Problem> problems = new ArrayList<>();
        for (Assignment each : plan) {
            String code = each.outcome();
            if (each.owner() == null || !team.contains(each.owner())) {
                problems.add(new Problem("owner-" + code, code + ": choose who works on it."));
            }
            if (each.checker() == null || !team.contains(each.checker())) {
                problems.add(new Problem("checker-" + code, code + ": choose who checks it."));
            } else if (each.checker().equals(each.owner())) {
                problems.add(new Problem("checker-" + code, code + ": nobody checks their own work."));
            }
            if (each.due() == null) {
                problems.add(new Problem("due-" + code, code + ": say by when."));
            } else if (each.due().isBefore(first) || each.due().isAfter(last)) {
                problems.add(new Problem(
                        "due-" + code, code + ": the date must be between today and " + DAY.format(last) + "."));
            }
        }
        return problems;
    }
}
