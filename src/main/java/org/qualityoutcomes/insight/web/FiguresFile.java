package org.qualityoutcomes.insight.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.qualityoutcomes.documents.Attachment;
import org.qualityoutcomes.insight.domain.Sheet;
import org.springframework.http.ResponseEntity;

/** Tables of figures as one file of values parted by commas, one below the other, each line beginning with its table's title. */
final class FiguresFile {

    private FiguresFile() {}

    static ResponseEntity<byte[]> of(String name, List<Sheet> sheets) {
        return Attachment.of(name, "text/csv;charset=UTF-8", write(sheets).getBytes(StandardCharsets.UTF_8));
    }

    static String write(List<Sheet> sheets) {
        StringWriter out = new StringWriter().append('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.EXCEL)) {
            for (Sheet sheet : sheets) {
                csv.printRecord(line(sheet.title(), sheet.headings()));
                if (sheet.rows().isEmpty()) {
                    csv.printRecord(line(sheet.title(), List.of(sheet.remark())));
                }
                for (List<String> row : sheet.rows()) {
                    csv.printRecord(line(sheet.title(), row));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<String> line(String title, List<String> cells) {
        return Stream.concat(Stream.of(title), cells.stream())
                .map(FiguresFile::safe)
                .toList();
    }

    /** A spreadsheet would work out what begins like a formula. */
    private static String safe(String value) {
        return value.matches("(?s)[=+@\\t\\r-].*") && !value.matches("-?[0-9.]+") ? "'" + value : value;
    }
}
