package org.qualityoutcomes.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.reporting.domain.ReplyToReport;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.reporting.domain.ReportView;
import org.qualityoutcomes.reporting.domain.ReviewLevels;
import org.qualityoutcomes.reporting.domain.WriteReport;
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
 * What the organisation says to its report, and what it is answered: parameters {@code point-O1}, {@code answer-O1},
 * {@code reason-O1}.
 */
@Controller
@RequestMapping("/reports/{id}")
class ReplyPages {

    private final WriteReport write;
    private final ReplyToReport reply;
    private final ReviewLevels levels;
    private final Worklist worklist;

    ReplyPages(WriteReport write, ReplyToReport reply, ReviewLevels levels, Worklist worklist) {
        this.write = write;
        this.reply = reply;
        this.levels = levels;
        this.worklist = worklist;
    }

    @GetMapping("/reply")
    String show(@PathVariable UUID id, Model model) {
        return reply(write.showCorrespondence(id), Map.of(), List.of(), model);
    }

    @PostMapping("/reply")
    String keep(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReportView report = write.showCorrespondence(id);
        try {
            if (report.state() == ReportState.ANSWERING) {
                reply.answer(id, part(sent, "answer-"));
            } else {
                reply.raise(id, part(sent, "point-"));
            }
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return reply(report, sent, refusal.problems(), model);
        }
        return "redirect:/reports/{id}/reply?saved";
    }

    @GetMapping("/level-review")
    String review(@PathVariable UUID id, Model model) {
        return review(write.showCorrespondence(id), Map.of(), List.of(), model);
    }

    @PostMapping("/level-review")
    String ask(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        Map<String, String> reasons = part(sent, "reason-");
        reasons.values().removeIf(String::isBlank);
        try {
            levels.ask(id, reasons);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return review(write.showCorrespondence(id), sent, refusal.problems(), model);
        }
        return "redirect:/reports/{id}/level-review?saved";
    }

    @PostMapping("/level-review/{code}")
    String decide(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String subLevel,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            HttpServletResponse response) {
        try {
            levels.decide(id, code, rating(code, level, subLevel), answer);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return review(write.showCorrespondence(id), Map.of("answer-" + code, answer), refusal.problems(), model);
        }
        return "redirect:/reports/{id}/level-review?saved";
    }

    private static @Nullable Rating rating(String code, String level, String subLevel) {
        try {
            return level.isEmpty()
                    ? null
                    : new Rating(Integer.parseInt(level), subLevel.isEmpty() ? null : SubLevel.valueOf(subLevel));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of("rating-" + code, code + ": a level was sent that is not offered.");
        }
    }

    private static Map<String, String> part(Map<String, String> sent, String prefix) {
        Map<String, String> part = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                part.put(name.substring(prefix.length()), value.strip());
            }
        });
        return part;
    }

    private String reply(ReportView report, Map<String, String> typed, List<Refusal.Problem> problems, Model model) {
        Map<String, String> part = Map.of("reportId", report.id().toString());
        model.addAttribute("report", report);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find(List.of("Task_ReplyToReport", "Task_AnswerPoints"), part)
                        .orElse(null));
        return "reporting/reply";
    }

    private String review(ReportView report, Map<String, String> typed, List<Refusal.Problem> problems, Model model) {
        Optional<OpenTask> deciding = worklist.find(
                "Task_DecideLevelReview", Map.of("reportId", report.id().toString()));
        model.addAttribute("report", report);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "mayAsk", report.state() == ReportState.ISSUED && !report.reviewAsked() && reply.mayReply(report.id()));
        model.addAttribute("task", deciding.orElse(null));
        return "reporting/level-review";
    }
}
