package org.qualityoutcomes.assurance.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.qualityoutcomes.assurance.domain.Opinion;
import org.qualityoutcomes.assurance.domain.WorkOffline.Key;
import org.qualityoutcomes.assurance.domain.WorkOffline.TakenCase;
import org.qualityoutcomes.assurance.pack.FilledWorkbook.WrongCell;
import org.qualityoutcomes.documents.BroughtSheets;
import org.qualityoutcomes.documents.UnreadableSheets;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.worklist.Refusal;

/** Reads a workbook that came back: for its own case only, and whatever was done to it. */
final class WorkbookReader {

    private static final String FIELD = "file";
    private static final int MOST_ROWS = 2000;

    private final TakenCase taken;

    WorkbookReader(TakenCase taken) {
        this.taken = taken;
    }

    /** @throws Refusal for the field "file" if it is no workbook, or not the one of this case, seat and version */
    FilledWorkbook read(byte[] content) {
        try (BroughtSheets brought = BroughtSheets.open(content, ReturnedWorkbook.MOST_MEGABYTES)) {
            Workbook file = brought.file();
            refuseOther(brought);
            List<WrongCell> wrong = new ArrayList<>();
            Map<String, Opinion> opinions = new LinkedHashMap<>();
            for (Outcome outcome : taken.edition().outcomes()) {
                Sheet sheet = file.getSheet(outcome.code());
                if (sheet == null) {
                    wrong.add(new WrongCell(outcome.code(), "", "The sheet of this outcome is not there any more."));
                } else {
                    opinions.put(outcome.code(), read(outcome, brought, sheet, wrong));
                }
            }
            return new FilledWorkbook(opinions, wrong);
        } catch (UnreadableSheets unreadable) {
            throw Refusal.of(FIELD, unreadable.sentence());
        } catch (IOException impossible) {
            // nothing is written back
            throw new UncheckedIOException(impossible);
        }
    }

    private void refuseOther(BroughtSheets brought) {
        Sheet sheet = brought.file().getSheet(Labels.KEY_SHEET);
        if (sheet == null) {
            throw Refusal.of(FIELD, "This is not a workbook of an offline pack. Take the pack of this case again.");
        }
        String validation = brought.text(sheet.getRow(0), 0);
        String seat = brought.text(sheet.getRow(1), 0);
        String validator = brought.text(sheet.getRow(2), 0);
        String version = brought.text(sheet.getRow(3), 0);
        Key key = taken.key();
        if (!validation.equals(key.validation().toString())) {
            throw Refusal.of(FIELD, "This workbook belongs to another case.");
        }
        if (!seat.equals(key.seat().toString()) || !validator.equals(key.validator())) {
            throw Refusal.of(FIELD, "This workbook belongs to another validator of this case.");
        }
        if (!version.equals(Integer.toString(key.version()))) {
            throw Refusal.of(FIELD, "This workbook belongs to another version of the submission.");
        }
    }

    private Opinion read(Outcome outcome, BroughtSheets brought, Sheet sheet, List<WrongCell> wrong) {
        FilledSheet filled = new FilledSheet(taken.edition(), outcome, wrong);
        int rows = 0;
        for (Row row : sheet) {
            if (rows++ < MOST_ROWS) {
                String label = brought.text(row, 0);
                filled.take(label, row.getRowNum(), column -> brought.text(row, column));
            }
        }
        return filled.opinion();
    }
}
