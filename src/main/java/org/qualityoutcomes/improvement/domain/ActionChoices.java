package org.qualityoutcomes.improvement.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be chosen for the terms of an action: the organisation's sponsors, the edition's indicators and levels. */
@Component
@Transactional(readOnly = true)
public class ActionChoices {

    private final Plans plans;
    private final Reviews reviews;
    private final Editions editions;
    private final ActionPeople people;

    ActionChoices(Plans plans, Reviews reviews, Editions editions, ActionPeople people) {
        this.plans = plans;
        this.reviews = reviews;
        this.editions = editions;
        this.people = people;
    }

    /**
     * Values with their labels, in the order in which they are shown.
     *
     * @param indicators by the code of their outcome
     * @param every those of all outcomes
     */
    public record Choices(
            Map<String, String> sponsors,
            Map<String, Map<String, String>> indicators,
            Map<String, String> every,
            Map<String, String> levels) {}

    /** Of a plan that the reader has opened already. */
    public Choices of(UUID plan) {
        ImprovementPlan found = plans.get(plan);
        Edition edition = edition(found);
        Map<String, String> sponsors = new LinkedHashMap<>();
        people.sponsors(found.organisation()).forEach(each -> sponsors.put(each.username(), each.name()));
        Map<String, Map<String, String>> indicators = new LinkedHashMap<>();
        Map<String, String> every = new LinkedHashMap<>();
        edition.outcomes().forEach(outcome -> {
            Map<String, String> own = new LinkedHashMap<>();
            outcome.indicators().forEach(each -> own.put(each.code(), each.code() + " " + each.text()));
            indicators.put(outcome.code(), own);
            every.putAll(own);
        });
        return new Choices(sponsors, indicators, every, levels(edition));
    }

    private static Map<String, String> levels(Edition edition) {
        Map<String, String> levels = new LinkedHashMap<>();
        edition.outcomes().get(0).levels().stream()
                .map(Level::number)
                .filter(number -> number > edition.lowestLevel())
                .forEach(number -> levels.put(String.valueOf(number), "Level " + number));
        return levels;
    }

    /** @throws Refusal for the fields of the plan's page */
    void check(ImprovementPlan plan, Collection<PlannedAction> planned) {
        Edition edition = edition(plan);
        List<String> sponsors = people.sponsors(plan.organisation()).stream()
                .map(Person::username)
                .toList();
        List<Problem> problems = new ArrayList<>();
        planned.forEach(each -> problems.addAll(problems(each, edition, sponsors)));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static List<Problem> problems(PlannedAction each, Edition edition, List<String> sponsors) {
        ActionTerms terms = each.terms();
        List<Problem> problems = terms.contradictions(each.owner(), each.due(), part -> PlanRules.field(each, part));
        if (terms.sponsor() != null && !sponsors.contains(terms.sponsor())) {
            problems.add(new Problem(PlanRules.field(each, "sponsor"), "Choose one of the executive sponsors."));
        }
        if (terms.indicator() != null && !isOf(edition, each.outcome(), terms.indicator())) {
            problems.add(new Problem(PlanRules.field(each, "indicator"), "Choose an indicator of the same outcome."));
        }
        if (terms.level() != null
                && (terms.level() <= edition.lowestLevel() || terms.level() > edition.highestLevel())) {
            problems.add(new Problem(PlanRules.field(each, "level"), "Choose one of the levels."));
        }
        return problems;
    }

    private static boolean isOf(Edition edition, String outcome, String indicator) {
        return edition.outcomes().stream()
                .filter(each -> each.code().equals(outcome))
                .flatMap(each -> each.indicators().stream())
                .map(Indicator::code)
                .anyMatch(indicator::equals);
    }

    private Edition edition(ImprovementPlan plan) {
        return editions.get(reviews.get(plan.review()).edition());
    }
}
