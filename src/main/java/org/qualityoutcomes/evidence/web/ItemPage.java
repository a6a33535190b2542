package org.qualityoutcomes.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceKinds;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.evidence.FileVersion;
import org.qualityoutcomes.evidence.TypedDescription;
import org.qualityoutcomes.evidence.domain.ServiceLibrary;
import org.qualityoutcomes.evidence.domain.ServiceLibrary.Item;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
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

/** Everything about one item: what is said of it, its versions, where it is used, who has opened it. */
@Controller
@RequestMapping("/evidence/{id}")
class ItemPage {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ServiceLibrary library;
    private final EvidenceKinds kinds;
    private final People people;

    ItemPage(ServiceLibrary library, EvidenceKinds kinds, People people) {
        this.library = library;
        this.kinds = kinds;
        this.people = people;
    }

    /** A version of the file as the page lists it. */
    record Version(FileVersion file, String addedBy, LocalDateTime addedAt) {}

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Item item = library.show(new EvidenceId(id));
        return view(item, TypedDescription.of(item.item()), List.of(), model);
    }

    @PostMapping
    String describe(
            @PathVariable UUID id,
            @ModelAttribute TypedDescription said,
            BindingResult unreadable,
            @RequestParam(required = false) @Nullable String seen,
            Model model,
            HttpServletResponse response) {
        Item item = library.show(new EvidenceId(id));
        try {
            library.describe(item.item().id(), said.described(item.item().passport(), List.of()), seen);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("seen", refusal instanceof ChangedMeanwhile ? item.seen() : seen);
            return view(item, said, refusal.problems(), model);
        }
        return "redirect:/evidence/{id}?saved";
    }

    @PostMapping("/versions")
    String add(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Item item = library.show(new EvidenceId(id));
        try {
            add(item, file);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(item, TypedDescription.of(item.item()), refusal.problems(), model);
        }
        return "redirect:/evidence/{id}?saved";
    }

    private void add(Item item, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw Refusal.of("file", "Choose a file that is not empty.");
        }
        try (InputStream content = file.getInputStream();
                ReceivedFile received = library.receive(item.item().service(), FilesForLibrary.name(file), content)) {
            library.addVersion(item.item().id(), received);
        }
    }

    private String view(Item item, TypedDescription typed, List<Problem> problems, Model model) {
        Map<String, String> names = people.namesOf(Stream.concat(
                        Stream.of(item.item().addedBy()),
                        item.versions().stream().map(FileVersion::addedBy))
                .collect(Collectors.toSet()));
        model.addAttribute("page", item);
        model.addAttribute(
                "addedBy", names.getOrDefault(item.item().addedBy(), item.item().addedBy()));
        model.addAttribute("addedAt", LocalDateTime.ofInstant(item.item().addedAt(), LONDON));
        model.addAttribute(
                "versions",
                item.versions().stream()
                        .map(each -> new Version(
                                each,
                                names.getOrDefault(each.addedBy(), each.addedBy()),
                                LocalDateTime.ofInstant(each.addedAt(), LONDON)))
                        .toList());
        model.addAttribute("kind", kinds.title(item.item().passport().kind()).orElse("not said yet"));
        model.addAttribute("kinds", kinds.offered());
        model.addAttribute("typed", typed);
        if (!model.containsAttribute("seen")) {
            model.addAttribute("seen", item.seen());
        }
        model.addAttribute("problems", problems);
        return "evidence/item";
    }
}
