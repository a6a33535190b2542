package org.qualityoutcomes.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qualityoutcomes.reporting.domain.ReadReport;
import org.qualityoutcomes.reporting.domain.RemarkOnReport;
import org.qualityoutcomes.reporting.domain.RemarkOnReport.Remark;
import org.qualityoutcomes.reporting.domain.ReportForm;
import org.qualityoutcomes.reporting.domain.ReportView;
import org.qualityoutcomes.reporting.domain.WriteReport;
import org.qualityoutcomes.reporting.domain.WriteSections;
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

    private final WriteReport write;
    private final WriteSections sections;
    private final RemarkOnReport remarks;
    private final ReadReport read;
    private final Worklist worklist;

    ReportPages(WriteReport write, WriteSections sections, RemarkOnReport remarks, ReadReport read, Worklist worklist) {
        this.write = write;
        this.sections = sections;
        this.remarks = remarks;
        this.read = read;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        ReportView report = write.show(id);
        Map<String, String> part = Map.of("reportId", id.toString());
        model.addAttribute("report", report);
        model.addAttribute("part", sections.part(id).name());
        model.addAttribute(
                "open",
                remarks.of(report).stream()
                        .filter(Remark::isOpen)
                        .collect(Collectors.groupingBy(Remark::section, Collectors.counting())));
        model.addAttribute("beside", read.beside(id));
        model.addAttribute("forms", ReportForm.values());
        model.addAttribute("task", worklist.find(TASKS, part).orElse(null));
        return "reporting/report";
    }
}
