package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.TypedDescription;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.CiteEvidence;
import org.qualityoutcomes.selfevaluation.domain.CiteEvidence.Cited;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is said of one item that an outcome cites, for which indicators it speaks, and where in it. */
@Controller
@RequestMapping("/reviews/{id}/outcomes/{code}/evidence/{item}")
class EvidenceItemPage {

    private final CiteEvidence evidence;

    EvidenceItemPage(CiteEvidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping
    String show(@PathVariable UUID id, @PathVariable String code, @PathVariable UUID item, Model model) {
        ReviewId review = new ReviewId(id);
        Cited cited = evidence.cited(review, code, new EvidenceId(item));
        if (!evidence.show(review, code).editable()) {
            throw new NotFound();
        }
        model.addAttribute("typed", TypedDescription.of(cited.item()));
        model.addAttribute("shown", SentShowing.of(cited.showing()));
        return view(review, code, cited, List.of(), model);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable UUID item,
            @ModelAttribute TypedDescription said,
            BindingResult unreadable,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        SentShowing shown = SentShowing.of(sent);
        Cited cited = evidence.cited(review, code, new EvidenceId(item));
        try {
            evidence.change(
                    review,
                    code,
                    cited.item().id(),
                    said.described(cited.item().passport(), List.of()),
                    shown.showing());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("typed", said);
            model.addAttribute("shown", shown);
            return view(review, code, cited, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    private String view(ReviewId id, String code, Cited cited, List<Problem> problems, Model model) {
        model.addAttribute("page", evidence.show(id, code));
        model.addAttribute("cited", cited);
        model.addAttribute("problems", problems);
        return "selfevaluation/evidence-item";
    }
}
