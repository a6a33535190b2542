package org.qualityoutcomes.documents;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An Excel workbook that somebody brings back, opened with care: whatever was done to it, it is the file that is wrong. */
public final class BroughtSheets implements Closeable {

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_UNPACKED = 10 * MEGABYTE;

    private static final String DAMAGED =
            "This is not an Excel workbook, or it is damaged. Open it, save it again as .xlsx without a password, and"
                    + " try once more.";

    private final XSSFWorkbook file;
    private final DataFormatter looks = new DataFormatter(Locale.UK);

    private BroughtSheets(XSSFWorkbook file) {
        this.file = file;
        // what a formula came to when the workbook was saved
        looks.setUseCachedValuesForFormulaCells(true);
    }

    /**
     * Reads all sheets. Nothing in the file is run, worked out or fetched.
     *
     * @param megabytes how large it may be
     * @throws UnreadableSheets if it is too large, no workbook, damaged or has macros
     */
    public static BroughtSheets open(byte[] content, int megabytes) throws UnreadableSheets {
        if (content.length > megabytes * MEGABYTE) {
            throw new UnreadableSheets(
                    "The file is larger than " + megabytes + " MB. A workbook that was taken here is smaller.");
        }
        try {
            refuseWhatUnpacksWithoutEnd(content);
            return looked(new XSSFWorkbook(new ByteArrayInputStream(content)));
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableSheets(DAMAGED);
        }
    }

    private static BroughtSheets looked(XSSFWorkbook file) throws IOException, UnreadableSheets {
        try {
            refuseMacros(file);
            BroughtSheets brought = new BroughtSheets(file);
            brought.lookThrough();
            return brought;
        } catch (UnreadableSheets | RuntimeException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    /** Sheets stand in memory many times larger than in their file. */
    private static void refuseWhatUnpacksWithoutEnd(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            long unpacked = 0;
            byte[] some = new byte[8192];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new IOException("unpacks to more than it may");
                    }
                }
            }
        }
    }

    /** Much of a file is understood only when it is asked for. What gives way does so here, and nowhere else. */
    private void lookThrough() {
        file.forEach(sheet -> sheet.forEach(row -> row.forEach(looks::formatCellValue)));
        file.getAllNames().forEach(name -> name.getRefersToFormula());
    }

    private static void refuseMacros(XSSFWorkbook file) throws UnreadableSheets {
        if (file.isMacroEnabled()) {
            throw new UnreadableSheets(
                    "This workbook has macros, and none is ever run here. Save it as an Excel workbook"
                            + " without macros (.xlsx), and try once more.");
        }
    }

    public XSSFWorkbook file() {
        return file;
    }

    /** What is seen in a cell, without blanks at its ends; empty where there is none. */
    public String text(@Nullable Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell == null ? "" : looks.formatCellValue(cell).strip();
    }

    /** Whether what is seen was worked out and not typed. */
    public static boolean isWorkedOut(@Nullable Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell != null && (cell.getCellType() == CellType.FORMULA || cell.getCellType() == CellType.ERROR);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
