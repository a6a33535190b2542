package org.qualityoutcomes.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Level;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.improvement.goals.Goals;
import org.qualityoutcomes.improvement.goals.Scale;
import org.qualityoutcomes.improvement.goals.SetGoals;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a service wants to reach with its plan. */
@Controller
@RequestMapping("/plans/{id}/goals")
class GoalsPage {

    private final SetGoals goals;
    private final Worklist worklist;

    GoalsPage(SetGoals goals, Worklist worklist) {
        this.goals = goals;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return view(id, null, List.of(), false, model);
    }

    /** Parameters as {@link Goals} names them, and {@code seen}. */
    @PostMapping
    String keep(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        try {
            goals.keep(id, new SentGoals(sent).goals(goals.show(id).edition().outcomes()), sent.get("seen"));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, sent, refusal.problems(), refusal instanceof ChangedMeanwhile, model);
        }
        return "redirect:/plans/{id}/goals?saved";
    }

    @PostMapping("/milestones/{place}")
    String reach(@PathVariable UUID id, @PathVariable int place, @RequestParam(defaultValue = "yes") String reached) {
        goals.reach(id, place, reached.equals("yes"));
        return "redirect:/plans/{id}/goals?saved#milestones";
    }

    private String view(
            UUID id, @Nullable Map<String, String> sent, List<Refusal.Problem> problems, boolean changed, Model model) {
        SetGoals.Page page = goals.show(id);
        Map<String, String> fields = sent == null ? SentGoals.fields(page.goals()) : sent;
        boolean editable = page.plan().isBeingWritten()
                && worklist.find("Task_WriteImprovementPlan", Map.of("planId", id.toString()))
                        .isPresent();
        model.addAttribute("page", page);
        model.addAttribute("typed", fields);
        model.addAttribute("seen", sent == null || changed ? page.seen() : sent.getOrDefault("seen", page.seen()));
        model.addAttribute("changed", changed);
        model.addAttribute("problems", problems);
        model.addAttribute("editable", editable);
        model.addAttribute("mayReach", page.mayReach());
        model.addAttribute("ratings", ratings(page.edition()));
        model.addAttribute("scales", scales());
        model.addAttribute("priorityRows", SentGoals.rows(fields, Goals.MOST_PRIORITIES, "priority-", "why-"));
        model.addAttribute(
                "milestoneRows", SentGoals.rows(fields, Goals.MOST_MILESTONES, "milestone-", "milestoneDue-"));
        model.addAttribute("riskRows", SentGoals.rows(fields, Goals.MOST_RISKS, "risk-", "response-"));
        return "improvement/goals";
    }

    /** All that the edition knows, lowest first, by what is sent. */
    private static Map<String, String> ratings(Edition edition) {
        Map<String, String> ratings = new LinkedHashMap<>();
        edition.outcomes().get(0).levels().stream()
                .map(Level::number)
                .flatMap(level -> level == edition.lowestLevel()
                        ? Stream.of(new Rating(level, null))
                        : Stream.of(SubLevel.values()).map(sub -> new Rating(level, sub)))
                .forEach(rating -> ratings.put(SentGoals.written(rating), rating.title()));
        return ratings;
    }

    private static Map<String, String> scales() {
        Map<String, String> scales = new LinkedHashMap<>();
        Stream.of(Scale.values()).forEach(each -> scales.put(each.name(), each.title()));
        return scales;
    }
}
