package org.qualityoutcomes.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.domain.CyclePlan;
import org.qualityoutcomes.review.domain.FindReviews;
import org.qualityoutcomes.review.domain.PlanCycle;
import org.qualityoutcomes.review.domain.RunCycle;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The national team plans cycles and sees where they stand. */
@Controller
@RequestMapping("/cycles")
class CyclePages {

    private static final List<String> STEPS =
            List.of("Task_SetUpCycle", "Task_CloseSubmissions", "Task_ReleaseResults", "Task_PublishNationalSummary");

    private final Cycles cycles;
    private final PlanCycle planCycle;
    private final RunCycle run;
    private final FindReviews find;
    private final Editions editions;
    private final Worklist worklist;
    private final CurrentUser user;

    // seven, because planning brings the cycle, its edition, its reviews and its process together
    CyclePages(
            Cycles cycles,
            PlanCycle planCycle,
            RunCycle run,
            FindReviews find,
            Editions editions,
            Worklist worklist,
            CurrentUser user) {
        this.cycles = cycles;
        this.planCycle = planCycle;
        this.run = run;
        this.find = find;
        this.editions = editions;
        this.worklist = worklist;
        this.user = user;
    }

    /** What was typed, so that nothing is lost where something is wrong. */
    record Typed(
            @Nullable String kind,
            @Nullable String reference,
            @Nullable String name,
            @Nullable String edition,
            @Nullable String periodFrom,
            @Nullable String periodTo,
            @Nullable String deadline) {

        static final Typed NOTHING = new Typed(null, null, null, null, null, null, null);

        CyclePlan plan() {
            return new CyclePlan(kind(kind), reference, name, edition, day(periodFrom), day(periodTo), day(deadline));
        }

        /** The usual kind where nothing was chosen. */
        private static @Nullable CycleKind kind(@Nullable String typed) {
            return typed == null
                    ? CycleKind.QUALITY_REVIEW
                    : Stream.of(CycleKind.values())
                            .filter(kind -> kind.name().equals(typed))
                            .findFirst()
                            .orElse(null);
        }

        private static @Nullable LocalDate day(@Nullable String typed) {
            return EnteredDay.of(typed).orElse(null);
        }
    }

    @GetMapping
    String list(Model model) {
        requireNational();
        return list(Typed.NOTHING, List.of(), model);
    }

    @PostMapping
    String plan(@ModelAttribute Typed typed, Model model, HttpServletResponse response) {
        requireNational();
        try {
            return "redirect:/cycles/" + planCycle.plan(typed.plan());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return list(typed, refusal.problems(), model);
        }
    }

    @GetMapping("/{id}")
    String cycle(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
        requireNational();
        CycleId cycle = new CycleId(id);
        model.addAttribute("cycle", cycles.get(cycle));
        model.addAttribute("reviews", find.ofCycle(cycle, page));
        model.addAttribute("state", run.state(cycle).title());
        model.addAttribute(
                "task",
                worklist.find(STEPS, Map.of("cycleId", cycle.toString())).orElse(null));
        return "review/cycle";
    }

    private String list(Typed typed, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("cycles", cycles.all());
        model.addAttribute("kinds", CycleKind.values());
        model.addAttribute("editions", editions.all());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "review/cycles";
    }

    private void requireNational() {
        if (!user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
    }
}
