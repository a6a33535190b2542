package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.Marks;
import org.qualityoutcomes.selfevaluation.domain.ReadSelfEvaluation;
import org.qualityoutcomes.selfevaluation.domain.ReopenSubmission;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The national team opens a submission again: parameters {@code reason}, {@code outcomes}, {@code penPortrait} and
 * {@code missing-…} as on the page that checks its completeness.
 */
@Controller
@RequestMapping("/reviews/{id}/reopening")
class ReopeningPage {

    private final ReopenSubmission reopen;
    private final ReadSelfEvaluation read;

    ReopeningPage(ReopenSubmission reopen, ReadSelfEvaluation read) {
        this.reopen = reopen;
        this.read = read;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return view(id, Marks.of(false, List.of(), Map.of()), "", List.of(), model);
    }

    @PostMapping
    String reopen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean penPortrait,
            @RequestParam(required = false) @Nullable List<String> outcomes,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Marks marks = Marks.of(penPortrait, outcomes == null ? List.of() : outcomes, sent);
        try {
            reopen.reopen(new ReviewId(id), marks, reason.strip());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, marks, reason, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}?saved";
    }

    private String view(UUID id, Marks marks, String reason, List<Refusal.Problem> problems, Model model) {
        ReviewId review = new ReviewId(id);
        model.addAttribute("review", reopen.show(review));
        model.addAttribute("parts", read.show(review).parts());
        model.addAttribute("marks", marks);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "selfevaluation/reopening";
    }
}
