package org.qualityoutcomes.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qualityoutcomes.documents.Block.Bullets;
import org.qualityoutcomes.documents.Block.Column;
import org.qualityoutcomes.documents.Block.Heading;
import org.qualityoutcomes.documents.Block.Note;
import org.qualityoutcomes.documents.Block.Paragraph;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Block.Series;
import org.qualityoutcomes.documents.Block.Table;
import org.qualityoutcomes.documents.Document.Imprint;

/** Documents with what people paste. */
final class ADocument {

    static final String ARABIC = "المكتبة تخدم ثلاثة مواقع وأربعة آلاف موظف.";
    static final String GREEK = "Η βιβλιοθήκη εξυπηρετεί τρεις χώρους.";
    static final String CYRILLIC = "Бібліотека служить трьом майданчикам.";
    static final String HEBREW = "הספרייה משרתת שלושה אתרים.";
    static final String CHINESE = "图书馆服务三个地点。";
    static final String EMOJI =
            "Thank you! \uD83D\uDE00\uD83D\uDC4D\uD83C\uDFFD\uD83C\uDF89\u2764\uFE0F \uD83D\uDC69\u200D\u2695\uFE0F \u2705 \u26A0";
    static final String CONTROL = "First line\u000BSecond\u0001 line\u0000\uFFFE\uD800 <b>&amp; \"not\" mark-up</b>";
    static final String NOBODYS = "A letter of Linear B: \uD800\uDC00, one of nobody's: \uE123.";

    private ADocument() {}

    static Document inAllScripts() {
        return of(
                new Heading(2, "Words in all scripts"),
                new Paragraph(ARABIC),
                new Paragraph("The sign at the door says " + ARABIC + " in 3 sizes."),
                new Paragraph(HEBREW),
                new Paragraph(GREEK),
                new Paragraph(CYRILLIC),
                new Paragraph(CHINESE),
                new Heading(3, "Pictures \uD83D\uDE00 and " + GREEK),
                new Paragraph(EMOJI),
                new Paragraph(CONTROL),
                new Paragraph(NOBODYS),
                new Bullets(List.of(ARABIC, GREEK, EMOJI, CONTROL)),
                new Table(
                        "Table of " + CYRILLIC,
                        List.of(new Column("A", 40), new Column("B", 60)),
                        List.of(List.of(ARABIC, EMOJI), List.of(GREEK, CONTROL))),
                new Note("A note. " + NOBODYS));
    }

    static Document ofManyPages() {
        List<List<String>> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(row -> List.of(
                        "Row " + row, "A cell that is long enough to need a second line, " + row, "x".repeat(70)))
                .toList();
        String narrative = IntStream.rangeClosed(1, 3000)
                .mapToObj(word -> "word" + word + (word % 150 == 0 ? "\n\n" : ""))
                .collect(Collectors.joining(" "));
        return of(
                new Heading(2, "Narrative"),
                new Paragraph(narrative),
                new Heading(2, "Table"),
                new Table(
                        "Sixty rows",
                        List.of(new Column("Row", 20), new Column("Text", 50), new Column("No blank", 30)),
                        rows),
                new Heading(2, "Chart"),
                radar(7, 5));
    }

    /** Of every kind of block one, each with more than fits where people do not expect it. */
    static Document withoutMeasure() {
        String words = "Twenty thousand characters are a lot for one section of a report. ";
        return of(
                new Heading(2, "A section of 20,000 characters"),
                new Paragraph(words.repeat(20_000 / words.length())),
                new Heading(3, "H".repeat(200)),
                new Paragraph("p".repeat(20_000)),
                new Note("n".repeat(300)),
                new Bullets(List.of("b".repeat(300), words.repeat(60))),
                new Table(
                        "c".repeat(200),
                        List.of(new Column("Short", 20), new Column("Long", 80)),
                        List.of(
                                List.of("First", "One line."),
                                List.of("Second", words.repeat(20_000 / words.length())),
                                List.of("T".repeat(60), "t".repeat(500)))),
                radar(12, 5));
    }

    static Radar radar(int axes, int rings) {
        List<String> names =
                IntStream.rangeClosed(1, axes).mapToObj(axis -> "O" + axis).toList();
        return new Radar(
                "Rings are levels.",
                "Radar chart of " + axes + " outcomes.",
                names,
                rings,
                List.of(
                        new Series("Self-evaluation", values(axes, rings, 0)),
                        new Series("Validated", values(axes, rings, 1)),
                        new Series("Final", values(axes, rings, 1))));
    }

    private static List<Double> values(int axes, int rings, int turn) {
        List<Double> values = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            values.add((double) ((axis + turn * axis) % (rings + 1)));
        }
        return values;
    }

    static Document of(Block... blocks) {
        return new Document(
                "A report on Aldermoor",
                "Report of the external validation",
                new Imprint("2027-ZA1", "version 1", "issued on 5 June 2027", false),
                List.of(blocks));
    }

    static Document draft() {
        return new Document(
                "A \"draft\" \\ report",
                "Draft",
                new Imprint("2027-ZA1", "version 1", "a \"draft\" \\ of 5 June", true),
                List.of(new Paragraph("Not yet.")));
    }
}
