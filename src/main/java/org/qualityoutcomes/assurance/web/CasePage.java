package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.assurance.domain.ModerateCase;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A case before the panel; what is sent of its outcomes is read by {@link SentDecisions}. */
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
        return view(meeting, review, SentDecisions.NONE, List.of(), model);
    }

    /** All outcomes at once: either all that was decided is kept, or nothing is and each objection is beside its field. */
    @PostMapping
    String decide(
            @PathVariable UUID meeting,
            @PathVariable UUID review,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        SentDecisions sent = new SentDecisions(fields);
        try {
            moderate.decide(meeting, review, sent.decisions(moderate.show(meeting, review)));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(meeting, review, sent, refusal.problems(), model);
        }
        return "redirect:/meetings/{meeting}/cases/{review}?saved";
    }

    private String view(UUID meeting, UUID review, SentDecisions typed, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("sheet", moderate.show(meeting, review));
        model.addAttribute("typed", typed);
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
