package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.conflicts.DeclareConflicts;
import org.qualityoutcomes.assurance.conflicts.OwnInterests;
import org.qualityoutcomes.assurance.conflicts.Tie;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What ties the signed-in person to organisations; everybody who judges or decides declares it here, at any time. */
@Controller
@RequestMapping("/interests")
class InterestPages {

    private final OwnInterests interests;
    private final DeclareConflicts declare;

    InterestPages(OwnInterests interests, DeclareConflicts declare) {
        this.interests = interests;
        this.declare = declare;
    }

    /** What was typed, so that nothing is lost where something is wrong. */
    record Typed(@Nullable String organisation, @Nullable String tie, @Nullable String words) {

        @Nullable
        Tie chosen() {
            return Arrays.stream(Tie.values())
                    .filter(each -> each.name().equals(tie))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping
    String show(@ModelAttribute Typed typed, Model model) {
        return view(typed, List.of(), model);
    }

    /** Parameters {@code organisation}, an ODS code, {@code tie} and {@code words}. */
    @PostMapping
    String found(@ModelAttribute Typed typed, Model model, HttpServletResponse response) {
        interests.requireOffice();
        try {
            declare.found(text(typed.organisation()), typed.chosen(), text(typed.words()));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(typed, refusal.problems(), model);
        }
        return "redirect:/interests?declared";
    }

    @PostMapping("/general")
    String nothingElse() {
        interests.requireOffice();
        declare.nothingElse();
        return "redirect:/interests?saved";
    }

    private String view(Typed typed, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("view", interests.show());
        model.addAttribute("ties", Tie.values());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "assurance/interests";
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
