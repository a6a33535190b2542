package org.qualityoutcomes.contribution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.contribution.domain.AskOutside;
import org.qualityoutcomes.contribution.domain.Wanted;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom the team has asked outside the library, and what came of it. */
@Controller
@RequestMapping("/reviews/{id}/contributions")
class ContributionPages {

    private static final String SAVED = "redirect:/reviews/{id}/contributions?saved";

    private final AskOutside ask;

    ContributionPages(AskOutside ask) {
        this.ask = ask;
    }

    /** What was typed. */
    record Typed(
            @Nullable String name,
            @Nullable String email,
            @Nullable String outcome,
            @Nullable String request,
            @Nullable String days) {

        Wanted wanted() {
            return new Wanted(said(name), said(email).strip(), said(outcome), said(request), number(said(days)));
        }

        private static String said(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }

        private static int number(String text) {
            return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        }
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String outcome, Model model) {
        return view(id, new Typed(null, null, outcome, null, "21"), List.of(), model);
    }

    @PostMapping
    String ask(@PathVariable UUID id, @ModelAttribute Typed typed, Model model, HttpServletResponse response) {
        try {
            ask.ask(new ReviewId(id), typed.wanted());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, typed, refusal.problems(), model);
        }
        return SAVED;
    }

    @PostMapping("/{request}/reminder")
    String remind(@PathVariable UUID id, @PathVariable UUID request) {
        ask.remind(new ReviewId(id), request);
        return SAVED;
    }

    @PostMapping("/{request}/withdrawal")
    String withdraw(@PathVariable UUID id, @PathVariable UUID request) {
        ask.withdraw(new ReviewId(id), request);
        return SAVED;
    }

    @PostMapping("/{request}/citation")
    String cite(@PathVariable UUID id, @PathVariable UUID request) {
        ask.cite(new ReviewId(id), request);
        return SAVED;
    }

    private String view(UUID id, Typed typed, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("view", ask.show(new ReviewId(id)));
        model.addAttribute("typed", typed);
        model.addAttribute("days", Wanted.DAYS);
        model.addAttribute("problems", problems);
        return "contribution/requests";
    }
}
