package org.qualityoutcomes.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.improvement.domain.ActionChoices;
import org.qualityoutcomes.improvement.domain.ActionKind;
import org.qualityoutcomes.improvement.domain.AnswerLater;
import org.qualityoutcomes.improvement.domain.MeasureKind;
import org.qualityoutcomes.improvement.domain.MeetRequirements;
import org.qualityoutcomes.improvement.domain.PlanImprovement;
import org.qualityoutcomes.improvement.domain.PlanState;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.organisation.Person;
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
 * {@code measure-<id>}, {@code kind-<id>}, {@code unit-<id>}, {@code baseline-<id>}, {@code target-<id>},
 * {@code chosen-<id>} (yes, no), {@code declinedReason-<id>}, {@code text-<id>} (own ones) and {@code seen-<id>} (what
 * the sender saw); for an added one {@code newOutcome}, {@code newText}, {@code newOwner} and so on.
 */
@Controller
@RequestMapping("/plans/{id}")
class PlanPages {

    private static final String WHICH_POINT = "Choose what it answers.";

    private final PlanImprovement plans;
    private final MeetRequirements requirements;
    private final AnswerLater later;
    private final ActionChoices choices;
    private final Worklist worklist;

    PlanPages(
            PlanImprovement plans,
            MeetRequirements requirements,
            AnswerLater later,
            ActionChoices choices,
            Worklist worklist) {
        this.plans = plans;
        this.requirements = requirements;
        this.later = later;
        this.choices = choices;
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
        PlanView plan = plans.show(id);
        List<PlanView.Row> rows = (development ? plan.development() : plan.improvement()).actions();
        SentPlan read = new SentPlan(sent);
        try {
            plans.write(id, development, read.actions(rows, development), read.seen(rows));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, part, sent, refusal.problems(), model);
        }
        return "redirect:/plans/{id}/{part}?saved";
    }

    @PostMapping("/development/actions")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String morePoint,
            @RequestParam(defaultValue = "") String moreText,
            Model model,
            HttpServletResponse response) {
        return required(
                id,
                Map.of("morePoint", morePoint, "moreText", moreText),
                () -> requirements.add(id, chosen("morePoint", morePoint, WHICH_POINT), moreText.strip()),
                model,
                response);
    }

    @PostMapping("/development/later")
    String later(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        String point = sent.getOrDefault("morePoint", "");
        return required(
                id,
                sent,
                () -> later.agree(id, chosen("morePoint", point, WHICH_POINT), new SentPlan(sent).more()),
                model,
                response);
    }

    @PostMapping("/development/answers")
    String answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ownAction,
            @RequestParam(defaultValue = "") String ownPoint,
            Model model,
            HttpServletResponse response) {
        return required(
                id,
                Map.of("ownAction", ownAction, "ownPoint", ownPoint),
                () -> requirements.answer(
                        id,
                        chosen("ownAction", ownAction, "Choose the action that answers it."),
                        chosen("ownPoint", ownPoint, WHICH_POINT)),
                model,
                response);
    }

    @PostMapping("/development/actions/{action}/removal")
    String remove(@PathVariable UUID id, @PathVariable UUID action, Model model, HttpServletResponse response) {
        return required(id, Map.of(), () -> requirements.remove(id, action), model, response);
    }

    private String required(
            UUID id, Map<String, String> typed, Runnable deed, Model model, HttpServletResponse response) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, "development", typed, refusal.problems(), model);
        }
        return "redirect:/plans/{id}/development?saved";
    }

    private static UUID chosen(String field, String value, String otherwise) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException nothing) {
            throw Refusal.of(field, otherwise);
        }
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
        model.addAttribute("kinds", options(List.of(MeasureKind.values()), MeasureKind::name, MeasureKind::title));
        model.addAttribute("team", options(plan.team(), Person::username, Person::name));
        model.addAttribute(
                "outcomes", options(plans.outcomes(id), Outcome::code, each -> each.code() + " " + each.title()));
        model.addAttribute(
                "points",
                options(
                        plan.duty().standing(),
                        each -> each.id().toString(),
                        each -> each.outcome() + ": " + each.text()));
        model.addAttribute("own", own(plan));
        model.addAttribute("late", development ? late(plan) : Map.of());
        model.addAttribute("opening", plan.duty().opening());
        model.addAttribute("removable", plan.duty().removable());
        model.addAttribute("choices", choices.of(id));
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

    /** What the team planned of its own and could answer what is required: while both plans are written. */
    private static Map<String, String> own(PlanView plan) {
        return plan.improvement().state() == PlanState.DRAFT
                ? options(
                        plan.improvement().actions().stream()
                                .filter(each -> each.kind() == ActionKind.OWN)
                                .toList(),
                        each -> each.id().toString(),
                        each -> each.outcome() + ": " + each.text())
                : Map.of();
    }

    /** What a newer version of the report requires and no action answers, once the plan is in force. */
    private Map<String, String> late(PlanView plan) {
        Set<UUID> open = later.open(plan.id());
        return options(
                plan.duty().standing().stream()
                        .filter(each -> open.contains(each.id()))
                        .toList(),
                each -> each.id().toString(),
                each -> each.outcome() + ": " + each.text());
    }

    private static <T> Map<String, String> options(
            List<T> choices, Function<T, String> value, Function<T, String> label) {
        Map<String, String> options = new LinkedHashMap<>();
        choices.forEach(each -> options.put(value.apply(each), label.apply(each)));
        return options;
    }

    private Optional<OpenTask> task(UUID id, String key) {
        return worklist.find(key, Map.of("planId", id.toString()));
    }
}
