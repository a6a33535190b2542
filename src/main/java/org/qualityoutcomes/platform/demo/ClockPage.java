package org.qualityoutcomes.platform.demo;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets time pass in the demonstration: everybody who is signed in may do it, and it passes for all. */
@Controller
@Profile("demo")
@RequestMapping("/demo/clock")
class ClockPage {

    private final DemoClock clock;

    ClockPage(DemoClock clock) {
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        return view("", List.of(), model);
    }

    /** @param days how many to go on from today, or nothing where a day is typed */
    @PostMapping
    String move(
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String day,
            Model model,
            HttpServletResponse response) {
        try {
            clock.moveTo(wanted(days, day));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(day, refusal.problems(), model);
        }
        return "redirect:/demo/clock?saved";
    }

    private LocalDate wanted(String days, String day) {
        if (days.matches("\\d{1,4}")) {
            return clock.today().plusDays(Integer.parseInt(days));
        }
        return EnteredDay.of(day).orElseThrow(() -> Refusal.of("day", "Enter a day, for example 27/3/2027."));
    }

    private String view(String day, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("today", clock.today());
        model.addAttribute("day", day);
        model.addAttribute("problems", problems);
        return "platform/clock";
    }
}
