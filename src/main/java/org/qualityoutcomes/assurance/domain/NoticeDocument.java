package org.qualityoutcomes.assurance.domain;

import java.util.List;
import org.qualityoutcomes.assurance.domain.OutcomeNotices.Notice;
import org.qualityoutcomes.assurance.domain.OutcomeNotices.Row;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;

/** What became of a validator's judgement, to be kept by the one it is for. */
final class NoticeDocument {

    private NoticeDocument() {}

    static Document of(Notice notice, String reader) {
        return new Document(
                "What became of your judgement",
                "Outcome notice for case " + notice.reference(),
                new Imprint(notice.reference(), "outcome notice", "confidential", false),
                List.of(
                        new Note("For " + reader
                                + " only. The levels are told to the organisation with its report, not before."),
                        new Paragraph(summary(notice)),
                        new Table(
                                "Your levels and those that stand",
                                List.of(
                                        new Column("Outcome", 32),
                                        new Column("Your level", 14),
                                        new Column("Level that stands", 20),
                                        new Column("How it came about", 34)),
                                notice.rows().stream()
                                        .map(NoticeDocument::cells)
                                        .toList())));
    }

    private static String summary(Notice notice) {
        int all = notice.rows().size();
        return notice.unchanged() == all
                ? "All levels stand as you judged them."
                : "%d of %d levels stand as you judged them.".formatted(notice.unchanged(), all);
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.code() + " " + row.title(),
                row.own().title(),
                row.settled().title() + moved(row.steps()),
                row.basis().title() + (row.reason().isBlank() ? "" : ". The panel says: " + row.reason()));
    }

    private static String moved(int steps) {
        if (steps == 0) {
            return "";
        }
        int far = Math.abs(steps);
        return ", %d %s %s".formatted(far, far == 1 ? "sub-level" : "sub-levels", steps > 0 ? "higher" : "lower");
    }
}
