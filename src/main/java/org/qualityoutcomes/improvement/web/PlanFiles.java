package org.qualityoutcomes.improvement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.qualityoutcomes.documents.Attachment;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.improvement.boards.PlanBoard;
import org.qualityoutcomes.improvement.domain.PlanImprovement;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.goals.PlanPaper;
import org.qualityoutcomes.improvement.goals.Survey;
import org.qualityoutcomes.improvement.goals.Survey.Lines;
import org.qualityoutcomes.improvement.goals.SurveyRow;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Plans to take away: on paper, as a table, in a calendar; of one service, of a region, of a whole cycle. */
@Controller
@RequestMapping("/plans")
class PlanFiles {

    private final PlanImprovement plans;
    private final PlanBoard board;
    private final Survey survey;
    private final PlanPaper paper;
    private final Clock clock;
    private final String address;

    // six, because a plan leaves the house in many forms
    PlanFiles(
            PlanImprovement plans,
            PlanBoard board,
            Survey survey,
            PlanPaper paper,
            Clock clock,
            @Value("${qualityoutcomes.mail.base-url}") String address) {
        this.plans = plans;
        this.board = board;
        this.survey = survey;
        this.paper = paper;
        this.clock = clock;
        this.address = address;
    }

    @GetMapping("/{id}/plan.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        PlanPaper.Made made = paper.of(id);
        return Attachment.of(made.fileName(), "application/pdf", made.content());
    }

    /** The form's extension is csv or xlsx. */
    @GetMapping("/{id}/survey.{form:csv|xlsx}")
    void survey(@PathVariable UUID id, @PathVariable String form, HttpServletResponse response) throws IOException {
        write(
                FileName.of(plans.show(id).reference(), "plan", ""),
                Sheet.Form.of(form),
                page -> survey.ofPlan(id),
                response);
    }

    @GetMapping("/{id}/actions.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id) {
        PlanView plan = plans.show(id);
        return Attachment.of(
                FileName.of(plan.reference(), "actions", "").as("ics"),
                "text/calendar;charset=UTF-8",
                DueDays.of(plan, board.actions(id), address, clock.instant()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{id}/actions.{form:csv|xlsx}")
    void actions(@PathVariable UUID id, @PathVariable String form, HttpServletResponse response) throws IOException {
        PlanView plan = plans.show(id);
        Lines lines = survey.ofActions(id, board.actions(id));
        write(FileName.of(plan.reference(), "actions", ""), Sheet.Form.of(form), page -> lines, response);
    }

    @GetMapping("/cycles/{cycle}/survey.{form:csv|xlsx}")
    void ofCycle(@PathVariable UUID cycle, @PathVariable String form, HttpServletResponse response) throws IOException {
        Survey.Opened opened = survey.open(new CycleId(cycle));
        write(FileName.of("", "plans", ""), Sheet.Form.of(form), page -> survey.plansOf(opened, page), response);
    }

    @GetMapping("/regions/{region}/actions.{form:csv|xlsx}")
    void ofRegion(@PathVariable String region, @PathVariable String form, HttpServletResponse response)
            throws IOException {
        Region over = Region.of(region);
        Survey.Opened opened = survey.open(over);
        write(
                FileName.of(region, "actions", ""),
                Sheet.Form.of(form),
                page -> survey.actionsOf(opened, page),
                response);
    }

    /** Written while it is read, a page of plans at a time; whoever may not know it is told so before the first byte. */
    private static void write(FileName name, Sheet.Form form, IntFunction<Lines> pages, HttpServletResponse response)
            throws IOException {
        Lines lines = pages.apply(0);
        response.setContentType(form.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name.as(form.extension()))
                        .build()
                        .toString());
        try (Sheet sheet = form.open(response.getOutputStream())) {
            sheet.write(List.copyOf(SurveyRow.COLUMNS));
            sheet.writeAll(lines.lines());
            for (int page = 1; lines.more(); page++) {
                lines = pages.apply(page);
                sheet.writeAll(lines.lines());
            }
        }
    }
}
