package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.Assignment;
import org.qualityoutcomes.selfevaluation.domain.PlanTeam;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works on which outcome, who checks it, and by when: parameters {@code owner-O1}, {@code checker-O1}, {@code due-O1}. */
@Controller
@RequestMapping("/reviews/{id}/team-plan")
class TeamPlanPage {

    private final PlanTeam planTeam;
    private final Editions editions;
    private final Worklist worklist;

    TeamPlanPage(PlanTeam planTeam, Editions editions, Worklist worklist) {
        this.planTeam = planTeam;
        this.editions = editions;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        ReviewId review = new ReviewId(id);
        return view(review, planTeam.show(review).assignments(), List.of(), model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        List<Problem> problems = new ArrayList<>();
        List<Assignment> plan = planTeam.show(review).assignments().stream()
                .map(each -> assignment(each.outcome(), sent, problems))
                .toList();
        try {
            if (!problems.isEmpty()) {
                throw new Refusal(problems);
            }
            planTeam.keep(review, plan);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(review, plan, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/team-plan?saved";
    }

    private static Assignment assignment(String code, Map<String, String> sent, List<Problem> problems) {
        return new Assignment(
                code,
                given(sent.get("owner-" + code)),
                given(sent.get("checker-" + code)),
                date("due-" + code, code, sent, problems));
    }

    private static @Nullable LocalDate date(
            String field, String code, Map<String, String> sent, List<Problem> problems) {
        String text = given(sent.get(field));
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            problems.add(new Problem(field, code + ": enter the date as day, month and year."));
            return null;
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private String view(ReviewId id, List<Assignment> assignments, List<Problem> problems, Model model) {
        PlanTeam.Plan plan = planTeam.show(id);
        model.addAttribute("plan", plan);
        model.addAttribute("assignments", assignments);
        model.addAttribute("edition", editions.get(plan.review().edition()));
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find("Task_AgreeTeamPlan", Map.of("reviewId", id.toString()))
                        .orElse(null));
        return "selfevaluation/team-plan";
    }
}
