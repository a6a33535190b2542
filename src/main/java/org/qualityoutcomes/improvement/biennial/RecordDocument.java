package org.qualityoutcomes.improvement.biennial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;
import org.qualityoutcomes.evidence.EvidenceItem;

/** The record of a service improvement review as a document. */
final class RecordDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final BiennialView view;
    private final List<Block> blocks = new ArrayList<>();

    private RecordDocument(BiennialView view) {
        this.view = view;
    }

    static Document of(BiennialView view) {
        return new RecordDocument(view).write();
    }

    private Document write() {
        DiscussionRecord record = view.record();
        words("Feedback", record.feedback());
        words("Discussion", record.discussion());
        words("Who took part", record.attendees());
        changes();
        words("What has moved since the last review", view.account());
        plan();
        documents();
        blocks.add(new Heading(2, "What comes next"));
        blocks.add(new Paragraph("The next review is on " + day(view.next()) + "."));
        blocks.add(new Paragraph(standing()));
        return new Document(
                "Service improvement review of " + view.review().organisation().name(),
                "Record of the discussion on " + day(record.heldOn()),
                imprint(),
                blocks);
    }

    private Imprint imprint() {
        return view.isSettled()
                ? new Imprint(view.review().reference(), "record", "stands since " + day(view.standsSince()), false)
                : new Imprint(view.review().reference(), "record", "draft, to be confirmed", true);
    }

    private String standing() {
        if (!view.isSettled()) {
            return "The organisation has not confirmed this record yet.";
        }
        return view.answeredBy() == null
                ? "The organisation said nothing in ten working days; the record stands since "
                        + day(view.standsSince()) + "."
                : "Confirmed for the organisation by " + view.answeredBy() + " on " + day(view.standsSince()) + ".";
    }

    private void words(String heading, String words) {
        if (!words.isBlank()) {
            blocks.add(new Heading(2, heading));
            blocks.add(new Paragraph(words));
        }
    }

    private void changes() {
        blocks.add(new Heading(2, "Agreed changes"));
        if (view.changes().isEmpty()) {
            blocks.add(new Paragraph("No changes were agreed."));
            return;
        }
        blocks.add(new Table(
                "Changes agreed in the discussion",
                List.of(
                        new Column("Outcome", 16),
                        new Column("What", 30),
                        new Column("How it will be seen", 24),
                        new Column("Who", 15),
                        new Column("By", 15)),
                view.changes().stream()
                        .map(change -> List.of(
                                change.aim(), change.what(), change.measure(), change.owner(), day(change.due())))
                        .toList()));
    }

    private void plan() {
        BiennialView.Plan plan = view.plan();
        blocks.add(new Heading(2, "Service improvement plan as it stood"));
        if (plan.reference() == null) {
            blocks.add(new Paragraph("No service improvement plan was in force."));
            return;
        }
        blocks.add(new Paragraph("Plan " + plan.reference() + " as it stood on " + day(plan.attachedOn()) + "."));
        if (!plan.lines().isEmpty()) {
            blocks.add(new Table(
                    "Actions of the plan",
                    List.of(
                            new Column("Action", 16),
                            new Column("What", 40),
                            new Column("Who", 14),
                            new Column("By", 14),
                            new Column("How it stood", 16)),
                    plan.lines().stream()
                            .map(line -> List.of(line.name(), line.text(), line.owner(), day(line.due()), line.stood()))
                            .toList()));
        }
    }

    private void documents() {
        if (!view.documents().isEmpty()) {
            blocks.add(new Heading(2, "Documents"));
            blocks.add(new Bullets(
                    view.documents().stream().map(EvidenceItem::title).toList()));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "a day that is not chosen yet" : DAY.format(day);
    }
}
