package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.Example;
import org.qualityoutcomes.assurance.validators.ProposeExamples;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A validator proposes a benchmark example; parameters {@code case}, {@code about}, {@code title}, {@code narrative},
 * {@code evidence}, {@code level}, {@code subLevel}, {@code reason}.
 */
@Controller
@RequestMapping("/validators/me/examples")
class ExamplePages {

    private final ProposeExamples examples;

    ExamplePages(ProposeExamples examples) {
        this.examples = examples;
    }

    @GetMapping
    String show(@RequestParam(name = "case", defaultValue = "") String from, Model model) {
        return view(from, Example.empty(), List.of(), model);
    }

    @PostMapping
    String propose(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        String from = sent.getOrDefault("case", "");
        Example typed = typed(sent, null);
        try {
            typed = typed(sent, SentRating.of("rating", sent.get("level"), sent.get("subLevel")));
            examples.propose(id(from), typed);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(from, typed, refusal.problems(), model);
        }
        return "redirect:/validators/me/examples?saved";
    }

    private static Example typed(Map<String, String> sent, @Nullable Rating rating) {
        return new Example(
                sent.getOrDefault("about", ""),
                sent.getOrDefault("title", ""),
                sent.getOrDefault("narrative", ""),
                sent.getOrDefault("evidence", ""),
                rating,
                sent.getOrDefault("reason", ""));
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private String view(String from, Example typed, List<Refusal.Problem> problems, Model model) {
        ProposeExamples.Page page = examples.show();
        model.addAttribute("page", page);
        model.addAttribute(
                "chosen",
                page.cases().stream()
                        .filter(each -> each.validation().toString().equals(from))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "assurance/examples";
    }
}
