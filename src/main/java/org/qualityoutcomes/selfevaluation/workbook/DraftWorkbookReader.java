package org.qualityoutcomes.selfevaluation.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.documents.BroughtSheets;
import org.qualityoutcomes.documents.UnreadableSheets;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;
import org.qualityoutcomes.selfevaluation.workbook.Brought.Cell;
import org.qualityoutcomes.worklist.Refusal;

/** Reads a workbook that came back: for its own review only, and whatever was done to it. */
final class DraftWorkbookReader {

    private static final String FIELD = "file";
    private static final int MOST_CHARACTERS = 2_000_000;

    private DraftWorkbookReader() {}

    /** @throws Refusal for the field "file" if it is no workbook, not the one of this review, or damaged throughout */
    static Brought read(Taken taken, byte[] content) {
        try (BroughtSheets brought = BroughtSheets.open(content, Design.MOST_MEGABYTES)) {
            return read(taken, brought);
        } catch (UnreadableSheets unreadable) {
            throw Refusal.of(FIELD, unreadable.sentence());
        } catch (IOException impossible) {
            // nothing is written back
            throw new UncheckedIOException(impossible);
        }
    }

    private static Brought read(Taken taken, BroughtSheets brought) {
        HiddenSheet hidden = HiddenSheet.read(brought)
                .orElseThrow(() ->
                        Refusal.of(FIELD, "This is not a workbook that was taken here, or its hidden sheet is gone."));
        hidden.key().refuseOther(Key.of(taken), taken.review().reference());
        List<Cell> cells = new ArrayList<>();
        List<Notice> notices = new ArrayList<>(foreignSheets(brought, hidden));
        for (Outcome outcome : taken.edition().outcomes()) {
            Brought part = OutcomeSheet.read(outcome, brought, hidden);
            cells.addAll(part.cells());
            notices.addAll(part.notices());
        }
        refuseNothing(cells);
        refuseTooMuch(cells);
        return new Brought(cells, notices);
    }

    private static List<Notice> foreignSheets(BroughtSheets brought, HiddenSheet hidden) {
        List<Notice> notices = new ArrayList<>();
        brought.file().forEach(sheet -> {
            if (!hidden.knows(sheet.getSheetName())) {
                notices.add(
                        new Notice("Sheet " + sheet.getSheetName(), "It is not one of ours. Nothing of it was read."));
            }
        });
        return notices;
    }

    private static void refuseNothing(List<Cell> cells) {
        if (cells.isEmpty()) {
            throw Refusal.of(
                    FIELD,
                    "Nothing can be read in this workbook any more: its sheets or columns are gone. Take it once more,"
                            + " and copy into it what you wrote.");
        }
    }

    private static void refuseTooMuch(List<Cell> cells) {
        int characters = cells.stream()
                .map(Cell::text)
                .mapToInt(text -> text == null ? 0 : text.length())
                .sum();
        if (characters > MOST_CHARACTERS) {
            throw Refusal.of(FIELD, "There is more text in this workbook than a self-evaluation can have.");
        }
    }
}
