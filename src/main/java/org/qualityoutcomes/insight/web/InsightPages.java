package org.qualityoutcomes.insight.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qualityoutcomes.documents.Attachment;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.insight.domain.Effect;
import org.qualityoutcomes.insight.domain.Effects;
import org.qualityoutcomes.insight.domain.ReadSummaries;
import org.qualityoutcomes.insight.domain.ShowEffects;
import org.qualityoutcomes.insight.domain.ShowTrend;
import org.qualityoutcomes.insight.domain.ShownSummary;
import org.qualityoutcomes.insight.domain.Trend;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.worklist.Worklist;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** National summaries, what came of actions, and the levels of an organisation over the years. */
@Controller
class InsightPages {

    private static final List<String> STEPS = List.of("Task_PublishNationalSummary");

    private final ReadSummaries summaries;
    private final ShowEffects effects;
    private final ShowTrend trends;
    private final Documents documents;
    private final Worklist worklist;

    InsightPages(
            ReadSummaries summaries, ShowEffects effects, ShowTrend trends, Documents documents, Worklist worklist) {
        this.summaries = summaries;
        this.effects = effects;
        this.trends = trends;
        this.documents = documents;
        this.worklist = worklist;
    }

    @GetMapping("/summaries")
    String published(Model model) {
        model.addAttribute("summaries", summaries.published());
        return "insight/summaries";
    }

    @GetMapping("/cycles/{id}/summary")
    String summary(@PathVariable UUID id, Model model) {
        ShownSummary shown = summaries.of(new CycleId(id));
        model.addAttribute("shown", shown);
        model.addAttribute(
                "task",
                shown.published() == null
                        ? worklist.find(STEPS, Map.of("cycleId", id.toString())).orElse(null)
                        : null);
        return "insight/summary";
    }

    @GetMapping("/cycles/{id}/summary.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        CycleId cycle = new CycleId(id);
        return Attachment.of(name(summaries.of(cycle)).as("pdf"), "application/pdf", summaries.pdf(cycle));
    }

    @GetMapping("/cycles/{id}/summary.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        ShownSummary shown = summaries.of(new CycleId(id));
        return FiguresFile.of(name(shown), shown.summary().sheets());
    }

    private static FileName name(ShownSummary shown) {
        return FileName.of(
                shown.summary().reference(), "national-summary", shown.published() == null ? "draft" : "published");
    }

    @GetMapping("/cycles/{id}/effects")
    String effects(@PathVariable UUID id, Model model) {
        model.addAttribute("effects", effects.after(new CycleId(id)));
        return "insight/effects";
    }

    @GetMapping("/cycles/{id}/effects.csv")
    ResponseEntity<byte[]> effects(@PathVariable UUID id) {
        Effects found = effects.after(new CycleId(id));
        return FiguresFile.of(FileName.of(found.cycle().reference(), "effects", ""), found.sheets());
    }

    @GetMapping("/trends/{ods}")
    String trend(@PathVariable String ods, Model model) {
        Trend trend = trends.of(ods);
        model.addAttribute("trend", trend);
        model.addAttribute("effects", Effect.values());
        model.addAttribute(
                "charts",
                trend.stretches().stream()
                        .map(each -> each.radar() == null ? "" : documents.asSvg(each.radar()))
                        .toList());
        return "insight/trend";
    }
}
