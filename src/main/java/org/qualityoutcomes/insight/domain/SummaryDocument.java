package org.qualityoutcomes.insight.domain;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qualityoutcomes.documents.Block;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Document.Imprint;

/** A national summary as a document. */
final class SummaryDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int ALL = 100;
    /** The first column of the widest table, in per cent: room for the title of an outcome, and "not told" beside it. */
    private static final int FIRST = 28;

    private static final int WIDEST = 14;

    private SummaryDocument() {}

    static Document of(Summary summary, boolean published) {
        List<Block> blocks = new ArrayList<>();
        summary.notes().forEach(note -> blocks.add(new Paragraph(note)));
        summary.sheets().forEach(sheet -> write(sheet, blocks));
        String day = DAY.format(summary.asOf());
        return new Document(
                "National summary of " + summary.name(),
                "Figures of " + day + " · " + summary.edition(),
                new Imprint(
                        summary.reference(),
                        "national summary",
                        published ? "published on " + day : "draft of " + day,
                        !published),
                blocks);
    }

    private static void write(Sheet sheet, List<Block> blocks) {
        blocks.add(new Heading(2, sheet.title()));
        // the words come last: a heading stays with its table where a page ends, but not over a paragraph
        if (!sheet.rows().isEmpty()) {
            blocks.add(new Table(sheet.title(), columns(sheet.headings()), sheet.rows()));
        }
        if (!sheet.remark().isEmpty()) {
            blocks.add(new Note(sheet.remark()));
        }
    }

    /** The first has the words, the others have figures. */
    private static List<Column> columns(List<String> headings) {
        int others = headings.size() - 1;
        int share = Math.min(WIDEST, (ALL - FIRST) / others);
        List<Column> columns = new ArrayList<>(List.of(new Column(headings.get(0), ALL - share * others)));
        headings.stream().skip(1).forEach(heading -> columns.add(new Column(heading, share)));
        return columns;
    }
}
