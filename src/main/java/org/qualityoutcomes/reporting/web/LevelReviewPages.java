package org.qualityoutcomes.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.reporting.reply.AskLevelReview;
import org.qualityoutcomes.reporting.reply.AskLevelReview.Stated;
import org.qualityoutcomes.reporting.reply.DecideLevelReview;
import org.qualityoutcomes.reporting.reply.Decided;
import org.qualityoutcomes.reporting.reply.Decision;
import org.qualityoutcomes.reporting.reply.Ground;
import org.qualityoutcomes.reporting.reply.ReadLevelReview;
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
 * The review of levels: prepared with {@code ground-O1}, {@code statement-O1} and {@code seen}, decided outcome by
 * outcome with {@code decision}, {@code level}, {@code subLevel}, {@code struck} and {@code reason}.
 */
@Controller
@RequestMapping("/reports/{id}/level-review")
class LevelReviewPages {

    private static final String PAGE = "redirect:/reports/{id}/level-review?saved";

    private final ReadLevelReview read;
    private final AskLevelReview ask;
    private final DecideLevelReview decide;
    private final Worklist worklist;

    LevelReviewPages(ReadLevelReview read, AskLevelReview ask, DecideLevelReview decide, Worklist worklist) {
        this.read = read;
        this.ask = ask;
        this.decide = decide;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, Map.of(), List.of(), model);
    }

    /** Keeps what is prepared. */
    @PostMapping
    String prepare(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        return attempt(id, sent, model, response, () -> ask.prepare(id, stated(sent), sent.get("seen")));
    }

    @PostMapping("/handover")
    String handOver(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return attempt(id, Map.of(), model, response, () -> ask.handOver(id));
    }

    @PostMapping("/request")
    String ask(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String seen,
            @RequestParam(defaultValue = "false") boolean sure,
            Model model,
            HttpServletResponse response) {
        try {
            ask.ask(id, seen, sure);
        } catch (Refusal refusal) {
            return refused(id, Map.of(), refusal, model, response);
        }
        return "redirect:/reports/{id}/level-review?asked";
    }

    @PostMapping("/outcomes/{code}")
    String decide(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Set<UUID> struck,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Set<UUID> gone = struck == null ? Set.of() : struck;
        Rating rating = rating(sent.getOrDefault("level", ""), sent.getOrDefault("subLevel", ""));
        try {
            decide.decide(
                    id,
                    code,
                    new Decided(
                            decision(sent.get("decision")),
                            rating,
                            sent.getOrDefault("reason", "").strip(),
                            gone));
        } catch (Refusal refusal) {
            Map<String, String> typed = new HashMap<>();
            sent.forEach((name, value) -> typed.put(name + "-" + code, value));
            model.addAttribute("typedRating", rating);
            model.addAttribute("typedStruck", gone);
            return refused(id, typed, refusal, model, response);
        }
        return PAGE;
    }

    private String attempt(
            UUID id, Map<String, String> typed, Model model, HttpServletResponse response, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            return refused(id, typed, refusal, model, response);
        }
        return PAGE;
    }

    private String refused(
            UUID id, Map<String, String> typed, Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("changed", refusal instanceof ChangedMeanwhile);
        return page(id, typed, refusal.problems(), model);
    }

    private static Map<String, Stated> stated(Map<String, String> sent) {
        Map<String, Stated> stated = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith("statement-")) {
                String code = name.substring("statement-".length());
                stated.put(code, new Stated(ground(sent.get("ground-" + code)), value.strip()));
            }
        });
        return stated;
    }

    private static @Nullable Ground ground(@Nullable String sent) {
        for (Ground each : Ground.values()) {
            if (each.name().equals(sent)) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Decision decision(@Nullable String sent) {
        for (Decision each : Decision.values()) {
            if (each.name().equals(sent)) {
                return each;
            }
        }
        return null;
    }

    /** Null also for what is not offered; the domain says that a level is missing then. */
    private static @Nullable Rating rating(String level, String subLevel) {
        try {
            return level.isEmpty()
                    ? null
                    : new Rating(Integer.parseInt(level), subLevel.isEmpty() ? null : SubLevel.valueOf(subLevel));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private String page(UUID id, Map<String, String> typed, List<Refusal.Problem> problems, Model model) {
        ReadLevelReview.Sheet sheet = read.show(id);
        model.addAttribute("sheet", sheet);
        model.addAttribute("report", sheet.report());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("grounds", Ground.values());
        model.addAttribute("decisions", Decision.values());
        model.addAttribute(
                "task",
                worklist.find(
                                List.of("Task_DecideLevelReview", "Task_ConfirmLevelReview"),
                                Map.of("reportId", id.toString()))
                        .orElse(null));
        return "reporting/level-review";
    }
}
