package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.FirstView;
import org.qualityoutcomes.selfevaluation.domain.TakeFirstLook;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The preliminary self-assessment: parameters {@code view-<indicator>}, {@code seen}. */
@Controller
@RequestMapping("/reviews/{id}/first-look")
class FirstLookPage {

    private static final String VIEW = "view-";

    private final TakeFirstLook firstLook;

    FirstLookPage(TakeFirstLook firstLook) {
        this.firstLook = firstLook;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        TakeFirstLook.Look look = firstLook.show(new ReviewId(id));
        return view(look, look.views(), look.seen(), List.of(), model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        Map<String, FirstView> views = new HashMap<>();
        try {
            sent.forEach((name, value) -> {
                if (name.startsWith(VIEW) && !value.isEmpty()) {
                    views.put(name.substring(VIEW.length()), read(value));
                }
            });
            firstLook.keep(review, views, sent.get("seen"));
        } catch (Refusal refusal) {
            boolean changed = refusal instanceof ChangedMeanwhile;
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", changed);
            TakeFirstLook.Look look = firstLook.show(review);
            String seen = sent.getOrDefault("seen", "");
            return view(look, views, changed ? look.seen() : seen, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/first-look?saved";
    }

    private static FirstView read(String value) {
        return Arrays.stream(FirstView.values())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refusal("A choice was sent that is not offered."));
    }

    private static String view(
            TakeFirstLook.Look look, Map<String, FirstView> views, String seen, List<Problem> problems, Model model) {
        model.addAttribute("look", look);
        model.addAttribute("views", views);
        model.addAttribute("seen", seen);
        model.addAttribute("problems", problems);
        model.addAttribute("choices", FirstView.values());
        model.addAttribute("editable", look.open() && look.mayWrite());
        return "selfevaluation/first-look";
    }
}
