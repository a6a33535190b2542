package org.qualityoutcomes.assurance.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;
import org.qualityoutcomes.framework.Rating;

/** A meeting's minutes as a document. */
final class MinutesDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final List<Block> blocks = new ArrayList<>();

    private MinutesDocument() {}

    static Document of(Minutes minutes, LocalDate approvedOn) {
        MinutesDocument document = new MinutesDocument();
        document.attendance(minutes);
        minutes.cases().forEach(document::decided);
        if (!minutes.remarks().isBlank()) {
            document.blocks.add(new Heading(2, "Remarks of the chair"));
            document.blocks.add(new Paragraph(minutes.remarks()));
        }
        return new Document(
                "Minutes of moderation meeting " + minutes.meeting(),
                "Held on " + DAY.format(minutes.date()) + ", chaired by " + minutes.chair(),
                new Imprint(minutes.meeting(), "minutes", "approved on " + DAY.format(approvedOn), false),
                document.blocks);
    }

    private void attendance(Minutes minutes) {
        blocks.add(new Heading(2, "Attendance"));
        blocks.add(new Table(
                "Members of the panel",
                List.of(new Column("Member", 60), new Column("Attendance", 40)),
                minutes.attendance().stream()
                        .map(each -> List.of(
                                each.name() + (each.name().equals(minutes.chair()) ? " (chair)" : ""),
                                each.present() ? "present" : "absent"))
                        .toList()));
    }

    private void decided(Minutes.Case each) {
        blocks.add(new Heading(2, "Case " + each.reference() + ", " + each.organisation()));
        if (!each.withdrawn().isEmpty()) {
            blocks.add(new Paragraph("Withdrawn from this case:"));
            blocks.add(new Bullets(each.withdrawn()));
        }
        String deferral = each.deferral();
        if (deferral != null) {
            blocks.add(new Paragraph("Left for another meeting. " + deferral));
            return;
        }
        blocks.add(new Paragraph("Decided by: " + String.join(", ", each.deciding())));
        blocks.add(new Table(
                "Decisions on case " + each.reference(),
                List.of(
                        new Column("Outcome", 12),
                        new Column("Why it came to the panel", 25),
                        new Column("Validated", 13),
                        new Column("Decision", 20),
                        new Column("Reason", 30)),
                each.decisions().stream().map(MinutesDocument::row).toList()));
    }

    private static List<String> row(Minutes.Decision each) {
        Rating validated = each.validated();
        return List.of(
                each.outcome(),
                String.join(" ", each.reasons()),
                validated == null ? "left open" : validated.title(),
                each.kind() + ": " + each.decided().title(),
                each.reason().isBlank() ? "none was needed" : each.reason());
    }
}
