package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.EvaluateOutcome;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Worklist;
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

    private final EvaluateOutcome evaluate;
    private final Worklist worklist;

    EvidencePages(EvaluateOutcome evaluate, Worklist worklist) {
        this.evaluate = evaluate;
        this.worklist = worklist;
    }

    /** A new item as typed. */
    record Typed(
            @Nullable String title,
            @Nullable String description,
            @Nullable String coversFrom,
            @Nullable String coversTo,
            @Nullable String link,
            @Nullable MultipartFile file) {

        static final Typed NOTHING = new Typed(null, null, null, null, null, null);

        Description described() {
            List<Problem> problems = new ArrayList<>();
            if (title == null || title.isBlank()) {
                problems.add(new Problem("title", "Enter a title."));
            }
            Optional<LocalDate> from = EnteredDay.of(coversFrom);
            Optional<LocalDate> to = EnteredDay.of(coversTo);
            if (from.isEmpty()) {
                problems.add(new Problem(
                        "coversFrom", "Enter the first day of the time this speaks of, of the years 2000 to 2100."));
            }
            if (to.isEmpty()) {
                problems.add(new Problem(
                        "coversTo", "Enter the last day of the time this speaks of, of the years 2000 to 2100."));
            }
            if (!hasFile() && (link == null || link.isBlank())) {
                problems.add(
                        file == null
                                        || Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                                .isEmpty()
                                ? new Problem("file", "Choose a file, or enter a web address.")
                                : new Problem("file", "The file is empty."));
            }
            if (!problems.isEmpty()) {
                throw new Refusal(problems);
            }
            return new Description(Objects.requireNonNull(title), description, from.orElseThrow(), to.orElseThrow());
        }

        boolean hasFile() {
            return file != null && !file.isEmpty();
        }
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String find,
            Model model) {
        model.addAttribute("find", find);
        return view(new ReviewId(id), code, Typed.NOTHING, List.of(), model);
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @PathVariable String code,
            @ModelAttribute Typed typed,
            BindingResult unreadable,
            Model model,
            HttpServletResponse response)
            throws IOException {
        ReviewId review = new ReviewId(id);
        try {
            cite(review, code, typed);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(review, code, typed, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    private void cite(ReviewId review, String code, Typed typed) throws IOException {
        Description description = typed.described();
        MultipartFile file = typed.file();
        if (file == null || file.isEmpty()) {
            evaluate.citeLink(review, code, description, Objects.requireNonNull(typed.link()));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            evaluate.citeFile(review, code, description, name, content);
        }
    }

    /** Cites an item that the service has already. */
    @PostMapping("/known")
    String cite(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam UUID evidence,
            Model model,
            HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        try {
            evaluate.citeKnown(review, code, new EvidenceId(evidence));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return view(review, code, Typed.NOTHING, refusal.problems(), model);
        }
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    @PostMapping("/left-out")
    String leaveOut(@PathVariable UUID id, @PathVariable String code, @RequestParam UUID evidence) {
        evaluate.leaveOut(new ReviewId(id), code, new EvidenceId(evidence));
        return "redirect:/reviews/{id}/outcomes/{code}/evidence?saved";
    }

    private String view(ReviewId id, String code, Typed typed, List<Problem> problems, Model model) {
        Map<String, String> part = Map.of("reviewId", id.toString(), "outcome", code);
        EvaluateOutcome.Page page = evaluate.show(id, code);
        var task = worklist.find("Task_GatherEvidence", part);
        boolean editable =
                task.isPresent() || worklist.find("Task_JudgeOutcome", part).isPresent();
        model.addAttribute("page", page);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("editable", editable);
        if (editable) {
            offer(id, page, model);
        }
        model.addAttribute("task", task.orElse(null));
        return "selfevaluation/evidence";
    }

    private void offer(ReviewId id, EvaluateOutcome.Page page, Model model) {
        String find = model.getAttribute("find") instanceof String words ? words : "";
        EvaluateOutcome.Offered offered = evaluate.offered(id, find);
        model.addAttribute("find", find);
        model.addAttribute(
                "library",
                offered.items().stream()
                        .filter(item -> !page.evidence().contains(item))
                        .toList());
        model.addAttribute("more", offered.more());
    }
}
