package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/**
 * A validator's own desk: parameters {@code verdict-<indicator>}, {@code comment-<indicator>}, {@code level},
 * {@code subLevel}, {@code rationale}, and one a line {@code strengths}, {@code areas}, {@code requiredActions},
 * {@code recommendations}, and {@code seen}.
 */
@Controller
@RequestMapping("/validations/{id}")
class DeskPages {

    private final JudgeSubmission judge;
    private final Worklist worklist;

    DeskPages(JudgeSubmission judge, Worklist worklist) {
        this.judge = judge;
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
        model.addAttribute("seen", page.own().seen());
        return view(page, page.own(), List.of(), model);
    }

    @PostMapping("/outcomes/{code}")
    String judge(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Opinion typed = typed(sent, false);
        try {
            typed = typed(sent, true);
            judge.judge(id, code, typed, sent.get("seen"));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            boolean changed = refusal instanceof ChangedMeanwhile;
            JudgeSubmission.Page page = judge.page(id, code);
            model.addAttribute("changed", changed);
            model.addAttribute(
                    "seen",
                    changed
                            ? page.own().seen()
                            : sent.getOrDefault("seen", page.own().seen()));
            return view(page, typed, refusal.problems(), model);
        }
        return "redirect:/validations/{id}/outcomes/{code}?saved";
    }

    private static Opinion typed(Map<String, String> sent, boolean strict) {
        Map<String, Verdict> verdicts = new HashMap<>();
        Map<String, String> comments = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith("verdict-") && !value.isEmpty()) {
                Arrays.stream(Verdict.values())
                        .filter(verdict -> verdict.name().equals(value))
                        .findFirst()
                        .ifPresentOrElse(
                                verdict -> verdicts.put(name.substring("verdict-".length()), verdict),
                                () -> refuseIf(strict));
            } else if (name.startsWith("comment-") && !value.isBlank()) {
                comments.put(name.substring("comment-".length()), value.strip());
            }
        });
        return new Opinion(
                strict ? SentRating.of("rating", sent.get("level"), sent.get("subLevel")) : null,
                verdicts,
                comments,
                sent.getOrDefault("rationale", ""),
                lines(sent.get("strengths")),
                lines(sent.get("areas")),
                lines(sent.get("requiredActions")),
                lines(sent.get("recommendations")));
    }

    private static void refuseIf(boolean strict) {
        if (strict) {
            throw new Refusal("A verdict was sent that is not offered.");
        }
    }

    private static List<String> lines(@org.jspecify.annotations.Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private String view(JudgeSubmission.Page page, Opinion opinion, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("page", page);
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
