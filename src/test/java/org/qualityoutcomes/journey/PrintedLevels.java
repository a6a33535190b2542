package org.qualityoutcomes.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.qualityoutcomes.platform.demo.Visitor;

/** The levels that stand in a report's document, read as its readers do. */
final class PrintedLevels {

    private static final String RATING = "(\\d(?: (?:low|medium|high))?)";
    private static final Pattern ROW =
            Pattern.compile("\\b(O\\d) .*?" + RATING + " " + RATING + " " + RATING, Pattern.DOTALL);

    private final byte[] pdf;

    PrintedLevels(Visitor reader, String report) {
        this.pdf = reader.download("/reports/" + report + "/report.pdf");
    }

    /** By outcome: self, validated and final level. */
    Map<String, String> read() {
        String text = text();
        String table = text.substring(0, text.indexOf("Summary"));
        Map<String, String> levels = new TreeMap<>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            String ratings = row.group(2) + " " + row.group(3) + " " + row.group(4);
            levels.put(row.group(1), ratings.toUpperCase(Locale.ROOT));
        }
        return levels;
    }

    private String text() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
