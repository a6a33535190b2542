package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.assurance.validators.Calibrate;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Benchmark cases to judge; parameters {@code level} and {@code subLevel} for each. */
@Controller
@RequestMapping("/validators/me/calibration")
class CalibrationPage {

    private final Calibrate calibrate;
    private final Worklist worklist;

    CalibrationPage(Calibrate calibrate, Worklist worklist) {
        this.calibrate = calibrate;
        this.worklist = worklist;
    }

    @GetMapping
    String show(Model model) {
        return view(Attempt.none(), List.of(), model);
    }

    @PostMapping("/{code}")
    String judge(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String subLevel,
            Model model,
            HttpServletResponse response) {
        Attempt sent = new Attempt(code, level, subLevel, false, "", "");
        try {
            calibrate.judge(code, sent.sentRating());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(sent, refusal.problems(), model);
        }
        return "redirect:/validators/me/calibration?judged#case-{code}";
    }

    private String view(Attempt attempt, List<Refusal.Problem> problems, Model model) {
        Calibrate.Page page = calibrate.show();
        model.addAttribute("page", page);
        model.addAttribute("attempt", attempt);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "task",
                worklist.find(
                                "Task_JudgeBenchmarkCases",
                                Map.of("validatorId", page.validator().toString()))
                        .orElse(null));
        return "assurance/calibration";
    }
}
