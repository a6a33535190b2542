package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.Assignment;
import org.qualityoutcomes.selfevaluation.domain.PlanTeam;
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

    /** One outcome's line as typed. */
    record Line(String outcome, @Nullable String owner, @Nullable String checker, @Nullable String due) {

        static Line of(Assignment kept) {
            LocalDate due = kept.due();
            return new Line(kept.outcome(), kept.owner(), kept.checker(), due == null ? null : EnteredDay.shown(due));
        }

        static Line of(String code, Map<String, String> sent) {
            return new Line(
                    code,
                    given(sent.get("owner-" + code)),
                    given(sent.get("checker-" + code)),
                    given(sent.get("due-" + code)));
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }

        boolean isReadable() {
            return due == null || EnteredDay.of(due).isPresent();
        }

        Assignment assignment() {
            return new Assignment(outcome, owner, checker, EnteredDay.of(due).orElse(null));
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        PlanTeam.Plan plan = planTeam.show(new ReviewId(id));
        return view(plan, plan.assignments().stream().map(Line::of).toList(), null, List.of(), model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        PlanTeam.Plan plan = planTeam.show(review);
        List<Line> typed = plan.assignments().stream()
                .map(each -> Line.of(each.outcome(), sent))
                .toList();
        try {
            refuseUnreadable(typed);
            planTeam.keep(review, typed.stream().map(Line::assignment).toList(), sent.get("seen"));
        } catch (Refusal refusal) {
            boolean changed = refusal instanceof ChangedMeanwhile;
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", changed);
            return view(plan, typed, changed ? null : sent.get("seen"), refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/team-plan?saved";
    }

    private static void refuseUnreadable(List<Line> typed) {
        List<Problem> problems = typed.stream()
                .filter(line -> !line.isReadable())
                .map(line -> new Problem(
                        "due-" + line.outcome(), line.outcome() + ": enter a day of the years 2000 to 2100."))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private String view(
            PlanTeam.Plan plan, List<Line> lines, @Nullable String seen, List<Problem> problems, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("lines", lines);
        model.addAttribute("seen", seen == null ? plan.seen() : seen);
        model.addAttribute("edition", editions.get(plan.review().edition()));
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find(
                                "Task_AgreeTeamPlan",
                                Map.of("reviewId", plan.review().id().toString()))
                        .orElse(null));
        return "selfevaluation/team-plan";
    }
}
