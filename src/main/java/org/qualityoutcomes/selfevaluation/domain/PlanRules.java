package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qualityoutcomes.worklist.Refusal.Problem;

/** A team plan is complete when every outcome has an owner, somebody else who checks, and a date in time. */
final class PlanRules {

    private PlanRules() {}

    static List<Problem> problems(List<Assignment> plan, LocalDate today, LocalDate deadline, Collection<String> team) {
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
            } else if (each.due().isBefore(today) || each.due().isAfter(deadline)) {
                problems.add(new Problem("due-" + code, code + ": the date must be between today and the deadline."));
            }
        }
        return problems;
    }
}
