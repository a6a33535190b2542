package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceKinds;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.evidence.TypedDescription;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.CitableEvidence;
import org.qualityoutcomes.selfevaluation.domain.CiteEvidence;
import org.qualityoutcomes.selfevaluation.domain.ProposedEvidence;
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
import org.springframework.web.multipart.MultipartFile;

/** The evidence that an outcome cites: new files or a link, or something the service has already. */
@Controller
@RequestMapping("/reviews/{id}/outcomes/{code}/evidence")
class EvidencePages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CiteEvidence evidence;
    private final CitableEvidence citable;
    private final SeveralFiles several;
    private final EvidenceTask task;
    private final EvidenceKinds kinds;
    private final People people;
    private final ProposedEvidence proposed;

    // seven, because the page shows what is cited, by whom, what was before, and what else could be
    EvidencePages(
            CiteEvidence evidence,
            CitableEvidence citable,
            SeveralFiles several,
            EvidenceTask task,
            EvidenceKinds kinds,
            People people,
            ProposedEvidence proposed) {
        this.evidence = evidence;
        this.citable = citable;
        this.several = several;
        this.task = task;
        this.kinds = kinds;
        this.people = people;
        this.proposed = proposed;
    }

    /** An item of the outcome as the page lists it. */
    record Row(
            EvidenceItem item,
            List<String> shows,
            String outsideReason,
            @Nullable String kind,
            String addedBy,
            LocalDate addedOn) {}

    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String find,
            Model model) {
        model.addAttribute("find", find);
        return view(new ReviewId(id), code, List.of(), model);
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @PathVariable String code,
            @ModelAttribute TypedDescription said,
            BindingResult unreadable,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        ReviewId review = new ReviewId(id);
        SentShowing shown = SentShowing.of(sent);
        List<MultipartFile> files = SeveralFiles.chosen(file);
        try {
            if (files.isEmpty()) {
                List<Problem> more = link.isBlank() ? List.of(SeveralFiles.missing(file)) : List.of();
                evidence.citeLink(review, code, said.described(Passport.BLANK, more), shown.showing(), link);
            } else {
                SeveralFiles.Result result = several.cite(review, code, said, shown.showing(), files);
                model.addAttribute("result", result);
                result.refuseUnlessAllAreCited();
            }
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("link", link);
            model.addAttribute("typed", said);
            model.addAttribute("shown", shown);
            return view(review, code, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    /** Cites an item that the service has already. */
    @PostMapping("/known")
    String cite(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam UUID known,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        SentShowing shown = SentShowing.of(sent);
        try {
            evidence.citeKnown(review, code, new EvidenceId(known), shown.showing());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute(sent.containsKey("again") ? "again" : "known", known);
            model.addAttribute("knownShown", shown);
            return view(review, code, ofKnown(refusal.problems()), model);
        }
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    /** The page asks for the reason in both of its forms. */
    private static List<Problem> ofKnown(List<Problem> problems) {
        return problems.stream()
                .map(each -> "reason".equals(each.field()) ? new Problem("known-reason", each.sentence()) : each)
                .toList();
    }

    @PostMapping("/left-out")
    String leaveOut(@PathVariable UUID id, @PathVariable String code, @RequestParam UUID item) {
        evidence.leaveOut(new ReviewId(id), code, new EvidenceId(item));
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    private String view(ReviewId id, String code, List<Problem> problems, Model model) {
        CiteEvidence.Page page = evidence.show(id, code);
        model.addAttribute("page", page);
        model.addAttribute("rows", rows(page));
        model.addAttribute("problems", problems);
        model.addAttribute("editable", page.editable());
        if (!model.containsAttribute("typed")) {
            model.addAttribute(
                    "typed",
                    TypedDescription.ofPeriod(
                            page.review().periodFrom(), page.review().periodTo()));
            model.addAttribute("shown", SentShowing.nothing());
        }
        ProposedEvidence.Beside beside = proposed.beside(page);
        model.addAttribute("since", beside.since());
        if (page.editable()) {
            offer(page, beside.proposals(), model);
        }
        model.addAttribute("task", task.completedHere(id, code).orElse(null));
        return "selfevaluation/evidence";
    }

    private List<Row> rows(CiteEvidence.Page page) {
        Map<String, String> names = people.namesOf(page.cited().stream()
                .map(each -> each.item().addedBy())
                .distinct()
                .toList());
        return page.cited().stream()
                .map(each -> new Row(
                        each.item(),
                        each.showing().sentences(),
                        each.showing().outsideReason(),
                        kinds.title(each.item().passport().kind()).orElse(null),
                        names.getOrDefault(each.item().addedBy(), each.item().addedBy()),
                        LocalDate.ofInstant(each.item().addedAt(), LONDON)))
                .toList();
    }

    private void offer(CiteEvidence.Page page, List<ProposedEvidence.Proposal> proposals, Model model) {
        String find = model.getAttribute("find") instanceof String words ? words : "";
        CitableEvidence.Offered offered = citable.offered(page.review(), find);
        Set<EvidenceId> cited =
                page.cited().stream().map(each -> each.item().id()).collect(Collectors.toSet());
        model.addAttribute("find", find);
        model.addAttribute("proposals", proposals);
        model.addAttribute(
                "proposedFrom",
                proposals.stream()
                        .map(ProposedEvidence.Proposal::earlier)
                        .distinct()
                        .collect(Collectors.joining(" and ")));
        model.addAttribute(
                "library",
                offered.items().stream()
                        .filter(item -> !cited.contains(item.id()))
                        .toList());
        model.addAttribute("more", offered.more());
    }
}
