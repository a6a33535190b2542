package org.qualityoutcomes.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceKinds;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.evidence.TypedDescription;
import org.qualityoutcomes.evidence.domain.LibraryFilter.Concern;
import org.qualityoutcomes.evidence.domain.ServiceLibrary;
import org.qualityoutcomes.evidence.domain.ServiceLibrary.Shelf;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The library of a service: to be looked through, and added to without any task. */
@Controller
@RequestMapping("/evidence")
class LibraryPages {

    private final ServiceLibrary library;
    private final FilesForLibrary files;
    private final EvidenceKinds kinds;

    LibraryPages(ServiceLibrary library, FilesForLibrary files, EvidenceKinds kinds) {
        this.library = library;
        this.files = files;
        this.kinds = kinds;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable UUID service,
            @ModelAttribute TypedFilter filter,
            BindingResult unreadable,
            Model model) {
        return view(shelf(service), filter, List.of(), model);
    }

    private Shelf shelf(@Nullable UUID service) {
        return library.shelves().stream()
                .filter(each -> service == null || each.service().value().equals(service))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping
    String add(
            @RequestParam(required = false) @Nullable UUID service,
            @ModelAttribute TypedDescription said,
            BindingResult unreadable,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Shelf shelf = library.ownOnly(shelf(service));
        try {
            add(shelf, said, link, FilesForLibrary.chosen(file), model);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("link", link);
            model.addAttribute("typed", said);
            return view(shelf, TypedFilter.anything(), refusal.problems(), model);
        }
        return "redirect:/evidence?saved&service=" + shelf.service().value();
    }

    private void add(Shelf shelf, TypedDescription said, String link, List<MultipartFile> sent, Model model)
            throws IOException {
        if (sent.isEmpty()) {
            List<Problem> more = link.isBlank()
                    ? List.of(new Problem("file", "Choose a file that is not empty, or enter a web address."))
                    : List.of();
            library.addLink(shelf.service(), said.described(Passport.BLANK, more), link);
            return;
        }
        FilesForLibrary.Result result = files.add(shelf.service(), said, sent);
        model.addAttribute("result", result);
        result.refuseUnlessAllAreAdded();
    }

    private String view(Shelf shelf, TypedFilter filter, List<Problem> problems, Model model) {
        model.addAttribute("shelf", shelf);
        model.addAttribute("shelves", library.shelves());
        model.addAttribute("filter", filter);
        model.addAttribute("found", library.find(shelf, filter.asked(), filter.number()));
        model.addAttribute("kinds", kinds.offered());
        model.addAttribute("kindNames", kinds);
        model.addAttribute("consents", Consent.values());
        model.addAttribute("concerns", Concern.values());
        model.addAttribute("outcomes", kinds.outcomes());
        model.addAttribute("problems", problems);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", TypedDescription.empty());
        }
        return "evidence/library";
    }
}
