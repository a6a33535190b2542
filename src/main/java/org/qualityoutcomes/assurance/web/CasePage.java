package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.ModerateCase;
import org.qualityoutcomes.framework.Rating;
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

/** A case before the panel; parameters {@code decision}, {@code level}, {@code subLevel}, {@code reason} and
 * {@code seen} for each outcome. */
@Controller
@RequestMapping("/meetings/{meeting}/cases/{review}")
class CasePage {

    private final ModerateCase moderate;
    private final Worklist worklist;

    CasePage(ModerateCase moderate, Worklist worklist) {
        this.moderate = moderate;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID meeting, @PathVariable UUID review, Model model) {
        return view(meeting, review, Attempt.none(), List.of(), model);
    }

    /** @param decision {@code confirm} for the validated level; a level is only read for another one */
    @PostMapping("/{code}")
    String decide(
            @PathVariable UUID meeting,
            @PathVariable UUID review,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String subLevel,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String seen,
            Model model,
            HttpServletResponse response) {
        Attempt sent = new Attempt(code, level, subLevel, false, decision, reason);
        try {
            Rating rating = decision.equals("confirm") ? null : sent.sentRating();
            if (rating == null && !decision.equals("confirm")) {
                throw Refusal.of("rating-" + code, code + ": choose the level that the panel decides on.");
            }
            moderate.decide(meeting, review, code, rating, reason, seen);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", refusal instanceof ChangedMeanwhile);
            return view(meeting, review, sent, refusal.problems(), model);
        }
        return "redirect:/meetings/{meeting}/cases/{review}?saved";
    }

    private String view(UUID meeting, UUID review, Attempt attempt, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("sheet", moderate.show(meeting, review));
        model.addAttribute("attempt", attempt);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find(
                                "Task_ModerateCase",
                                Map.of("meetingId", meeting.toString(), "reviewId", review.toString()))
                        .orElse(null));
        return "assurance/case";
    }
}
