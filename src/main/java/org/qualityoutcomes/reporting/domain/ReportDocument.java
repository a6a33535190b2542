package org.qualityoutcomes.reporting.domain;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;
import org.qualityoutcomes.reporting.domain.ReportView.Row;

/** The report as a document: what somebody reads who reads nothing else, the levels, and what follows from them. */
final class ReportDocument {

    static final String ILLUSTRATIVE =
            "The wording of outcomes and indicators in this edition is illustrative, not the official one.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ReportView report;
    private final String penPortrait;
    private final List<Block> blocks = new ArrayList<>();

    private ReportDocument(ReportView report, String penPortrait) {
        this.report = report;
        this.penPortrait = penPortrait;
    }

    /** @param penPortrait of the service, as it was submitted */
    static Document of(ReportView report, String penPortrait) {
        return new ReportDocument(report, penPortrait).write();
    }

    static Imprint imprint(ReportView report) {
        return report.isDraft()
                ? new Imprint(
                        report.reference(),
                        "version " + (report.version() + 1),
                        "draft, " + report.state().title(),
                        true)
                : new Imprint(report.reference(), "version " + report.version(), "issued" + day(report), false);
    }

    private static String day(ReportView report) {
        return report.issuedOn() == null ? "" : " on " + DAY.format(report.issuedOn());
    }

    private Document write() {
        words("Summary", report.summary());
        words("Pen portrait of the service", penPortrait);
        levels();
        blocks.add(new Heading(2, "Strengths and areas for improvement"));
        report.rows().forEach(this::findings);
        points("Required actions", Row::requiredActions, "There are no required actions.");
        points("Recommendations", Row::recommendations, "There are no recommendations.");
        correspondence();
        if (report.edition().illustrative()) {
            blocks.add(new Note(ILLUSTRATIVE));
        }
        return new Document(
                "Report on " + report.organisation(),
                "Report of the external validation · " + report.edition().title(),
                imprint(report),
                blocks);
    }

    private void words(String heading, String words) {
        if (!words.isBlank()) {
            blocks.add(new Heading(2, heading));
            blocks.add(new Paragraph(words));
        }
    }

    private void levels() {
        blocks.add(new Heading(2, "Levels"));
        blocks.add(new Table(
                "Levels by outcome",
                List.of(
                        new Column("Outcome", 36),
                        new Column("Self-evaluation", 16),
                        new Column("Validated", 14),
                        new Column("Final", 14),
                        new Column("How it came about", 20)),
                report.rows().stream()
                        .map(row -> List.of(
                                name(row),
                                row.self().title(),
                                row.validated().title(),
                                row.settled().title(),
                                row.basis()))
                        .toList()));
        blocks.add(LevelChart.of(report));
    }

    private void findings(Row row) {
        if (!row.strengths().isEmpty() || !row.areas().isEmpty()) {
            blocks.add(new Heading(3, name(row)));
            blocks.add(new Paragraph("Final level: " + row.settled().title()));
            list("Strengths", row.strengths());
            list("Areas for improvement", row.areas());
        }
    }

    private void list(String what, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(what + ":"));
            blocks.add(new Bullets(lines));
        }
    }

    private void points(String heading, Function<Row, List<String>> lines, String none) {
        blocks.add(new Heading(2, heading));
        List<List<String>> rows = report.rows().stream()
                .flatMap(row -> lines.apply(row).stream().map(line -> List.of(row.code(), line)))
                .toList();
        blocks.add(
                rows.isEmpty()
                        ? new Paragraph(none)
                        : new Table(
                                heading + " by outcome",
                                List.of(new Column("Outcome", 14), new Column("What", 86)),
                                rows));
    }

    private void correspondence() {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : report.rows()) {
            if (!row.point().isBlank()) {
                rows.add(List.of(row.code(), "Reply to the draft: " + row.point(), row.answer()));
            }
            if (!row.reviewAnswer().isBlank()) {
                rows.add(List.of(row.code(), "Level review asked for: " + row.reviewReason(), row.reviewAnswer()));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, "What the service said, and the answers"));
            blocks.add(new Table(
                    "Points and answers by outcome",
                    List.of(new Column("Outcome", 14), new Column("The service", 43), new Column("Answer", 43)),
                    rows));
        }
    }

    private static String name(Row row) {
        return row.code() + " " + row.title();
    }
}
