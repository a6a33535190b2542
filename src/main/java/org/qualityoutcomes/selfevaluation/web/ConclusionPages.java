package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.ConcludeSelfEvaluation;
import org.qualityoutcomes.selfevaluation.domain.Marks;
import org.qualityoutcomes.selfevaluation.domain.ReadSelfEvaluation;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole self-evaluation: its sign-off, its submission and the check whether it is complete. */
@Controller
@RequestMapping("/reviews/{id}")
class ConclusionPages {

    private final ReadSelfEvaluation read;
    private final ConcludeSelfEvaluation conclude;
    private final Worklist worklist;

    ConclusionPages(ReadSelfEvaluation read, ConcludeSelfEvaluation conclude, Worklist worklist) {
        this.read = read;
        this.conclude = conclude;
        this.worklist = worklist;
    }

    @GetMapping("/self-evaluation")
    String whole(@PathVariable UUID id, Model model) {
        return view(id, null, "Self-evaluation", model);
    }

    @GetMapping("/sign-off")
    String signOff(@PathVariable UUID id, Model model) {
        return view(id, "Task_SignOff", "Sign off", model);
    }

    @GetMapping("/submission")
    String submission(@PathVariable UUID id, Model model) {
        return view(id, "Task_SubmitSelfEvaluation", "Submit self-evaluation", model);
    }

    @GetMapping("/completeness")
    String completeness(@PathVariable UUID id, Model model) {
        return view(id, "Task_CheckCompleteness", "Check completeness", model);
    }

    /**
     * Marks the parts that have to be worked on again: parameters {@code outcomes} and {@code penPortrait} for those
     * that are ticked, {@code missing-O1} and {@code missing-portrait} for what is missing in them. What is said of a
     * part marks it too.
     */
    @PostMapping({"/sign-off", "/completeness"})
    String mark(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean penPortrait,
            @RequestParam(required = false) @Nullable List<String> outcomes,
            @RequestParam String from,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        boolean checks = from.equals("completeness");
        Marks marks = Marks.of(penPortrait, outcomes == null ? List.of() : outcomes, sent);
        try {
            conclude.mark(new ReviewId(id), marks);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("problems", refusal.problems());
            model.addAttribute("marks", marks);
            return checks ? completeness(id, model) : signOff(id, model);
        }
        return "redirect:/reviews/{id}/" + (checks ? "completeness" : "sign-off") + "?saved";
    }

    private String view(UUID id, @Nullable String taskKey, String title, Model model) {
        ReviewId review = new ReviewId(id);
        Object task = taskKey == null ? null : task(review, taskKey);
        ReadSelfEvaluation.Whole whole = read.show(review);
        model.addAttribute("whole", whole);
        if (!model.containsAttribute("marks")) {
            model.addAttribute("marks", whole.marks());
        }
        model.addAttribute("heading", title);
        model.addAttribute("task", task);
        model.addAttribute(
                "markable", task != null && (title.equals("Sign off") || title.equals("Check completeness")));
        model.addAttribute("from", title.equals("Sign off") ? "sign-off" : "completeness");
        return "selfevaluation/whole";
    }

    private @Nullable Object task(ReviewId review, String key) {
        return worklist.find(key, Map.of("reviewId", review.toString())).orElse(null);
    }
}
