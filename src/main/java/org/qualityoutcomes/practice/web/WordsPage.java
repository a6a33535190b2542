package org.qualityoutcomes.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.practice.domain.WriteCard;
import org.qualityoutcomes.practice.domain.WriteCard.Sheet;
import org.qualityoutcomes.practice.domain.WriteCard.Typed;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a card is written, by whose turn it is. */
@Controller
@RequestMapping("/practice/cards/{card}/words")
class WordsPage {

    private final WriteCard write;

    WordsPage(WriteCard write) {
        this.write = write;
    }

    @GetMapping
    String show(@PathVariable UUID card, Model model) {
        Sheet sheet = write.open(card);
        return view(
                sheet,
                new Typed(sheet.words(), sheet.serves(), new TreeSet<>(sheet.cited())),
                sheet.seen(),
                List.of(),
                false,
                model);
    }

    @PostMapping
    String write(
            @PathVariable UUID card,
            @ModelAttribute SentCard sent,
            @RequestParam(required = false) @Nullable String seen,
            Model model,
            HttpServletResponse response) {
        try {
            write.write(card, sent.typed(), seen);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Sheet now = write.open(card);
            boolean changed = refusal instanceof ChangedMeanwhile;
            return view(now, sent.typed(), changed ? now.seen() : seen, refusal.problems(), changed, model);
        }
        return "redirect:/practice/cards/{card}/words?saved";
    }

    private static String view(
            Sheet sheet, Typed typed, @Nullable String seen, List<Problem> problems, boolean changed, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("typed", typed);
        model.addAttribute("seen", seen);
        model.addAttribute("problems", problems);
        model.addAttribute("changed", changed);
        return "practice/words";
    }
}
