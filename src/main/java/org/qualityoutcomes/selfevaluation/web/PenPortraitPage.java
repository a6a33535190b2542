package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.ServiceTeam;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Band;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.qualityoutcomes.selfevaluation.ShownPortrait;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.domain.CitableEvidence;
import org.qualityoutcomes.selfevaluation.domain.SharePortrait;
import org.qualityoutcomes.selfevaluation.domain.ShowStandingDocuments;
import org.qualityoutcomes.selfevaluation.domain.WritePenPortrait;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The service in its team's own words, and in figures. */
@Controller
@RequestMapping("/reviews/{id}/pen-portrait")
class PenPortraitPage {

    private final WritePenPortrait portrait;
    private final SharePortrait share;
    private final ShowStandingDocuments documents;
    private final CitableEvidence citable;
    private final ServiceTeam team;
    private final Worklist worklist;

    // six, because a portrait has documents, which come from the library, and may be written together
    PenPortraitPage(
            WritePenPortrait portrait,
            SharePortrait share,
            ShowStandingDocuments documents,
            CitableEvidence citable,
            ServiceTeam team,
            Worklist worklist) {
        this.portrait = portrait;
        this.share = share;
        this.documents = documents;
        this.citable = citable;
        this.team = team;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return view(new ReviewId(id), null, null, List.of(), model);
    }

    /** Shows a document: {@code known} of the library, or a {@code file} or {@code link} with its {@code title}. */
    @PostMapping("/documents")
    String document(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        ReviewId review = new ReviewId(id);
        try {
            new SentDocument(sent, file).sendTo(documents, review);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("document", sent);
            return view(review, null, null, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/pen-portrait?saved#documents";
    }

    @PostMapping("/documents/left-out")
    String leaveOut(@PathVariable UUID id, @RequestParam UUID item) {
        documents.leaveOut(new ReviewId(id), new EvidenceId(item));
        return "redirect:/reviews/{id}/pen-portrait?saved#documents";
    }

    /** Writes it together with the other organisations of the service. */
    @PostMapping("/together")
    String join(@PathVariable UUID id, Model model, HttpServletResponse response) {
        try {
            share.join(new ReviewId(id));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(new ReviewId(id), null, null, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/pen-portrait?saved#together";
    }

    @PostMapping("/apart")
    String leave(@PathVariable UUID id) {
        share.leave(new ReviewId(id));
        return "redirect:/reviews/{id}/pen-portrait?saved";
    }

    /**
     * Parameters as {@link SentPortrait} names them, and {@code seen}; with {@code replacing} it is put in the place of what
     * stands elsewhere, {@code seenThere}.
     */
    @PostMapping
    String keep(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        SentPortrait typed = new SentPortrait(sent);
        String seen = sent.get("seen");
        try {
            if (sent.containsKey("replacing")) {
                portrait.keepEverywhere(review, typed.text(), typed.facts(), seen, sent.get("seenThere"));
            } else {
                portrait.keep(review, typed.text(), typed.facts(), seen);
            }
        } catch (Refusal refusal) {
            boolean changed = refusal instanceof ChangedMeanwhile;
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("changed", changed);
            return view(review, typed, changed ? null : seen, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/pen-portrait?saved";
    }

    /** @param typed what was sent, or null for what is kept */
    private String view(
            ReviewId id,
            @Nullable SentPortrait typed,
            @Nullable String seen,
            List<Refusal.Problem> problems,
            Model model) {
        WritePenPortrait.Portrait kept = portrait.show(id);
        SentPortrait fields = typed == null ? SentPortrait.of(kept.shown()) : typed;
        OpenTask task = worklist.find("Task_CompletePenPortrait", Map.of("reviewId", id.toString()))
                .orElse(null);
        boolean editable = task != null && kept.open();
        model.addAttribute("portrait", kept);
        model.addAttribute(
                "leads",
                team.ledByTheReader().contains(kept.review().organisation().ods()));
        model.addAttribute("seen", seen == null ? kept.seen() : seen);
        model.addAttribute("fields", fields);
        model.addAttribute("typed", fields.fields());
        model.addAttribute("typedPortrait", new ShownPortrait(fields.text(), fields.readable(), List.of()));
        model.addAttribute("problems", problems);
        if (!model.containsAttribute("document")) {
            model.addAttribute("document", Map.of());
        }
        model.addAttribute("editable", editable);
        model.addAttribute("task", task);
        if (editable) {
            model.addAttribute("bands", List.of(Band.values()));
            model.addAttribute("kinds", List.of(OrganisationKind.values()));
            model.addAttribute("documentKinds", List.of(StandingDocument.Kind.values()));
            model.addAttribute("library", citable.offered(kept.review(), "").items());
        }
        return "selfevaluation/pen-portrait";
    }
}
