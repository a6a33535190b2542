package org.qualityoutcomes.reporting.domain;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final List<Column> LEVELS = List.of(
            new Column("Outcome", 36),
            new Column("Self-evaluation", 16),
            new Column("Validated", 14),
            new Column("Final", 14),
            new Column("How it came about", 20));
    private static final List<Column> LEVELS_AND_BEFORE = List.of(
            new Column("Outcome", 30),
            new Column("Self-evaluation", 16),
            new Column("Validated", 12),
            new Column("Final", 12),
            new Column("Review before", 12),
            new Column("How it came about", 18));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ReportView report;
    private final String penPortrait;
    private final Background background;
    private final ReportPeriods periods;
    private final List<Block> blocks = new ArrayList<>();

    private ReportDocument(ReportView report, String penPortrait, Background background, ReportPeriods periods) {
        this.report = report;
        this.penPortrait = penPortrait;
        this.background = background;
        this.periods = periods;
    }

    /** @param penPortrait of the service, as it was submitted */
    static Document of(ReportView report, String penPortrait, Background background, ReportPeriods periods) {
        return new ReportDocument(report, penPortrait, background, periods).write();
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
        earlierActions();
        blocks.add(new Heading(2, "Strengths, good practice and areas for improvement"));
        report.rows().forEach(this::findings);
        points("Required actions", report.requiredActions(), "with the plan", "There are no required actions.");
        points("Recommendations", report.recommendations(), "", "There are no recommendations.");
        assurance();
        correspondence();
        whatHappensNext();
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
        blocks.add(
                background.isComparable()
                        ? table(
                                LEVELS_AND_BEFORE,
                                row -> List.of(
                                        name(row),
                                        row.self().title(),
                                        row.validated().title(),
                                        row.settled().title(),
                                        background.level(row.code()),
                                        row.basis()))
                        : table(
                                LEVELS,
                                row -> List.of(
                                        name(row),
                                        row.self().title(),
                                        row.validated().title(),
                                        row.settled().title(),
                                        row.basis())));
        blocks.add(LevelChart.of(report, background));
    }

    private Table table(List<Column> columns, Function<Row, List<String>> cells) {
        return new Table(
                "Levels by outcome", columns, report.rows().stream().map(cells).toList());
    }

    private void earlierActions() {
        if (!background.actions().isEmpty()) {
            blocks.add(new Heading(2, "What came of the actions of the review before"));
            blocks.add(new Table(
                    "Actions of the review before, with what was measured before and after",
                    List.of(
                            new Column("Outcome", 12),
                            new Column("Action", 36),
                            new Column("Measure of success", 22),
                            new Column("Before", 10),
                            new Column("After", 10),
                            new Column("State", 10)),
                    background.actions().stream().map(EarlierActionWords::cells).toList()));
        }
    }

    private void findings(Row row) {
        if (row.draft().equals(SectionDraft.EMPTY)) {
            return;
        }
        blocks.add(new Heading(3, name(row)));
        blocks.add(new Paragraph("Final level: " + row.settled().title()));
        if (!row.words().isBlank()) {
            blocks.add(new Paragraph(row.words()));
        }
        list("Strengths", row.strengths());
        list("Good practice that others could learn from", row.goodPractice());
        list("Areas for improvement", row.areas());
    }

    private void list(String what, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(what + ":"));
            blocks.add(new Bullets(lines));
        }
    }

    private void points(String heading, List<AskedAction> points, String noDay, String none) {
        blocks.add(new Heading(2, heading));
        blocks.add(
                points.isEmpty()
                        ? new Paragraph(none)
                        : new Table(
                                heading + " by outcome",
                                List.of(new Column("About", 16), new Column("What", 62), new Column("By", 22)),
                                points.stream()
                                        .map(each -> List.of(
                                                each.about(), each.text(), each.due() == null ? noDay : each.byWhen()))
                                        .toList()));
    }

    private void assurance() {
        blocks.add(new Heading(2, "Assurance statement"));
        blocks.add(new Paragraph(report.assurance()));
        List<SupportedDuty> duties = report.duties();
        if (!duties.isEmpty()) {
            blocks.add(new Table(
                    "Duties and policies, and the final levels that support them",
                    List.of(
                            new Column("Duty or policy", 32),
                            new Column("The levels", 20),
                            new Column("Because", 28),
                            new Column("Open required actions", 20)),
                    duties.stream()
                            .map(each -> List.of(
                                    each.title(),
                                    each.standing().title(),
                                    String.join("; ", each.grounds()),
                                    each.open().isEmpty()
                                            ? "none"
                                            : each.open().size() + ": "
                                                    + each.open().stream()
                                                            .map(AskedAction::about)
                                                            .distinct()
                                                            .collect(Collectors.joining(", "))))
                            .toList()));
        }
    }

    private void whatHappensNext() {
        blocks.add(new Heading(2, "What happens next"));
        List<String> next = new ArrayList<>();
        if (!report.requiredActions().isEmpty()) {
            next.add(
                    "The organisation answers the required actions with a development plan, within %d weeks of the issue."
                            .formatted(periods.planWeeks()));
        }
        next.add("The service keeps a service improvement plan, in which it may take up the recommendations.");
        if (!report.reviewAsked()) {
            next.add("The organisation may ask once for a review of levels, within %d working days of the issue."
                    .formatted(periods.levelReviewWorkingDays()));
        }
        blocks.add(new Bullets(next));
    }

    private void correspondence() {
        Replied reply = report.reply();
        if (reply == null) {
            return;
        }
        blocks.add(new Heading(2, "What the service said, and the answers"));
        blocks.add(new Paragraph(reply.sentence()));
        if (!report.exchanges().isEmpty()) {
            blocks.add(new Table(
                    "Points and answers",
                    List.of(new Column("About", 24), new Column("The service", 38), new Column("Answer", 38)),
                    report.exchanges().stream()
                            .map(each -> List.of(each.about(), each.said(), each.answer()))
                            .toList()));
        }
    }

    private static String name(Row row) {
        return row.code() + " " + row.title();
    }
}
