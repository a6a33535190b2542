package org.qualityoutcomes.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.domain.OpenReport;
import org.qualityoutcomes.reporting.domain.OpenReport.Inside;
import org.qualityoutcomes.reporting.domain.RemarkOnReport;
import org.qualityoutcomes.reporting.domain.ReportView;
import org.qualityoutcomes.reporting.domain.Section;
import org.qualityoutcomes.reporting.domain.SectionDraft;
import org.qualityoutcomes.reporting.domain.WriteSections;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One section of a report: written by its authors, remarked on by whoever checks it. Fields are those of {@link SentSection}. */
@Controller
@RequestMapping("/reports/{id}")
class SectionPages {

    private final OpenReport reports;
    private final WriteSections write;
    private final RemarkOnReport remarks;

    SectionPages(OpenReport reports, WriteSections write, RemarkOnReport remarks) {
        this.reports = reports;
        this.write = write;
        this.remarks = remarks;
    }

    @GetMapping("/sections/{code}")
    String show(@PathVariable UUID id, @PathVariable String code, Model model) {
        Inside inside = reports.inside(id);
        ReportView report = inside.report();
        SectionDraft kept = report.draft(code);
        model.addAttribute("draft", kept);
        model.addAttribute("seen", kept.seen());
        model.addAttribute("required", SentSection.rows(kept.requiredActions()));
        model.addAttribute("recommended", SentSection.rows(kept.recommendations()));
        return view(inside, code, List.of(), model);
    }

    @PostMapping("/sections/{code}")
    String keep(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Inside inside = reports.inside(id);
        ReportView report = inside.report();
        SectionDraft kept = report.draft(code);
        SentSection typed = new SentSection(report.edition(), sent);
        try {
            write.write(id, code, typed.draft(section(report, code)), sent.get("seen"));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            boolean changed = refusal instanceof ChangedMeanwhile;
            model.addAttribute("changed", changed);
            model.addAttribute("keptBeside", changed ? kept.keptBeside(typed.draft(section(report, code))) : List.of());
            model.addAttribute("seen", changed ? kept.seen() : sent.getOrDefault("seen", kept.seen()));
            model.addAttribute("typed", sent);
            model.addAttribute("draft", kept);
            model.addAttribute("required", typed.rows(SentSection.REQUIRED));
            model.addAttribute("recommended", typed.rows(SentSection.RECOMMENDED));
            return view(inside, code, refusal.problems(), model);
        }
        return "redirect:/reports/{id}/sections/{code}?saved";
    }

    @PostMapping("/sections/{code}/remarks")
    String remark(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer paragraph,
            @RequestParam(defaultValue = "") String remark,
            Model model,
            HttpServletResponse response) {
        Inside inside = reports.inside(id);
        ReportView report = inside.report();
        try {
            remarks.remark(report, code, paragraph, remark.replace("\r\n", "\n").strip());
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("draft", report.draft(code));
            model.addAttribute("paragraph", paragraph);
            model.addAttribute("remark", remark);
            return view(inside, code, refusal.problems(), model);
        }
        return "redirect:/reports/{id}/sections/{code}?saved";
    }

    /** @param section on whose page the remark stands */
    @PostMapping("/remarks/{remark}")
    String settle(
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @RequestParam(defaultValue = Section.SUMMARY) String section) {
        remarks.settle(id, remark);
        section(reports.inside(id).report(), section);
        return "redirect:/reports/{id}/sections/" + section + "?saved";
    }

    private static Section section(ReportView report, String code) {
        return report.sections().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String view(Inside inside, String code, List<Problem> problems, Model model) {
        model.addAttribute("report", inside.report());
        model.addAttribute("section", section(inside.report(), code));
        model.addAttribute("part", inside.part().name());
        model.addAttribute("problems", problems);
        model.addAttribute(
                "remarks",
                inside.remarks().stream()
                        .filter(each -> each.section().equals(code))
                        .toList());
        return "reporting/section";
    }
}
