package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.assurance.validators.EditBenchmarks;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Examples that wait for the framework's editors, and the benchmark cases in force. */
@Controller
@RequestMapping("/validators/benchmarks")
class BenchmarkPages {

    private final EditBenchmarks benchmarks;
    private final CurrentUser user;

    BenchmarkPages(EditBenchmarks benchmarks, CurrentUser user) {
        this.benchmarks = benchmarks;
        this.user = user;
    }

    @GetMapping
    String show(Model model) {
        requireNational();
        return view("", "", List.of(), model);
    }

    /** Parameters {@code decision} (accept or decline) and {@code reason}. */
    @PostMapping("/examples/{example}")
    String decide(
            @PathVariable UUID example,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        requireNational();
        return attempt("reason-" + example, reason, model, response, () -> {
            if (!List.of("accept", "decline").contains(decision)) {
                throw Refusal.of("reason-" + example, "Accept the example or decline it.");
            }
            benchmarks.decide(example, decision.equals("accept"), reason);
        });
    }

    /** Parameter {@code reason}. */
    @PostMapping("/{edition}/{code}/retirement")
    String retire(
            @PathVariable String edition,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        requireNational();
        return attempt(
                "reason-" + edition + "-" + code,
                reason,
                model,
                response,
                () -> benchmarks.retire(edition, code, reason));
    }

    private String attempt(String field, String reason, Model model, HttpServletResponse response, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(field, reason, refusal.problems(), model);
        }
        return "redirect:/validators/benchmarks?saved";
    }

    private String view(String field, String reason, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("page", benchmarks.show());
        model.addAttribute("field", field);
        model.addAttribute("reason", reason);
        model.addAttribute("problems", problems);
        return "assurance/benchmarks";
    }

    private void requireNational() {
        if (!user.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
    }
}
