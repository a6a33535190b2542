package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.PlanTeam;
import org.qualityoutcomes.selfevaluation.domain.ReadTeamPlan;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
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

/**
 * Who works on which outcome, who checks it, and by when: parameters {@code owner-O1}, {@code checker-O1},
 * {@code due-O1}; meetings and risks by the number of their line: {@code meetingDay-0}, {@code meetingPurpose-0},
 * {@code risk-0}, {@code response-0}.
 */
@Controller
@RequestMapping("/reviews/{id}/team-plan")
class TeamPlanPage {

    private final ReadTeamPlan readPlan;
    private final PlanTeam planTeam;
    private final Editions editions;
    private final Worklist worklist;

    TeamPlanPage(ReadTeamPlan readPlan, PlanTeam planTeam, Editions editions, Worklist worklist) {
        this.readPlan = readPlan;
        this.planTeam = planTeam;
        this.editions = editions;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        ReadTeamPlan.View page = readPlan.show(new ReviewId(id));
        return view(page, SentTeamPlan.of(page.plan()), null, List.of(), model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        ReadTeamPlan.View page = readPlan.show(review);
        SentTeamPlan typed = SentTeamPlan.of(page.plan(), sent);
        try {
            planTeam.keep(review, typed.read(), sent.get("seen"));
        } catch (Refusal refusal) {
            boolean changed = refusal instanceof ChangedMeanwhile;
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", changed);
            return view(page, typed, changed ? null : sent.get("seen"), refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/team-plan?saved";
    }

    private String view(
            ReadTeamPlan.View page, SentTeamPlan typed, @Nullable String seen, List<Problem> problems, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("typed", typed);
        model.addAttribute("seen", seen == null ? page.seen() : seen);
        model.addAttribute("edition", editions.get(page.review().edition()));
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find(
                                "Task_AgreeTeamPlan",
                                Map.of("reviewId", page.review().id().toString()))
                        .orElse(null));
        return "selfevaluation/team-plan";
    }
}
