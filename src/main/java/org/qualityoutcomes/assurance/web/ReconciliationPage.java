package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.assurance.domain.BesideSiblings;
import org.qualityoutcomes.assurance.domain.ReconcileJudgements;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The two validators of a case talk about the outcomes on which they differ, and only about those. */
@Controller
@RequestMapping("/validations/{id}/reconciliation")
class ReconciliationPage {

    private final ReconcileJudgements reconcile;
    private final BesideSiblings siblings;
    private final Worklist worklist;

    ReconciliationPage(ReconcileJudgements reconcile, BesideSiblings siblings, Worklist worklist) {
        this.reconcile = reconcile;
        this.siblings = siblings;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return view(id, Attempt.none(), List.of(), model);
    }

    /** The primary validator's proposal: a level, or {@code cannotAgree}. */
    @PostMapping("/proposals/{code}")
    String propose(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean cannotAgree,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String subLevel,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        Attempt sent = new Attempt(code, level, subLevel, cannotAgree, "", reason);
        return attempt(id, sent, model, response, () -> {
            Rating rating = sent.sentRating();
            if (rating == null && !cannotAgree) {
                throw Refusal.of("rating-" + code, code + ": propose a level, or say that you cannot agree.");
            }
            reconcile.propose(id, code, cannotAgree ? null : rating, reason);
        });
    }

    /** The second validator's answer: {@code accept}, with the level that the page showed, or {@code decline}. */
    @PostMapping("/answers/{code}")
    String answer(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String subLevel,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        Attempt sent = new Attempt(code, level, subLevel, false, answer, reason);
        return attempt(id, sent, model, response, () -> {
            Rating seen = sent.sentRating();
            boolean accepts = answer.equals("accept");
            if (accepts ? seen == null : !answer.equals("decline")) {
                throw Refusal.of("answer-" + code, code + ": accept the proposal or decline it.");
            }
            reconcile.answer(id, code, accepts ? seen : null, reason);
        });
    }

    /** A word to the other validator. */
    @PostMapping("/talk/{code}")
    String say(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("said", code);
        model.addAttribute("text", text);
        return attempt(id, Attempt.none(), model, response, () -> reconcile.say(id, code, text));
    }

    private String attempt(UUID id, Attempt sent, Model model, HttpServletResponse response, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, sent, refusal.problems(), model);
        }
        return "redirect:/validations/{id}/reconciliation?saved";
    }

    private String view(UUID id, Attempt attempt, List<Refusal.Problem> problems, Model model) {
        ReconcileJudgements.Talk talk = reconcile.show(id);
        String key = talk.primary() ? "Task_ProposeReconciliation" : "Task_AnswerReconciliation";
        model.addAttribute("talk", talk);
        model.addAttribute("siblings", siblings.of(id));
        model.addAttribute("attempt", attempt);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find(key, Map.of("validationId", id.toString())).orElse(null));
        return "assurance/reconciliation";
    }
}
