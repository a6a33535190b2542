package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.Draft;
import org.qualityoutcomes.selfevaluation.domain.EvaluateOutcome;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * An outcome to judge, or to check for a colleague: parameters {@code judgement-<indicator>}, {@code level},
 * {@code subLevel}, {@code overrideReason}, {@code narrative}, {@code strengths}, {@code seen}.
 */
@Controller
@RequestMapping("/reviews/{id}/outcomes/{code}")
class OutcomePages {

    private static final String SEEN = "seen";

    private final EvaluateOutcome evaluate;
    private final Worklist worklist;
    private final People people;

    OutcomePages(EvaluateOutcome evaluate, Worklist worklist, People people) {
        this.evaluate = evaluate;
        this.worklist = worklist;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String code, Model model) {
        ReviewId review = new ReviewId(id);
        EvaluateOutcome.Page page = evaluate.show(review, code);
        return view(review, code, page.draft(), null, List.of(), model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        SentDraft typed = SentDraft.of(sent);
        try {
            typed.refuseIfUnreadable();
            evaluate.write(review, code, typed.draft(), sent.get(SEEN));
        } catch (Refusal refusal) {
            boolean changed = refusal instanceof ChangedMeanwhile;
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", changed);
            return view(review, code, typed.draft(), changed ? null : sent.get(SEEN), refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/outcomes/{code}?saved";
    }

    private String view(
            ReviewId id, String code, Draft draft, @Nullable String seen, List<Refusal.Problem> problems, Model model) {
        EvaluateOutcome.Page page = evaluate.show(id, code);
        Map<String, String> part = Map.of("reviewId", id.toString(), "outcome", code);
        Optional<OpenTask> judging = worklist.find("Task_JudgeOutcome", part);
        model.addAttribute("page", page);
        model.addAttribute("draft", draft);
        model.addAttribute("seen", seen == null ? page.draft().seen() : seen);
        model.addAttribute("judgements", Judgement.values());
        model.addAttribute("owner", page.owner() == null ? "nobody yet" : people.nameOf(page.owner()));
        model.addAttribute("problems", problems);
        model.addAttribute("editable", judging.isPresent());
        model.addAttribute(
                "task",
                Stream.of(judging, worklist.find("Task_CheckOutcome", part))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null));
        return "selfevaluation/outcome";
    }
}
