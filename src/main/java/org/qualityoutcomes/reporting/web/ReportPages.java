package org.qualityoutcomes.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.reporting.domain.OpenReport;
import org.qualityoutcomes.reporting.domain.OpenReport.Opened;
import org.qualityoutcomes.reporting.domain.RemarkOnReport.Remark;
import org.qualityoutcomes.reporting.domain.ReportForm;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The whole report: read, and the way to each of its sections for those who write and check them. */
@Controller
@RequestMapping("/reports/{id}")
class ReportPages {

    private static final List<String> TASKS = List.of(
            "Task_WriteReport", "Task_CheckReport", "Task_ReviseReport", "Task_CheckRevision", "Task_IssueReport");

    private final OpenReport reports;
    private final Worklist worklist;

    ReportPages(OpenReport reports, Worklist worklist) {
        this.reports = reports;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Opened opened = reports.open(id);
        Map<String, String> part = Map.of("reportId", id.toString());
        model.addAttribute("report", opened.report());
        model.addAttribute("part", opened.part().name());
        model.addAttribute(
                "open",
                opened.remarks().stream()
                        .filter(Remark::isOpen)
                        .collect(Collectors.groupingBy(Remark::section, Collectors.counting())));
        model.addAttribute("beside", opened.beside());
        model.addAttribute("forms", ReportForm.values());
        model.addAttribute("task", worklist.find(TASKS, part).orElse(null));
        return "reporting/report";
    }
}
