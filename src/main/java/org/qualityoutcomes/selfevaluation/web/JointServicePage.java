package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.evidence.ServiceTeam;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.OfferToSiblings;
import org.qualityoutcomes.selfevaluation.domain.ShowJointService;
import org.qualityoutcomes.selfevaluation.domain.TakeUpSibling;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a review shares with those of the other organisations of its service, and what it takes over from one of them. */
@Controller
@RequestMapping("/reviews/{id}/joint-service")
class JointServicePage {

    private static final String DONE = "redirect:/reviews/{id}/joint-service?saved";

    /** Who asks for nothing asks for what is not there, after it was seen who asks. */
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";

    private final ShowJointService joint;
    private final OfferToSiblings offers;
    private final TakeUpSibling siblings;
    private final ServiceTeam team;

    JointServicePage(ShowJointService joint, OfferToSiblings offers, TakeUpSibling siblings, ServiceTeam team) {
        this.joint = joint;
        this.offers = offers;
        this.siblings = siblings;
        this.team = team;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return view(new ReviewId(id), List.of(), model);
    }

    /** The addresses at which something that was refused left the browser. */
    @GetMapping({"/offer", "/offer/withdrawn", "/taken-up", "/put-aside"})
    String back(@PathVariable UUID id) {
        joint.of(new ReviewId(id));
        return "redirect:/reviews/{id}/joint-service";
    }

    @PostMapping("/offer")
    String offer(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return attempt(new ReviewId(id), offers::offer, model, response);
    }

    @PostMapping("/offer/withdrawn")
    String withdraw(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return attempt(new ReviewId(id), offers::withdraw, model, response);
    }

    @PostMapping("/taken-up")
    String takeUp(
            @PathVariable UUID id,
            @RequestParam(defaultValue = NOTHING) UUID sibling,
            Model model,
            HttpServletResponse response) {
        return attempt(new ReviewId(id), review -> siblings.takeUp(review, new ReviewId(sibling)), model, response);
    }

    @PostMapping("/put-aside")
    String putAside(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return attempt(new ReviewId(id), siblings::putAside, model, response);
    }

    private interface Deed {
        void with(ReviewId review);
    }

    private String attempt(ReviewId id, Deed deed, Model model, HttpServletResponse response) {
        try {
            deed.with(id);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(id, refusal.problems(), model);
        }
        return DONE;
    }

    private String view(ReviewId id, List<Refusal.Problem> problems, Model model) {
        ShowJointService.Page page = joint.of(id);
        model.addAttribute("page", page);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "leads",
                team.ledByTheReader().contains(page.review().organisation().ods()));
        return "selfevaluation/joint-service";
    }
}
