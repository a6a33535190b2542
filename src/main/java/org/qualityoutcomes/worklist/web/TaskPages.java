package org.qualityoutcomes.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.AboutWork;
import org.qualityoutcomes.worklist.AfterCompletion;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.TaskDoor;
import org.qualityoutcomes.worklist.TaskForm;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's tasks, and each task with its form at full size: where the links in mails lead. */
@Controller
class TaskPages {

    private static final int SIZE = 25;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Worklist worklist;
    private final TaskDoor door;
    private final List<AfterCompletion> after;
    private final DoneTask done;
    private final People people;
    private final List<AboutWork> about;
    private final Clock clock;

    // seven, because a task is shown in the words of its room, with its day, and leads back there
    TaskPages(
            Worklist worklist,
            TaskDoor door,
            List<AfterCompletion> after,
            DoneTask done,
            People people,
            List<AboutWork> about,
            Clock clock) {
        this.worklist = worklist;
        this.door = door;
        this.after = after;
        this.done = done;
        this.people = people;
        this.about = about;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        int number = Math.max(0, page);
        List<OpenTask> found = worklist.mine(number, SIZE + 1);
        model.addAttribute("tasks", found.subList(0, Math.min(SIZE, found.size())));
        model.addAttribute("today", LocalDate.ofInstant(clock.instant(), LONDON));
        model.addAttribute("page", number);
        model.addAttribute("more", found.size() > SIZE);
        return "worklist/tasks";
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable String id, Model model) {
        return show(id, Map.of(), List.of(), model);
    }

    @PostMapping("/tasks/{id}")
    String complete(
            @PathVariable String id,
            @RequestParam Map<String, String> answers,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Map<String, String> typed = new HashMap<>(answers);
        typed.remove("_csrf");
        TaskForm form;
        try {
            form = door.open(id);
            door.complete(id, typed);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(id, typed, refusal.problems(), model);
        } catch (NotFound gone) {
            return done(done.find(id).orElseThrow(() -> gone), model, response);
        }
        next.addFlashAttribute("done", form.task().name());
        return "redirect:"
                + after.stream()
                        .flatMap(each -> each.page(form).stream())
                        .findFirst()
                        .orElse("/tasks");
    }

    /** Of two who complete one task the second learns who was first: there is one decision, and it was not this one. */
    private String done(Step step, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("step", step);
        model.addAttribute("by", step.endedBy() == null ? null : people.nameOf(step.endedBy()));
        model.addAttribute("at", step.endedAt() == null ? null : step.endedAt().atZone(LONDON));
        return "worklist/done";
    }

    private String show(String id, Map<String, String> typed, List<Refusal.Problem> problems, Model model) {
        TaskForm form = door.open(id);
        model.addAttribute("form", form);
        model.addAttribute(
                "about",
                about.stream()
                        .flatMap(each -> each.of(form.task().reference()).stream())
                        .findFirst()
                        .orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "worklist/task";
    }
}
