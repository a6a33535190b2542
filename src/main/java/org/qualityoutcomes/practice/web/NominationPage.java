package org.qualityoutcomes.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.practice.domain.CardWords;
import org.qualityoutcomes.practice.domain.NominatePractice;
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

/** Where a library nominates something of its own. */
@Controller
@RequestMapping("/practice/nominations/{organisation}")
class NominationPage {

    private final NominatePractice nominate;

    NominationPage(NominatePractice nominate) {
        this.nominate = nominate;
    }

    @GetMapping
    String show(@PathVariable String organisation, @RequestParam(defaultValue = "") String outcome, Model model) {
        return view(organisation, outcome, new CardWords("", "", "", "", ""), List.of(), model);
    }

    @PostMapping
    String nominate(
            @PathVariable String organisation,
            @RequestParam(defaultValue = "") String outcome,
            @ModelAttribute SentCard sent,
            Model model,
            HttpServletResponse response) {
        try {
            UUID card = nominate.nominate(organisation, outcome, sent.words());
            return "redirect:/practice/cards/" + card + "?saved";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(organisation, outcome, sent.words(), refusal.problems(), model);
        }
    }

    private String view(String organisation, String outcome, CardWords words, List<Problem> problems, Model model) {
        model.addAttribute("choices", nominate.choices(organisation));
        model.addAttribute("outcome", outcome);
        model.addAttribute("words", words);
        model.addAttribute("problems", problems);
        return "practice/nomination";
    }
}
