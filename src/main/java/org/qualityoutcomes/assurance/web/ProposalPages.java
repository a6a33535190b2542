package org.qualityoutcomes.assurance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.assignment.AcceptProposal;
import org.qualityoutcomes.assurance.assignment.ChangePair;
import org.qualityoutcomes.assurance.assignment.ProposePairs;
import org.qualityoutcomes.assurance.assignment.ShowProposal;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The national team lets pairs of validators be proposed, looks at them, changes single ones and accepts. */
@Controller
@RequestMapping("/assignments")
class ProposalPages {

    private final ProposePairs propose;
    private final ShowProposal show;
    private final ChangePair change;
    private final AcceptProposal accept;
    private final CurrentUser user;
    private final KeptApart keptApart;

    // six, because a proposal is made, shown, changed and accepted, and not by everybody
    ProposalPages(
            ProposePairs propose,
            ShowProposal show,
            ChangePair change,
            AcceptProposal accept,
            CurrentUser user,
            KeptApart keptApart) {
        this.propose = propose;
        this.show = show;
        this.change = change;
        this.accept = accept;
        this.user = user;
        this.keptApart = keptApart;
    }

    /** A proposal cannot leave a case out: every pair in it depends on all others. */
    @ModelAttribute
    void onlyNationalFromWhomNothingIsKept() {
        if (!user.isIn(Groups.NATIONAL) || !keptApart.fromReader().isEmpty()) {
            throw new NotFound();
        }
    }

    @GetMapping("/cycles/{cycle}")
    String desk(@PathVariable UUID cycle, Model model) {
        return desk(cycle, null, List.of(), model);
    }

    @PostMapping("/cycles/{cycle}")
    String propose(
            @PathVariable UUID cycle,
            @RequestParam(defaultValue = "") String seed,
            Model model,
            HttpServletResponse response) {
        try {
            return "redirect:/assignments/" + propose.propose(new CycleId(cycle), seed);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return desk(cycle, seed, refusal.problems(), model);
        }
    }

    private String desk(UUID cycle, @Nullable String seed, List<Refusal.Problem> problems, Model model) {
        ProposePairs.Desk desk = propose.show(new CycleId(cycle));
        model.addAttribute("desk", desk);
        model.addAttribute("seed", seed == null ? Long.toString(desk.nextSeed()) : seed);
        model.addAttribute("problems", problems);
        return "assurance/proposals";
    }

    @GetMapping("/{id}")
    String proposal(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
        return proposal(id, page, List.of(), model);
    }

    @PostMapping("/{id}/acceptance")
    String accept(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return done(id, () -> accept.accept(id), "?accepted", model, response);
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return done(id, () -> propose.cancel(id), "", model, response);
    }

    @PostMapping("/{id}/search")
    String searchAgain(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return done(id, () -> propose.searchAgain(id), "", model, response);
    }

    private String done(UUID id, Runnable deed, String said, Model model, HttpServletResponse response) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return proposal(id, 0, refusal.problems(), model);
        }
        return "redirect:/assignments/{id}" + said;
    }

    private String proposal(UUID id, int page, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("sheet", show.show(id, page));
        model.addAttribute("problems", problems);
        return "assurance/proposal";
    }

    @GetMapping("/{id}/comparison")
    String compare(@PathVariable UUID id, @RequestParam UUID with, Model model) {
        model.addAttribute("comparison", show.compare(id, with));
        return "assurance/proposals-compared";
    }

    @GetMapping("/{id}/reviews/{review}")
    String pair(@PathVariable UUID id, @PathVariable UUID review, Model model) {
        ShowProposal.Row row = show.row(id, review);
        return pair(id, row, new ChangePair.Wish(seated(row, 0), seated(row, 1), "", false), List.of(), model);
    }

    private static String seated(ShowProposal.Row row, int position) {
        String username = row.places().get(position).username();
        return username == null ? "" : username;
    }

    @PostMapping("/{id}/reviews/{review}")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID review,
            @RequestParam(defaultValue = "") String primary,
            @RequestParam(defaultValue = "") String second,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean knowing,
            Model model,
            HttpServletResponse response) {
        var wish = new ChangePair.Wish(primary, second, reason, knowing);
        try {
            change.change(id, review, wish);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return pair(id, show.row(id, review), wish, refusal.problems(), model);
        }
        return "redirect:/assignments/{id}/reviews/{review}?saved";
    }

    private static String pair(
            UUID id, ShowProposal.Row row, ChangePair.Wish wish, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("proposal", id);
        model.addAttribute("row", row);
        model.addAttribute("wish", wish);
        model.addAttribute("problems", problems);
        return "assurance/proposed-pair";
    }
}
