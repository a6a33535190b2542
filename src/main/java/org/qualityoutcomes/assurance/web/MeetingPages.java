package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.domain.ConveneMeeting;
import org.qualityoutcomes.assurance.domain.HoldMeeting;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.worklist.OpenTask;
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

/** The panel's meetings: convened by the national team or a moderator, held by their chair. */
@Controller
@RequestMapping("/meetings")
class MeetingPages {

    private final ConveneMeeting convene;
    private final HoldMeeting hold;
    private final Cycles cycles;
    private final Worklist worklist;
    private final CurrentUser user;

    MeetingPages(ConveneMeeting convene, HoldMeeting hold, Cycles cycles, Worklist worklist, CurrentUser user) {
        this.convene = convene;
        this.hold = hold;
        this.cycles = cycles;
        this.worklist = worklist;
        this.user = user;
    }

    @GetMapping
    String list(Model model) {
        requirePanel();
        model.addAttribute("meetings", hold.all());
        model.addAttribute("cycles", cycles.withLevels());
        return "assurance/meetings";
    }

    /** What was typed, so that nothing is lost where something is wrong. */
    record Typed(
            @Nullable UUID cycle,
            @Nullable String date,
            @Nullable String chair,
            @Nullable List<String> members,
            @Nullable List<UUID> cases) {

        static final Typed NOTHING = new Typed(null, null, null, null, null);

        public boolean hasMember(String username) {
            return members != null && members.contains(username);
        }

        public boolean hasCase(UUID review) {
            return cases != null && cases.contains(review);
        }

        CycleId ofCycle() {
            if (cycle == null) {
                throw Refusal.of("cycle", "Choose the cycle of the meeting.");
            }
            return new CycleId(cycle);
        }

        LocalDate day() {
            return EnteredDay.of(date)
                    .orElseThrow(() -> Refusal.of("date", "Enter the day of the meeting, for example 27/3/2027."));
        }
    }

    @GetMapping("/new")
    String choose(Model model) {
        requirePanel();
        return choose(List.of(), Typed.NOTHING, model);
    }

    @PostMapping("/new")
    String convene(@ModelAttribute Typed typed, Model model, HttpServletResponse response) {
        requirePanel();
        try {
            UUID id = convene.convene(
                    typed.ofCycle(),
                    typed.day(),
                    Objects.requireNonNullElse(typed.chair(), ""),
                    Objects.requireNonNullElse(typed.members(), List.of()),
                    Objects.requireNonNullElse(typed.cases(), List.of()));
            return "redirect:/meetings/" + id;
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return choose(refusal.problems(), typed, model);
        }
    }

    private String choose(List<Refusal.Problem> problems, Typed typed, Model model) {
        model.addAttribute("choices", convene.choices());
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        return "assurance/convene";
    }

    @GetMapping("/{id}")
    String meeting(@PathVariable UUID id, Model model) {
        return view(id, List.of(), model);
    }

    /**
     * Who attends, which cases stay on the agenda ({@code cases}), and {@code place-<review>} and {@code time-<review>} of
     * each.
     */
    @PostMapping("/{id}")
    String record(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> attending,
            @RequestParam(required = false) @Nullable List<UUID> cases,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        SentAgenda agenda = new SentAgenda(cases == null ? List.of() : cases, attending, sent);
        try {
            hold.record(id, attending == null ? List.of() : attending, agenda.items());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("agenda", agenda);
            return view(id, refusal.problems(), model);
        }
        return "redirect:/meetings/{id}?saved";
    }

    /** A member takes no part in a case any more. */
    @PostMapping("/{id}/withdrawals")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam UUID review,
            @RequestParam String member,
            Model model,
            HttpServletResponse response) {
        if (member.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("withdrawing", review);
            return view(id, List.of(new Refusal.Problem("withdraw-member", "Choose who withdraws.")), model);
        }
        hold.withdraw(id, review, member);
        return "redirect:/meetings/{id}?saved";
    }

    /** The chair leaves a case for another meeting. */
    @PostMapping("/{id}/deferrals")
    String defer(
            @PathVariable UUID id,
            @RequestParam UUID review,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            hold.defer(id, review, reason);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("deferred", review);
            model.addAttribute("deferral", reason);
            return view(id, refusal.problems(), model);
        }
        return "redirect:/meetings/{id}?saved";
    }

    private String view(UUID id, List<Refusal.Problem> problems, Model model) {
        Map<String, String> part = Map.of("meetingId", id.toString());
        Optional<OpenTask> task = worklist.find(List.of("Task_PrepareMeeting", "Task_CloseMeeting"), part);
        model.addAttribute("meeting", hold.show(id));
        model.addAttribute("problems", problems);
        model.addAttribute(
                "editable",
                task.map(OpenTask::key).filter("Task_PrepareMeeting"::equals).isPresent());
        model.addAttribute("task", task.orElse(null));
        model.addAttribute("self", user.require());
        return "assurance/meeting";
    }

    private void requirePanel() {
        if (!user.isIn(Groups.NATIONAL) && !user.isIn(Groups.MODERATOR)) {
            throw new NotFound();
        }
    }
}
