package org.qualityoutcomes.improvement.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.qualityoutcomes.documents.CsvFile;
import org.qualityoutcomes.organisation.NotFound;

/** A table that is written line by line, however long it gets. Nothing in it is ever reckoned with by a spreadsheet. */
interface Sheet extends AutoCloseable {

    /** @param cells texts, days and numbers */
    void write(List<Object> cells) throws IOException;

    default void writeAll(List<List<Object>> lines) throws IOException {
        for (List<Object> line : lines) {
            write(line);
        }
    }

    /** Finishes the file. */
    @Override
    void close() throws IOException;

    /** The forms that a table has. */
    enum Form {
        CSV(CsvFile.MEDIA_TYPE),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        /** @throws NotFound if there is no such form */
        static Form of(String extension) {
            for (Form form : values()) {
                if (form.extension().equals(extension)) {
                    return form;
                }
            }
            throw new NotFound();
        }

        String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        String mediaType() {
            return mediaType;
        }

        Sheet open(OutputStream out) throws IOException {
            return this == CSV ? new Lines(out) : new Workbook(out);
        }
    }

    /** Lines of values parted by commas. */
    final class Lines implements Sheet {

        private final CsvFile file;

        Lines(OutputStream out) throws IOException {
            this.file = new CsvFile(out);
        }

        @Override
        public void write(List<Object> cells) throws IOException {
            file.write(cells);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** An Excel file of one sheet; a text stays a text, whatever it begins with. */
    final class Workbook implements Sheet {

        private static final int WIDTH = 22 * 256;
        private static final Set<String> SENTENCES = Set.of("Name", "What", "More");
        private static final int IN_MEMORY = 100;

        private final SXSSFWorkbook file = new SXSSFWorkbook(IN_MEMORY);
        private final SXSSFSheet sheet = file.createSheet("Plans");
        private final CellStyle day = file.createCellStyle();
        private final CellStyle words = file.createCellStyle();
        private final OutputStream out;
        private int next;

        Workbook(OutputStream out) {
            this.out = out;
            this.day.setDataFormat(file.createDataFormat().getFormat("d mmmm yyyy"));
            this.words.setWrapText(true);
            sheet.setDefaultColumnWidth(WIDTH / 256);
            sheet.createFreezePane(0, 1);
        }

        @Override
        public void write(List<Object> cells) {
            if (next == 0) {
                giveRoom(cells);
            }
            Row row = sheet.createRow(next++);
            for (int column = 0; column < cells.size(); column++) {
                fill(row.createCell(column), cells.get(column));
            }
        }

        /** The columns are sized by their headings: what people write needs more than a figure. */
        private void giveRoom(List<Object> headings) {
            for (int column = 0; column < headings.size(); column++) {
                String heading = headings.get(column).toString();
                sheet.setColumnWidth(column, SENTENCES.contains(heading) ? 3 * WIDTH : WIDTH);
            }
        }

        private void fill(Cell cell, Object content) {
            if (content instanceof LocalDate date) {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            } else if (content instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellStyle(words);
                cell.setCellValue(content.toString().replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", ""));
            }
        }

        @Override
        public void close() throws IOException {
            try (file) {
                file.write(out);
            }
        }
    }
}
