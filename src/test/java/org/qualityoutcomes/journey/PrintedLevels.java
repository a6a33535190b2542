package org.qualityoutcomes.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.qualityoutcomes.platform.demo.Visitor;

/** The levels that stand in a report's documents, read as their readers do. By outcome: self, validated and final. */
final class PrintedLevels {

    private static final String RATING = "(\\d(?: (?:low|medium|high))?)";
    private static final Pattern ROW =
            Pattern.compile("\\b(O\\d) .*?" + RATING + " " + RATING + " " + RATING, Pattern.DOTALL);

    private final Visitor reader;
    private final String version;

    PrintedLevels(Visitor reader, String report, int version) {
        this.reader = reader;
        this.version = "/reports/" + report + "/versions/" + version + "/";
    }

    Map<String, String> inPdf() {
        String text = text();
        String table = text.substring(text.indexOf("Levels by outcome"), text.indexOf("Each ring"));
        Map<String, String> levels = new TreeMap<>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            put(levels, row.group(1), row.group(2) + " " + row.group(3) + " " + row.group(4));
        }
        return levels;
    }

    Map<String, String> inWord() {
        Map<String, String> levels = new TreeMap<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file("docx")))) {
            document.getTables().get(0).getRows().stream().skip(1).forEach(row -> word(row, levels));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return levels;
    }

    private static void word(XWPFTableRow row, Map<String, String> levels) {
        String code = row.getCell(0).getText().split(" ", 2)[0];
        put(
                levels,
                code,
                IntStream.rangeClosed(1, 3)
                        .mapToObj(cell -> row.getCell(cell).getText())
                        .collect(Collectors.joining(" ")));
    }

    Map<String, String> inExcel() {
        Map<String, String> levels = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx")))) {
            for (Row row : workbook.getSheet("Levels")) {
                String code = new DataFormatter().formatCellValue(row.getCell(0));
                if (code.matches("O\\d")) {
                    put(levels, code, figures(row));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return levels;
    }

    private static String figures(Row row) {
        return IntStream.rangeClosed(2, 7)
                .mapToObj(cell -> new DataFormatter().formatCellValue(row.getCell(cell)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void put(Map<String, String> levels, String outcome, String ratings) {
        levels.put(outcome, ratings.toUpperCase(Locale.ROOT));
    }

    private byte[] file(String form) {
        return reader.download(version + form);
    }

    private String text() {
        try (PDDocument document = Loader.loadPDF(file("pdf"))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
