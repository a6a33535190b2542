package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.assurance.assignment.RankValidators;
import org.qualityoutcomes.assurance.domain.AssignValidators;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The national team chooses two validators; parameters {@code primary} and {@code second}. */
@Controller
@RequestMapping("/validations/{id}/assignment")
class AssignmentPage {

    private final AssignValidators assign;
    private final RankValidators rank;
    private final Worklist worklist;
    private final CurrentUser user;

    AssignmentPage(AssignValidators assign, RankValidators rank, Worklist worklist, CurrentUser user) {
        this.assign = assign;
        this.rank = rank;
        this.worklist = worklist;
        this.user = user;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        requireNational();
        return view(id, List.of(), model);
    }

    @PostMapping
    String assign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String primary,
            @RequestParam(defaultValue = "") String second,
            Model model,
            HttpServletResponse response) {
        requireNational();
        try {
            assign.assign(id, primary, second);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("primary", primary);
            model.addAttribute("second", second);
            return view(id, refusal.problems(), model);
        }
        return "redirect:/validations/{id}/assignment?saved";
    }

    /** A page of its own, because it weighs the whole cycle. */
    @GetMapping("/ranking")
    String ranking(@PathVariable UUID id, Model model) {
        requireNational();
        model.addAttribute("validation", id);
        model.addAttribute("ranking", rank.of(id));
        return "assurance/ranking";
    }

    private String view(UUID id, List<Refusal.Problem> problems, Model model) {
        AssignValidators.Assignment assignment = assign.show(id);
        Map<String, String> part = Map.of("validationId", id.toString());
        model.addAttribute("assignment", assignment);
        if (!model.containsAttribute("primary")) {
            model.addAttribute("primary", assignment.primary());
            model.addAttribute("second", assignment.second());
        }
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find(List.of("Task_AssignValidators", "Task_ReplaceValidator"), part)
                        .orElse(null));
        return "assurance/assignment";
    }

    private void requireNational() {
        if (!user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
    }
}
