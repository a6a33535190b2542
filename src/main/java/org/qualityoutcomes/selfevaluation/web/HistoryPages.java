package org.qualityoutcomes.selfevaluation.web;

import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.EvaluateOutcome;
import org.qualityoutcomes.selfevaluation.domain.EvaluateOutcome.Part;
import org.qualityoutcomes.selfevaluation.domain.ReadHistory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was written on an outcome before, and what became of it. */
@Controller
@RequestMapping("/reviews/{id}/outcomes/{code}/versions")
class HistoryPages {

    private final ReadHistory history;
    private final EvaluateOutcome evaluate;

    HistoryPages(ReadHistory history, EvaluateOutcome evaluate) {
        this.history = history;
        this.evaluate = evaluate;
    }

    @GetMapping
    String list(@PathVariable UUID id, @PathVariable String code, Model model) {
        model.addAttribute("history", history.show(new ReviewId(id), code));
        return "selfevaluation/versions";
    }

    /** @param before number of the version that it is compared with, 0 for nothing */
    @GetMapping("/{number}")
    String compare(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int before,
            Model model) {
        ReviewId review = new ReviewId(id);
        model.addAttribute("compared", history.compare(review, code, before, number));
        model.addAttribute("mayPutBack", evaluate.show(review, code).part() == Part.WRITES);
        return "selfevaluation/version";
    }

    @PostMapping("/{number}")
    String putBack(@PathVariable UUID id, @PathVariable String code, @PathVariable int number) {
        evaluate.putBack(new ReviewId(id), code, number);
        return "redirect:/reviews/{id}/outcomes/{code}?saved";
    }
}
