package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
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
        List<Outcome> outcomes = outcomes(review);
        List<Problem> problems = planned.stream()
                .flatMap(each -> problems(outcomes, team, each, today, part -> field(each, part)).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    /** @param field what the page calls the field of outcome, owner and so on */
    static List<Problem> problems(
            List<Outcome> outcomes,
            Collection<String> team,
            PlannedAction planned,
            LocalDate today,
            UnaryOperator<String> field) {
        List<Problem> problems = new ArrayList<>();
        if (outcomes.stream().noneMatch(each -> each.code().equals(planned.outcome()))) {
            problems.add(new Problem(field.apply("outcome"), "Choose the outcome that it serves."));
        }
        if (planned.owner() != null && !team.contains(planned.owner())) {
            problems.add(new Problem(field.apply("owner"), "Choose somebody of the team."));
        }
        if (planned.due() != null && !ImprovementAction.isWithinReach(planned.due(), today)) {
            problems.add(new Problem(field.apply("due"), "Choose a day within two years from today."));
        }
        problems.addAll(planned.success().contradictions(field));
        return problems;
    }

    List<Outcome> outcomes(ReviewId review) {
        return editions.get(reviews.get(review).edition()).outcomes();
    }

    static String field(PlannedAction planned, String part) {
        return planned.id() == null ? added(part) : part + "-" + planned.id();
    }

    /** The same part of an action that is only being added: its field has no id. */
    static String added(String part) {
        return "new" + Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }
}
