package org.qualityoutcomes.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.practice.finding.OfferCard;
import org.qualityoutcomes.practice.finding.OfferCard.Offer;
import org.qualityoutcomes.practice.finding.ReadUses;
import org.qualityoutcomes.practice.finding.UseCard;
import org.qualityoutcomes.practice.finding.UseCard.Answer;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What others shared, taken over into the own plan; and what the own service uses of others. */
@Controller
@RequestMapping("/practice")
class UsePages {

    private final OfferCard offers;
    private final UseCard use;
    private final ReadUses uses;

    UsePages(OfferCard offers, UseCard use, ReadUses uses) {
        this.offers = offers;
        this.use = use;
        this.uses = uses;
    }

    @GetMapping("/used")
    String used(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", uses.own(page));
        return "practice/used";
    }

    @GetMapping("/cards/{card}/use")
    String ask(@PathVariable UUID card, @RequestParam(required = false) @Nullable String organisation, Model model) {
        return view(offers.offer(card, organisation), Map.of(), List.of(), model);
    }

    @PostMapping("/cards/{card}/use")
    String take(
            @PathVariable UUID card,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        String organisation = sent.getOrDefault("organisation", "");
        try {
            return use.use(card, organisation, answer(sent))
                    .map(action -> "redirect:/actions/" + action + "?saved")
                    .orElse("redirect:/practice/used?saved");
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(offers.offer(card, organisation), new HashMap<>(sent), refusal.problems(), model);
        }
    }

    private static Answer answer(Map<String, String> sent) {
        String due = given(sent, "due");
        Optional<LocalDate> day = EnteredDay.of(due);
        if (due != null && day.isEmpty()) {
            throw Refusal.of("due", "Enter a day of the years 2000 to 2100.");
        }
        return new Answer(
                given(sent, "outcome"),
                sent.getOrDefault("text", ""),
                given(sent, "owner"),
                day.orElse(null),
                sent.getOrDefault("measure", ""),
                given(sent, "kind"),
                "yes".equals(sent.get("named")));
    }

    private static @Nullable String given(Map<String, String> sent, String field) {
        String value = sent.get(field);
        return value == null || value.isBlank() ? null : value;
    }

    private static String view(Offer offer, Map<String, String> typed, List<Problem> problems, Model model) {
        model.addAttribute("offer", offer);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "practice/use";
    }
}
