package org.qualityoutcomes.insight.web;

import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.documents.Attachment;
import org.qualityoutcomes.documents.CsvFile;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.insight.domain.Sheet;
import org.springframework.http.ResponseEntity;

/** Tables of figures as one file of values parted by commas, one below the other, each line beginning with its table's title. */
final class FiguresFile {

    private FiguresFile() {}

    static ResponseEntity<byte[]> of(FileName name, List<Sheet> sheets) {
        return Attachment.of(name.as("csv"), CsvFile.MEDIA_TYPE, write(sheets));
    }

    static byte[] write(List<Sheet> sheets) {
        List<List<String>> lines = new ArrayList<>();
        for (Sheet sheet : sheets) {
            lines.add(line(sheet, sheet.headings()));
            if (sheet.rows().isEmpty()) {
                lines.add(line(sheet, List.of(sheet.remark())));
            }
            sheet.rows().forEach(row -> lines.add(line(sheet, row)));
        }
        return CsvFile.of(lines);
    }

    private static List<String> line(Sheet sheet, List<String> cells) {
        List<String> line = new ArrayList<>(List.of(sheet.title()));
        line.addAll(cells);
        return line;
    }
}
