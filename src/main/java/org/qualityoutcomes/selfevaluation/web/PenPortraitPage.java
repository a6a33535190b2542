package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.WritePenPortrait;
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

/** The service in its team's own words. */
@Controller
@RequestMapping("/reviews/{id}/pen-portrait")
class PenPortraitPage {

    private final WritePenPortrait portrait;
    private final Worklist worklist;

    PenPortraitPage(WritePenPortrait portrait, Worklist worklist) {
        this.portrait = portrait;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        ReviewId review = new ReviewId(id);
        return view(review, portrait.show(review).text(), null, List.of(), model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id,
            @RequestParam String penPortrait,
            @RequestParam(required = false) @Nullable String seen,
            Model model,
            HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        try {
            portrait.keep(review, penPortrait, seen);
        } catch (Refusal refusal) {
            boolean changed = refusal instanceof ChangedMeanwhile;
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", changed);
            return view(review, penPortrait, changed ? null : seen, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/pen-portrait?saved";
    }

    private String view(ReviewId id, String text, @Nullable String seen, List<Refusal.Problem> problems, Model model) {
        WritePenPortrait.Portrait kept = portrait.show(id);
        model.addAttribute("portrait", kept);
        model.addAttribute("seen", seen == null ? kept.seen() : seen);
        model.addAttribute("text", text);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find("Task_CompletePenPortrait", Map.of("reviewId", id.toString()))
                        .orElse(null));
        return "selfevaluation/pen-portrait";
    }
}
