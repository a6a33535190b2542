package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.CitableEvidence;
import org.qualityoutcomes.selfevaluation.domain.CiteEvidence;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The evidence that an outcome cites: a new file or link, or something the service has already. */
@Controller
@RequestMapping("/reviews/{id}/outcomes/{code}/evidence")
class EvidencePages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CiteEvidence evidence;
    private final CitableEvidence citable;
    private final EvidenceTask task;
    private final People people;

    EvidencePages(CiteEvidence evidence, CitableEvidence citable, EvidenceTask task, People people) {
        this.evidence = evidence;
        this.citable = citable;
        this.task = task;
        this.people = people;
    }

    /** An item of the outcome as the page lists it. */
    record Row(EvidenceItem item, List<String> indicators, String addedBy, LocalDate addedOn) {}

    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String find,
            Model model) {
        model.addAttribute("find", find);
        return view(new ReviewId(id), code, null, List.of(), model);
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @PathVariable String code,
            @ModelAttribute SentEvidence said,
            BindingResult unreadable,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        ReviewId review = new ReviewId(id);
        try {
            cite(review, code, said, link, file);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("link", link);
            return view(review, code, said, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    private void cite(ReviewId review, String code, SentEvidence said, String link, @Nullable MultipartFile file)
            throws IOException {
        boolean isFile = file != null && !file.isEmpty();
        Description description = said.described(isFile || !link.isBlank() ? List.of() : List.of(missing(file)));
        if (file == null || !isFile) {
            evidence.citeLink(review, code, description, said.indicators(), link);
            return;
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream();
                ReceivedFile received = evidence.receive(review, code, name, content)) {
            evidence.citeFile(review, code, description, said.indicators(), received)
                    .ifPresent(known -> {
                        throw Refusal.of(
                                "file",
                                "This file is already in the library as “" + known.title()
                                        + "”. Choose it from the list below.");
                    });
        }
    }

    private static Problem missing(@Nullable MultipartFile file) {
        boolean none = file == null
                || Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
        return new Problem("file", none ? "Choose a file, or enter a web address." : "The file is empty.");
    }

    /** Cites an item that the service has already. */
    @PostMapping("/known")
    String cite(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam UUID known,
            @RequestParam(required = false) @Nullable List<String> indicator,
            Model model,
            HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        try {
            evidence.citeKnown(review, code, new EvidenceId(known), indicator == null ? List.of() : indicator);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(review, code, null, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    @PostMapping("/left-out")
    String leaveOut(@PathVariable UUID id, @PathVariable String code, @RequestParam UUID item) {
        evidence.leaveOut(new ReviewId(id), code, new EvidenceId(item));
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    private String view(ReviewId id, String code, @Nullable SentEvidence said, List<Problem> problems, Model model) {
        CiteEvidence.Page page = evidence.show(id, code);
        boolean editable = task.isOpen(id, code);
        model.addAttribute("page", page);
        model.addAttribute("rows", rows(page));
        model.addAttribute(
                "typed",
                said == null
                        ? SentEvidence.ofPeriod(
                                page.review().periodFrom(), page.review().periodTo())
                        : said);
        model.addAttribute("problems", problems);
        model.addAttribute("editable", editable);
        if (editable) {
            offer(id, page, model);
        }
        model.addAttribute("task", task.ofGathering(id, code).orElse(null));
        return "selfevaluation/evidence";
    }

    private List<Row> rows(CiteEvidence.Page page) {
        Map<String, String> names = page.cited().stream()
                .map(each -> each.item().addedBy())
                .distinct()
                .collect(Collectors.toMap(username -> username, people::nameOf));
        return page.cited().stream()
                .map(each -> new Row(
                        each.item(),
                        each.indicators(),
                        Objects.requireNonNull(names.get(each.item().addedBy())),
                        LocalDate.ofInstant(each.item().addedAt(), LONDON)))
                .toList();
    }

    private void offer(ReviewId id, CiteEvidence.Page page, Model model) {
        String find = model.getAttribute("find") instanceof String words ? words : "";
        CitableEvidence.Offered offered = citable.offered(id, find);
        Set<EvidenceId> cited =
                page.cited().stream().map(each -> each.item().id()).collect(Collectors.toSet());
        model.addAttribute("find", find);
        model.addAttribute(
                "library",
                offered.items().stream()
                        .filter(item -> !cited.contains(item.id()))
                        .toList());
        model.addAttribute("more", offered.more());
    }
}
