package org.qualityoutcomes.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.practice.domain.CardView;
import org.qualityoutcomes.practice.domain.DecideSharing;
import org.qualityoutcomes.practice.domain.EditCard;
import org.qualityoutcomes.practice.domain.ReadCards;
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

/** Cards: those of the own service, those the editors work on, and each by itself. */
@Controller
@RequestMapping("/practice")
class CardPages {

    private static final List<String> TASKS =
            List.of("Task_ConsentToSharing", "Task_EditCard", "Task_AgreeToWords", "Task_ConfirmCurrent");

    private final ReadCards read;
    private final DecideSharing sharing;
    private final EditCard edit;
    private final Worklist worklist;

    CardPages(ReadCards read, DecideSharing sharing, EditCard edit, Worklist worklist) {
        this.read = read;
        this.sharing = sharing;
        this.edit = edit;
        this.worklist = worklist;
    }

    @GetMapping("/cards")
    String own(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", read.own(page));
        return "practice/own";
    }

    @GetMapping("/queue")
    String queue(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", read.queue(page));
        return "practice/queue";
    }

    /** Those who stand behind a card see how it stands; everybody else what is published of it, or nothing. */
    @GetMapping("/cards/{card}")
    String show(@PathVariable UUID card, Model model) {
        Optional<CardView> inside = read.inside(card);
        if (inside.isPresent()) {
            return view(inside.get(), List.of(), Map.of(), model);
        }
        model.addAttribute("card", read.published(card));
        model.addAttribute("own", false);
        return "practice/published";
    }

    /** What others see of it. */
    @GetMapping("/cards/{card}/published")
    String published(@PathVariable UUID card, Model model) {
        model.addAttribute("card", read.published(card));
        model.addAttribute("own", read.inside(card).isPresent());
        return "practice/published";
    }

    @PostMapping("/cards/{card}/withdrawal")
    String withdraw(
            @PathVariable UUID card,
            @RequestParam(defaultValue = "") String withdrawal,
            Model model,
            HttpServletResponse response) {
        return decide(
                card, Map.of("withdrawal", withdrawal), () -> sharing.withdraw(card, withdrawal), model, response);
    }

    @PostMapping("/cards/{card}/revision")
    String revise(
            @PathVariable UUID card,
            @RequestParam(defaultValue = "") String revision,
            Model model,
            HttpServletResponse response) {
        return decide(card, Map.of("revision", revision), () -> edit.revise(card, revision), model, response);
    }

    @PostMapping("/cards/{card}/name")
    String name(
            @PathVariable UUID card,
            @RequestParam(defaultValue = "true") boolean hidden,
            Model model,
            HttpServletResponse response) {
        return decide(card, Map.of(), () -> sharing.name(card, hidden), model, response);
    }

    @PostMapping("/cards/{card}/restoration")
    String restore(@PathVariable UUID card, Model model, HttpServletResponse response) {
        return decide(card, Map.of(), () -> edit.restore(card), model, response);
    }

    private String decide(
            UUID card, Map<String, String> typed, Runnable deed, Model model, HttpServletResponse response) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(read.inside(card).orElseThrow(), refusal.problems(), typed, model);
        }
        return "redirect:/practice/cards/{card}?saved";
    }

    private String view(CardView card, List<Problem> problems, Map<String, String> typed, Model model) {
        model.addAttribute("card", card);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", typed);
        model.addAttribute("taskSeen", card.seen());
        model.addAttribute(
                "task",
                worklist.find(TASKS, Map.of("cardId", card.id().toString())).orElse(null));
        return "practice/card";
    }
}
