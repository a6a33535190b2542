package org.qualityoutcomes.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.domain.ActionKind;
import org.qualityoutcomes.improvement.domain.PlanImprovement;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.PlannedAction;
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

/**
 * The plans that follow from a report. Parameters for each action {@code owner-<id>}, {@code due-<id>},
 * {@code measure-<id>}, {@code chosen-<id>} (yes, no), {@code declinedReason-<id>}; for an added one {@code newOutcome},
 * {@code newText}, {@code newOwner}, {@code newDue}, {@code newMeasure}.
 */
@Controller
@RequestMapping("/plans/{id}")
class PlanPages {

    private final PlanImprovement plans;
    private final Worklist worklist;

    PlanPages(PlanImprovement plans, Worklist worklist) {
        this.plans = plans;
        this.worklist = worklist;
    }

    @GetMapping
    String plan(@PathVariable UUID id, Model model) {
        model.addAttribute("plan", plans.show(id));
        model.addAttribute("task", task(id, "Task_ReviewProgress").orElse(null));
        return "improvement/plan";
    }

    @GetMapping("/{part:development|improvement}")
    String part(@PathVariable UUID id, @PathVariable String part, Model model) {
        return view(id, part, Map.of(), List.of(), model);
    }

    @PostMapping("/{part:development|improvement}")
    String keep(
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        boolean development = part.equals("development");
        List<Problem> problems = new ArrayList<>();
        PlanView plan = plans.show(id);
        List<PlannedAction> actions = new ArrayList<>();
        for (PlanView.Row row : (development ? plan.development() : plan.improvement()).actions()) {
            actions.add(planned(row, sent, problems));
        }
        added(development, sent, problems).ifPresent(actions::add);
        try {
            if (!problems.isEmpty()) {
                throw new Refusal(problems);
            }
            plans.write(id, development, actions);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, part, sent, refusal.problems(), model);
        }
        return "redirect:/plans/{id}/{part}?saved";
    }

    private static PlannedAction planned(PlanView.Row row, Map<String, String> sent, List<Problem> problems) {
        boolean own = row.kind() == ActionKind.OWN;
        return new PlannedAction(
                row.id(),
                row.outcome(),
                own ? limited("text-" + row.id(), sent, problems, row.text()) : row.text(),
                !"no".equals(sent.get("chosen-" + row.id())),
                sent.getOrDefault("declinedReason-" + row.id(), ""),
                given(sent.get("owner-" + row.id())),
                date("due-" + row.id(), sent, problems),
                limited("measure-" + row.id(), sent, problems, ""));
    }

    private static Optional<PlannedAction> added(
            boolean development, Map<String, String> sent, List<Problem> problems) {
        String text = limited("newText", sent, problems, "");
        if (development || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new PlannedAction(
                null,
                sent.getOrDefault("newOutcome", ""),
                text,
                true,
                "",
                given(sent.get("newOwner")),
                date("newDue", sent, problems),
                limited("newMeasure", sent, problems, "")));
    }

    private static String limited(String field, Map<String, String> sent, List<Problem> problems, String otherwise) {
        String text = sent.getOrDefault(field, otherwise).strip();
        if (text.length() > 1000) {
            problems.add(new Problem(field, "Keep this within 1,000 characters."));
        }
        return text;
    }

    private static @Nullable LocalDate date(String field, Map<String, String> sent, List<Problem> problems) {
        String text = given(sent.get(field));
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            problems.add(new Problem(field, "Enter the date as day, month and year."));
            return null;
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private String view(UUID id, String part, Map<String, String> typed, List<Problem> problems, Model model) {
        boolean development = part.equals("development");
        PlanView plan = plans.show(id);
        Optional<OpenTask> writing = task(id, development ? "Task_WriteDevelopmentPlan" : "Task_WriteImprovementPlan");
        List<String> deciding = development
                ? List.of("Task_ApproveDevelopmentPlan", "Task_ReviewDevelopmentPlan")
                : List.of("Task_ApproveImprovementPlan");
        model.addAttribute("plan", plan);
        model.addAttribute("part", development ? plan.development() : plan.improvement());
        model.addAttribute("development", development);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("editable", writing.isPresent());
        model.addAttribute(
                "task",
                Stream.concat(Stream.of(writing), deciding.stream().map(key -> task(id, key)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null));
        return "improvement/part";
    }

    private Optional<OpenTask> task(UUID id, String key) {
        return worklist.find(key, Map.of("planId", id.toString()));
    }
}
