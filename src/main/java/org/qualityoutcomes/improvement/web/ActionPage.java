package org.qualityoutcomes.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.improvement.domain.ActionState;
import org.qualityoutcomes.improvement.domain.CarryOutAction;
import org.qualityoutcomes.improvement.domain.Progress;
import org.qualityoutcomes.improvement.domain.SteerAction;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One action: how far it is, what was done, what it came to, and the evidence that shows it. */
@Controller
@RequestMapping("/actions/{id}")
class ActionPage {

    private static final String CARRY_OUT = "Task_CarryOutAction";
    private static final String PROVE = "Task_ProveAction";

    /** The quarterly update is answered before the work goes on. */
    private static final List<String> TASKS =
            List.of("Task_DecideCancellation", "Task_UpdateAction", CARRY_OUT, PROVE, "Task_VerifyAction");

    private final CarryOutAction carryOut;
    private final SteerAction steer;
    private final Worklist worklist;

    ActionPage(CarryOutAction carryOut, SteerAction steer, Worklist worklist) {
        this.carryOut = carryOut;
        this.steer = steer;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return view(id, List.of(), Map.of(), model);
    }

    @PostMapping
    String note(
            @PathVariable UUID id,
            @RequestParam String doneNote,
            @RequestParam(required = false) @Nullable String seen,
            Model model,
            HttpServletResponse response) {
        try {
            carryOut.note(id, doneNote, seen);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", refusal instanceof ChangedMeanwhile);
            Map<String, String> typed = new HashMap<>(Map.of("doneNote", doneNote));
            if (seen != null) {
                typed.put("seen", seen);
            }
            return view(id, refusal.problems(), typed, model);
        }
        return "redirect:/actions/{id}?saved";
    }

    @PostMapping("/progress")
    String report(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String percent,
            @RequestParam(defaultValue = "") String note,
            Model model,
            HttpServletResponse response) {
        List<Problem> problems = new ArrayList<>();
        try {
            Integer share = EnteredFigure.whole("percent", percent, "Enter a whole number from 0 to 100.", problems);
            LocalDate day = EnteredDay.of(asOf).orElse(null);
            if (day == null) {
                problems.add(new Problem("asOf", "Enter the day that this speaks of."));
            }
            if (day == null || !problems.isEmpty()) {
                throw new Refusal(problems);
            }
            carryOut.report(id, new Progress(day, share, note.strip()));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, refusal.problems(), Map.of("asOf", asOf, "percent", percent, "note", note), model);
        }
        return "redirect:/actions/{id}?saved";
    }

    @PostMapping("/achieved")
    String achieve(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String achieved,
            Model model,
            HttpServletResponse response) {
        List<Problem> problems = new ArrayList<>();
        try {
            BigDecimal figure = EnteredFigure.of("achieved", achieved, problems);
            if (figure == null) {
                throw Refusal.of("achieved", EnteredFigure.SENTENCE);
            }
            carryOut.achieve(id, figure);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, refusal.problems(), Map.of("achieved", achieved), model);
        }
        return "redirect:/actions/{id}?saved";
    }

    @PostMapping("/evidence")
    String prove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String coversFrom,
            @RequestParam(defaultValue = "") String coversTo,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            LocalDate from = day("coversFrom", coversFrom, "Enter the first day of the time this speaks of.");
            LocalDate to = day("coversTo", coversTo, "Enter the last day of the time this speaks of.");
            prove(id, new Description(title, null, from, to), link, file);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(
                    id,
                    refusal.problems(),
                    Map.of("title", title, "coversFrom", coversFrom, "coversTo", coversTo, "link", link),
                    model);
        }
        return "redirect:/actions/{id}?saved";
    }

    @PostMapping("/reason")
    String proveByReason(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String noEvidence,
            Model model,
            HttpServletResponse response) {
        return steer(
                id, Map.of("noEvidence", noEvidence), () -> carryOut.proveByReason(id, noEvidence), model, response);
    }

    @PostMapping("/date")
    String move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return steer(
                id,
                Map.of("due", due, "reason", reason),
                () -> steer.move(id, day("due", due, "Enter the day by which it will be done."), reason),
                model,
                response);
    }

    /** @param board the plan on whose board it was done: there the reader goes on */
    @PostMapping("/owner")
    String handOver(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String handover,
            @RequestParam(required = false) @Nullable UUID board,
            Model model,
            HttpServletResponse response) {
        String next = steer(
                id,
                Map.of("owner", owner, "handover", handover),
                () -> steer.handOver(id, owner, handover),
                model,
                response);
        boolean done = next.startsWith("redirect:");
        return done && board != null ? "redirect:/plans/" + board + "/board?saved#card-" + id : next;
    }

    @PostMapping("/cancellation")
    String cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String cancellation,
            Model model,
            HttpServletResponse response) {
        return steer(id, Map.of("cancellation", cancellation), () -> steer.cancel(id, cancellation), model, response);
    }

    private String steer(UUID id, Map<String, String> typed, Runnable deed, Model model, HttpServletResponse response) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, refusal.problems(), typed, model);
        }
        return "redirect:/actions/{id}?saved";
    }

    private static LocalDate day(String field, String typed, String otherwise) {
        return EnteredDay.of(typed).orElseThrow(() -> Refusal.of(field, otherwise));
    }

    private void prove(UUID id, Description description, String link, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            if (link.isBlank()) {
                throw Refusal.of("file", "Choose a file that is not empty, or enter a web address.");
            }
            carryOut.proveByLink(id, description, link);
            return;
        }
        try (InputStream content = file.getInputStream()) {
            carryOut.proveByFile(id, description, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        }
    }

    private String view(UUID id, List<Problem> problems, Map<String, String> typed, Model model) {
        CarryOutAction.View action = carryOut.show(id);
        List<OpenTask> tasks = worklist.all(TASKS, Map.of("actionId", id.toString()));
        model.addAttribute("action", action);
        model.addAttribute("today", action.today());
        model.addAttribute("reporting", action.mayReport());
        model.addAttribute("measuring", action.mayMeasure());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "doing", action.mayReport() && action.state() == ActionState.AGREED && has(CARRY_OUT, tasks));
        model.addAttribute(
                "proving", action.mayReport() && action.state() == ActionState.CARRIED_OUT && has(PROVE, tasks));
        model.addAttribute("task", tasks.stream().findFirst().orElse(null));
        return "improvement/action";
    }

    private static boolean has(String key, List<OpenTask> tasks) {
        return tasks.stream().anyMatch(each -> each.key().equals(key));
    }
}
