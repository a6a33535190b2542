package org.qualityoutcomes.selfevaluation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Attachment;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.workbook.Comparison;
import org.qualityoutcomes.selfevaluation.workbook.Comparison.Difference;
import org.qualityoutcomes.selfevaluation.workbook.Comparison.Side;
import org.qualityoutcomes.selfevaluation.workbook.WorkbookRoundTrip;
import org.qualityoutcomes.selfevaluation.workbook.WorkbookRoundTrip.Choice;
import org.qualityoutcomes.selfevaluation.workbook.WorkbookRoundTrip.Made;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A self-evaluation to take along as a workbook, and the workbook that comes back: parameters {@code file};
 * {@code choice-<difference>} for each cell, {@code seen-<outcome>}, {@code workbook} as the print of the one compared.
 */
@Controller
@RequestMapping("/reviews/{id}/workbook")
class WorkbookPages {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CHOICE = "choice-";
    private static final String SEEN = "seen-";
    private static final String WORKBOOK = "workbook";
    private static final String NONE_WAITS = "redirect:/reviews/{id}/workbook";

    private final WorkbookRoundTrip workbook;

    WorkbookPages(WorkbookRoundTrip workbook) {
        this.workbook = workbook;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer taken, Model model) {
        model.addAttribute("taken", taken);
        return page(id, List.of(), model);
    }

    private String page(UUID id, List<Problem> problems, Model model) {
        model.addAttribute("page", workbook.show(new ReviewId(id)));
        model.addAttribute("problems", problems);
        return "selfevaluation/workbook";
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> take(@PathVariable UUID id) {
        Made made = workbook.make(new ReviewId(id));
        return Attachment.of(made.fileName(), EXCEL, made.content());
    }

    @PostMapping
    String bring(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw Refusal.of("file", "Choose the workbook that you have written in.");
            }
            Comparison found =
                    workbook.bring(new ReviewId(id), String.valueOf(file.getOriginalFilename()), file.getBytes());
            // what is the same does not wait, so this is the one moment to say so
            return found.isSame()
                    ? comparison(found, Map.of(), List.of(), model)
                    : "redirect:/reviews/{id}/workbook/comparison";
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(id, refusal.problems(), model);
        }
    }

    @GetMapping("/comparison")
    String compare(@PathVariable UUID id, Model model) {
        return workbook.compare(new ReviewId(id))
                .map(found -> comparison(found, Map.of(), List.of(), model))
                .orElse(NONE_WAITS);
    }

    @PostMapping("/comparison")
    String choose(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        if (workbook.compare(review).isEmpty()) {
            // sent twice
            return NONE_WAITS;
        }
        try {
            int cells = workbook.choose(review, sent.getOrDefault(WORKBOOK, ""), choices(sent), beginning(SEEN, sent));
            return NONE_WAITS + "?taken=" + cells;
        } catch (Refusal refusal) {
            return refused(review, sent, refusal, model, response);
        }
    }

    private String refused(
            ReviewId review, Map<String, String> sent, Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return workbook.compare(review)
                .map(found -> comparison(found, sent, refusal.problems(), model))
                .orElse(NONE_WAITS);
    }

    @PostMapping("/comparison/aside")
    String putAside(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReviewId review = new ReviewId(id);
        try {
            workbook.putAside(review, sent.getOrDefault(WORKBOOK, ""));
            return NONE_WAITS + "?aside";
        } catch (Refusal refusal) {
            return refused(review, sent, refusal, model, response);
        }
    }

    private static Map<String, Choice> choices(Map<String, String> sent) {
        Map<String, Choice> choices = new HashMap<>();
        beginning(CHOICE, sent).forEach((difference, choice) -> {
            for (Choice each : Choice.values()) {
                if (each.name().equals(choice)) {
                    choices.put(difference, each);
                }
            }
        });
        return choices;
    }

    private static Map<String, String> beginning(String prefix, Map<String, String> sent) {
        Map<String, String> found = new HashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    private static String comparison(
            Comparison comparison, Map<String, String> sent, List<Problem> problems, Model model) {
        Map<String, Choice> choices = new HashMap<>();
        // choices between other texts are none between these
        boolean same = comparison.print().equals(sent.get(WORKBOOK));
        comparison.sides().forEach(side -> choices.putAll(standing(side, same ? sent : Map.of())));
        model.addAttribute("comparison", comparison);
        model.addAttribute("choices", choices);
        model.addAttribute("problems", problems);
        return "selfevaluation/workbook-comparison";
    }

    /** What was chosen stands, where what was chosen between is still the same. Else only what is no question is chosen. */
    private static Map<String, Choice> standing(Side side, Map<String, String> sent) {
        Map<String, Choice> standing = new HashMap<>();
        side.differences().stream()
                .filter(each -> !each.asks())
                .map(Difference::id)
                .forEach(each -> standing.put(each, Choice.BROUGHT));
        if (side.seen().equals(sent.get(SEEN + side.part().outcome().code()))) {
            choices(sent).forEach((difference, choice) -> {
                if (side.differences().stream().anyMatch(each -> each.id().equals(difference))) {
                    standing.put(difference, choice);
                }
            });
        }
        return standing;
    }
}
