package org.qualityoutcomes.documents;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Lines of values parted by commas, written one by one; any spreadsheet reads them and works nothing out. */
public final class CsvFile implements Closeable {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private final CSVPrinter printer;

    /** @param out is closed with the file */
    public CsvFile(OutputStream out) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without it a spreadsheet takes the file for another alphabet
        writer.write('\uFEFF');
        this.printer = new CSVPrinter(writer, CSVFormat.EXCEL);
    }

    /** A short one, whole. */
    public static byte[] of(Collection<? extends List<?>> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(out)) {
            for (List<?> line : lines) {
                file.write(line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** @param cells texts, days and numbers */
    public void write(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvFile::safe).toList());
    }

    /** A spreadsheet would work out what begins like a formula. */
    private static Object safe(Object cell) {
        return cell instanceof String text && text.matches("(?s)[=+@\\t\\r-].*") && !text.matches("-?[0-9.]+")
                ? "'" + text
                : cell;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
