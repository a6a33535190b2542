package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;

/** What may be saved of a plan, finished or not: outcomes of the review's edition, people of the team, real dates. */
@Component
class PlanRules {

    private final Reviews reviews;
    private final Editions editions;

    PlanRules(Reviews reviews, Editions editions) {
        this.reviews = reviews;
        this.editions = editions;
    }

    /** @throws Refusal for the fields of the plan's page */
    void check(ReviewId review, Collection<String> team, List<PlannedAction> planned, LocalDate today) {
        List<String> outcomes = outcomes(review).stream().map(Outcome::code).toList();
        List<Problem> problems = new ArrayList<>();
        for (PlannedAction each : planned) {
            if (!outcomes.contains(each.outcome())) {
                problems.add(new Problem(field(each, "outcome"), "Choose the outcome that it serves."));
            }
            if (each.owner() != null && !team.contains(each.owner())) {
                problems.add(new Problem(field(each, "owner"), "Choose somebody of the team."));
            }
            if (each.due() != null && !ImprovementAction.isWithinReach(each.due(), today)) {
                problems.add(new Problem(field(each, "due"), "Choose a day within two years from today."));
            }
            problems.addAll(each.success().contradictions(part -> field(each, part)));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    List<Outcome> outcomes(ReviewId review) {
        return editions.get(reviews.get(review).edition()).outcomes();
    }

    static String field(PlannedAction planned, String part) {
        return planned.id() == null ? added(part) : part + "-" + planned.id();
    }

    /** The same part of an action that is only being added: its field has no id. */
    static String added(String field) {
        String part = field.contains("-") ? field.substring(0, field.indexOf('-')) : field;
        return "new" + Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }
}
