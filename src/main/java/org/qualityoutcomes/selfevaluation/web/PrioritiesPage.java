package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.SetPriorities;
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

/** What to improve first, and the draft of what to do about it. */
@Controller
@RequestMapping("/reviews/{id}/priorities")
class PrioritiesPage {

    private final SetPriorities priorities;
    private final Worklist worklist;

    PrioritiesPage(SetPriorities priorities, Worklist worklist) {
        this.priorities = priorities;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return view(new ReviewId(id), null, null, List.of(), model);
    }

    /** Parameters as {@link SentWorksheet} names them, and {@code seen}. */
    @PostMapping
    String keep(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        SentWorksheet typed = new SentWorksheet(sent);
        String seen = sent.get("seen");
        try {
            priorities.keep(review, typed.worksheet(), seen);
        } catch (Refusal refusal) {
            boolean changed = refusal instanceof ChangedMeanwhile;
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", changed);
            return view(review, typed, changed ? null : seen, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/priorities?saved";
    }

    /** @param typed what was sent, or null for what is kept */
    private String view(
            ReviewId id,
            @Nullable SentWorksheet typed,
            @Nullable String seen,
            List<Refusal.Problem> problems,
            Model model) {
        SetPriorities.Page kept = priorities.show(id);
        SentWorksheet fields = typed == null ? SentWorksheet.of(kept.worksheet()) : typed;
        model.addAttribute("page", kept);
        model.addAttribute("seen", seen == null ? kept.seen() : seen);
        model.addAttribute("fields", fields);
        model.addAttribute("typed", fields.fields());
        model.addAttribute("typedWorksheet", fields.readable());
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find("Task_SetImprovementPriorities", Map.of("reviewId", id.toString()))
                        .orElse(null));
        return "selfevaluation/priorities";
    }
}
