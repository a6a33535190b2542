package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.clarification.AskClarification;
import org.qualityoutcomes.assurance.domain.BesideSiblings;
import org.qualityoutcomes.assurance.domain.JudgeSubmission;
import org.qualityoutcomes.assurance.domain.Opinion;
import org.qualityoutcomes.assurance.domain.Verdict;
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

/** A validator's own desk; what is sent of an outcome is read by {@link SentOpinion}. */
@Controller
@RequestMapping("/validations/{id}")
class DeskPages {

    private static final String SEEN = "seen";

    private final JudgeSubmission judge;
    private final BesideSiblings siblings;
    private final AskClarification ask;
    private final Worklist worklist;

    DeskPages(JudgeSubmission judge, BesideSiblings siblings, AskClarification ask, Worklist worklist) {
        this.judge = judge;
        this.siblings = siblings;
        this.ask = ask;
        this.worklist = worklist;
    }

    @GetMapping
    String desk(@PathVariable UUID id, Model model) {
        model.addAttribute("desk", judge.desk(id));
        model.addAttribute("task", task(id));
        return "assurance/desk";
    }

    @GetMapping("/outcomes/{code}")
    String outcome(@PathVariable UUID id, @PathVariable String code, Model model) {
        JudgeSubmission.Page page = judge.page(id, code);
        model.addAttribute(SEEN, page.own().seen());
        return view(page, page.own(), List.of(), model);
    }

    @PostMapping("/outcomes/{code}")
    String judge(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return attempt(id, code, sent, model, response, judge::judge, "saved");
    }

    /** The address at which a refused storing left the browser. */
    @GetMapping("/outcomes/{code}/store")
    String stored(@PathVariable UUID id, @PathVariable String code) {
        judge.page(id, code);
        return "redirect:/validations/{id}/outcomes/{code}";
    }

    /** Keeps what is typed and stores it for good; from then on the self-evaluation is shown. */
    @PostMapping("/outcomes/{code}/store")
    String store(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        return attempt(id, code, sent, model, response, judge::store, "stored");
    }

    private interface Keeping {
        void keep(UUID id, String code, Opinion typed, @Nullable String seen);
    }

    private String attempt(
            UUID id,
            String code,
            Map<String, String> sent,
            Model model,
            HttpServletResponse response,
            Keeping keeping,
            String done) {
        SentOpinion typed = SentOpinion.of(sent);
        try {
            typed.refuseIfUnreadable();
            keeping.keep(id, code, typed.opinion(), sent.get(SEEN));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            boolean changed = refusal instanceof ChangedMeanwhile;
            JudgeSubmission.Page page = judge.page(id, code, typed.opinion());
            model.addAttribute("changed", changed);
            model.addAttribute(
                    SEEN,
                    changed
                            ? page.own().seen()
                            : sent.getOrDefault(SEEN, page.own().seen()));
            return view(page, typed.opinion(), refusal.problems(), model);
        }
        return "redirect:/validations/{id}/outcomes/{code}?" + done;
    }

    private String view(JudgeSubmission.Page page, Opinion opinion, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("answered", ask.answered(page.id(), page.outcome().code()));
        model.addAttribute("page", page);
        model.addAttribute("siblings", siblings.of(page));
        model.addAttribute("opinion", opinion);
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("problems", problems);
        model.addAttribute("editable", !page.locked());
        return "assurance/outcome";
    }

    private @org.jspecify.annotations.Nullable Object task(UUID id) {
        return worklist.find("Task_ValidateSubmission", Map.of("validationId", id.toString()))
                .orElse(null);
    }
}
