package org.qualityoutcomes.reporting.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.reporting.domain.CompareReports;
import org.qualityoutcomes.reporting.domain.SectionHistory;
import org.qualityoutcomes.reporting.domain.WriteSections;
import org.qualityoutcomes.reporting.domain.WriteSections.Part;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stood in a section of a report before, and what became of it; two versions of the whole report. */
@Controller
@RequestMapping("/reports/{id}")
class SectionHistoryPages {

    private final SectionHistory history;
    private final CompareReports versions;
    private final WriteSections write;

    SectionHistoryPages(SectionHistory history, CompareReports versions, WriteSections write) {
        this.history = history;
        this.versions = versions;
        this.write = write;
    }

    @GetMapping("/sections/{code}/versions")
    String list(@PathVariable UUID id, @PathVariable String code, Model model) {
        model.addAttribute("history", history.show(id, code));
        return "reporting/section-versions";
    }

    /** @param before number of the version that it is compared with, 0 for nothing */
    @GetMapping("/sections/{code}/versions/{number}")
    String compare(
            @PathVariable UUID id,
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int before,
            Model model) {
        model.addAttribute("compared", history.compare(id, code, before, number));
        model.addAttribute("mayPutBack", write.part(id) == Part.WRITES);
        return "reporting/section-version";
    }

    @PostMapping("/sections/{code}/versions/{number}")
    String putBack(@PathVariable UUID id, @PathVariable String code, @PathVariable int number) {
        write.putBack(id, code, number);
        return "redirect:/reports/{id}/sections/{code}?saved";
    }

    /**
     * @param before code of the version on the left, null for the one before the latest
     * @param after code of the version on the right, null for the latest
     */
    @GetMapping("/compare")
    String compare(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("compared", versions.compare(id, before, after));
        return "reporting/compare";
    }
}
