package org.qualityoutcomes.changes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.changes.domain.GiveUpReview;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A review is given up here: the lead asks, the national team decides below, or acts by itself. */
@Controller
@RequestMapping("/reviews/{id}/withdrawal")
class WithdrawalPage {

    private final GiveUpReview withdraw;
    private final Worklist worklist;

    WithdrawalPage(GiveUpReview withdraw, Worklist worklist) {
        this.withdraw = withdraw;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return view(id, "", List.of(), model);
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return sent(id, reason, () -> withdraw.ask(new ReviewId(id), reason), model, response);
    }

    @PostMapping("/taking-back")
    String takeBack(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return sent(id, "", () -> withdraw.takeBack(new ReviewId(id)), model, response);
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return sent(id, reason, () -> withdraw.withdraw(new ReviewId(id), reason), model, response);
    }

    private String sent(UUID id, String reason, Runnable decision, Model model, HttpServletResponse response) {
        try {
            decision.run();
            return "redirect:/reviews/{id}/withdrawal?saved";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, reason, refusal.problems(), model);
        }
    }

    private String view(UUID id, String reason, List<Refusal.Problem> problems, Model model) {
        GiveUpReview.View view = withdraw.show(new ReviewId(id));
        model.addAttribute("view", view);
        model.addAttribute("review", view.review());
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find("Task_DecideOnWithdrawal", Map.of("reviewId", id.toString()))
                        .orElse(null));
        return "changes/withdrawal";
    }
}
