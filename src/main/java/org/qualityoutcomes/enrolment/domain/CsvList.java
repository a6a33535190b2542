package org.qualityoutcomes.enrolment.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV as it is met: separated by commas, semicolons or tabs, in UTF-8 or as Windows saves it, marked or not. */
final class CsvList {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvList() {}

    static Sheet read(byte[] content) {
        String text = text(content);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("This is neither a CSV file nor an Excel workbook.");
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                // so that the lines before one can be counted
                .setIgnoreEmptyLines(false)
                .get();
        List<Sheet.Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord each : parser) {
                Sheet.Row row = Sheet.Row.of((int) line, each.toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException malformed) {
            throw new Unreadable("From line " + line + " on the file cannot be read: a quotation mark is not closed, or"
                    + " something follows it.");
        }
        return new Sheet("", rows);
    }

    private static String text(byte[] content) {
        if (content.length > 1 && content[0] == (byte) 0xff && content[1] == (byte) 0xfe) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    /** The one that the headings are separated by. */
    private static char delimiter(String text) {
        String headings =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(each ->
                        headings.chars().filter(letter -> letter == each).count()))
                .orElse(',');
    }
}
