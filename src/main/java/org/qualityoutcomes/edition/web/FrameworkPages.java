package org.qualityoutcomes.edition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.edition.domain.CorrectGuidance;
import org.qualityoutcomes.edition.domain.CorrectGuidance.Place;
import org.qualityoutcomes.edition.domain.ReadEditions;
import org.qualityoutcomes.edition.domain.TakeEdition;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Guidance;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The framework, for everybody to read: its editions, what became different, and the log of corrections. */
@Controller
@RequestMapping("/framework")
class FrameworkPages {

    private final ReadEditions editions;
    private final CorrectGuidance corrections;
    private final TakeEdition take;

    FrameworkPages(ReadEditions editions, CorrectGuidance corrections, TakeEdition take) {
        this.editions = editions;
        this.corrections = corrections;
        this.take = take;
    }

    @GetMapping
    String shelf(Model model) {
        return shelf(editions, List.of(), model);
    }

    static String shelf(ReadEditions editions, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("shelf", editions.shelf());
        model.addAttribute("problems", problems);
        return "edition/shelf";
    }

    @GetMapping("/{code}")
    String edition(@PathVariable String code, Model model) {
        Edition edition = editions.get(code);
        model.addAttribute("edition", edition);
        model.addAttribute("rules", editions.rules(edition));
        model.addAttribute("journal", editions.journal(code));
        model.addAttribute("guidance", editions.mayCorrect() ? Guidance.of(edition) : List.of());
        return "edition/edition";
    }

    @GetMapping("/{code}/edition.zip")
    ResponseEntity<byte[]> take(@PathVariable String code) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("edition-" + code + ".zip")
                                .build()
                                .toString())
                .body(take.zip(code));
    }

    @GetMapping("/{code}/changes")
    String changes(@PathVariable String code, Model model) {
        model.addAttribute("history", editions.history(code));
        return "edition/history";
    }

    @GetMapping("/{code}/guidance/{place}")
    String guidance(@PathVariable String code, @PathVariable String place, Model model) {
        Place found = corrections.at(code, place);
        return correction(found, found.guidance().text(), "", found.seen(), List.of(), model);
    }

    @PostMapping("/{code}/guidance/{place}")
    String correct(
            @PathVariable String code,
            @PathVariable String place,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "-1") int seen,
            Model model,
            HttpServletResponse response) {
        try {
            corrections.correct(code, place, text, reason, seen);
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Place now = corrections.at(code, place);
            return correction(now, text, reason, now.seen(), refusal.problems(), model);
        }
        return "redirect:/framework/{code}/changes?saved";
    }

    private static String correction(
            Place place, String text, @Nullable String reason, int seen, List<Refusal.Problem> problems, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("text", text);
        model.addAttribute("reason", reason);
        model.addAttribute("seen", seen);
        model.addAttribute("problems", problems);
        return "edition/guidance";
    }
}
