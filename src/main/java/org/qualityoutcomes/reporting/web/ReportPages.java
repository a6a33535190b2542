package org.qualityoutcomes.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.reporting.domain.Lines;
import org.qualityoutcomes.reporting.domain.ReadReport;
import org.qualityoutcomes.reporting.domain.ReportForm;
import org.qualityoutcomes.reporting.domain.ReportView;
import org.qualityoutcomes.reporting.domain.WriteReport;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.OpenTask;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The report: written, read, issued. Parameters {@code summary} and one a line {@code strengths-O1},
 * {@code areas-O1}, {@code requiredActions-O1}, {@code recommendations-O1}, and {@code seen}.
 */
@Controller
@RequestMapping("/reports/{id}")
class ReportPages {

    private final WriteReport write;
    private final ReadReport read;
    private final Worklist worklist;

    ReportPages(WriteReport write, ReadReport read, Worklist worklist) {
        this.write = write;
        this.read = read;
        this.worklist = worklist;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        ReportView report = write.show(id);
        model.addAttribute("seen", report.seen());
        return view(report, report.summary(), Map.of(), List.of(), model);
    }

    @PostMapping
    String keep(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        ReportView report = write.show(id);
        Map<String, Lines> lines = new HashMap<>();
        for (ReportView.Row row : report.rows()) {
            lines.put(row.code(), lines(sent, row));
        }
        String summary = sent.getOrDefault("summary", "");
        try {
            write.write(id, summary, lines, sent.get("seen"));
        } catch (Refusal refusal) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            boolean changed = refusal instanceof ChangedMeanwhile;
            model.addAttribute("changed", changed);
            model.addAttribute("keptBeside", report.keptBeside(lines));
            model.addAttribute("seen", changed ? report.seen() : sent.getOrDefault("seen", report.seen()));
            return view(report, summary, sent, refusal.problems(), model);
        }
        return "redirect:/reports/{id}?saved";
    }

    /** A list that was not sent at all stays as it is. */
    private static Lines lines(Map<String, String> sent, ReportView.Row row) {
        return new Lines(
                split(sent.get("strengths-" + row.code()), row.strengths()),
                split(sent.get("areas-" + row.code()), row.areas()),
                split(sent.get("requiredActions-" + row.code()), row.requiredActions()),
                split(sent.get("recommendations-" + row.code()), row.recommendations()));
    }

    private static List<String> split(@Nullable String text, List<String> present) {
        return text == null
                ? present
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private String view(
            ReportView report, String summary, Map<String, String> typed, List<Refusal.Problem> problems, Model model) {
        Map<String, String> part = Map.of("reportId", report.id().toString());
        Optional<OpenTask> task =
                worklist.find(List.of("Task_WriteReport", "Task_CheckReport", "Task_IssueReport"), part);
        model.addAttribute("report", report);
        model.addAttribute("summary", summary);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("beside", read.beside(report.id()));
        model.addAttribute("forms", ReportForm.values());
        model.addAttribute(
                "editable",
                task.map(OpenTask::key).filter("Task_WriteReport"::equals).isPresent());
        model.addAttribute("task", task.orElse(null));
        return "reporting/report";
    }
}
