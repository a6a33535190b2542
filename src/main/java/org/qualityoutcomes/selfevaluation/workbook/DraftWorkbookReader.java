package org.qualityoutcomes.selfevaluation.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.BroughtSheets;
import org.qualityoutcomes.documents.UnreadableSheets;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;
import org.qualityoutcomes.selfevaluation.workbook.Brought.Cell;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;

/** Reads a workbook that came back: for its own review only, and whatever was done to it. */
final class DraftWorkbookReader {

    private static final String FIELD = "file";
    private static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final String STAYS = " What is kept here stays as it is.";

    private final Taken taken;
    private final BroughtSheets sheets;
    private final List<List<String>> key;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private DraftWorkbookReader(Taken taken, BroughtSheets sheets) {
        this.taken = taken;
        this.sheets = sheets;
        this.key = key();
    }

    /** @throws Refusal for the field "file" if it is no workbook, not the one of this review, or damaged throughout */
    static Brought read(Taken taken, byte[] content) {
        try (BroughtSheets sheets = BroughtSheets.open(content, Design.MOST_MEGABYTES)) {
            return new DraftWorkbookReader(taken, sheets).read();
        } catch (UnreadableSheets unreadable) {
            throw Refusal.of(FIELD, unreadable.sentence());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException damaged) {
            throw Refusal.of(FIELD, BroughtSheets.DAMAGED);
        } catch (IOException impossible) {
            // nothing is written back
            throw new UncheckedIOException(impossible);
        }
    }

    private List<List<String>> key() {
        List<List<String>> lines = new ArrayList<>();
        Sheet sheet = sheets.file().getSheet(Design.KEY_SHEET);
        if (sheet != null) {
            for (Row row : sheet) {
                lines.add(List.of(
                        sheets.text(row, 0),
                        sheets.text(row, 1),
                        sheets.text(row, 2),
                        sheets.text(row, 3),
                        sheets.text(row, 4)));
            }
        }
        return lines;
    }

    private List<List<String>> lines(String kind, String outcome) {
        return key.stream()
                .filter(line -> line.get(0).equals(kind) && line.get(1).equals(outcome))
                .toList();
    }

    private Brought read() {
        if (key.size() < 2 || !key.get(0).subList(0, 2).equals(Key.ARRANGEMENT)) {
            throw Refusal.of(FIELD, "This is not a workbook that was taken here, or its hidden sheet is gone.");
        }
        Key.read(key.get(1)).refuseOther(Key.of(taken), taken.review().reference());
        foreignSheets();
        taken.edition().outcomes().forEach(this::outcome);
        if (cells.isEmpty()) {
            throw Refusal.of(
                    FIELD,
                    "Nothing can be read in this workbook any more: its sheets or columns are gone. Take it once more,"
                            + " and copy into it what you wrote.");
        }
        if (cells.stream()
                        .map(Cell::text)
                        .mapToInt(text -> text == null ? 0 : text.length())
                        .sum()
                > MOST_CHARACTERS) {
            throw Refusal.of(FIELD, "There is more text in this workbook than a self-evaluation can have.");
        }
        return new Brought(cells, notices);
    }

    private void foreignSheets() {
        sheets.file().forEach(sheet -> {
            String name = sheet.getSheetName();
            if (!name.equals(Design.KEY_SHEET) && lines("sheet", name).isEmpty()) {
                notices.add(new Notice("Sheet " + name, "It is not one of ours. Nothing of it was read."));
            }
        });
    }

    private void outcome(Outcome outcome) {
        String code = outcome.code();
        Sheet sheet = sheets.file().getSheet(code);
        if (sheet == null) {
            notices.add(new Notice("Sheet " + code, "It is not there any more." + STAYS));
            return;
        }
        Layout layout = Layout.of(sheets.file(), code);
        renamed(outcome, sheet, layout);
        Map<String, Integer> rows = rows(outcome, sheet, layout);
        Map<String, List<String>> wentOut = new HashMap<>();
        lines("cell", code).forEach(line -> wentOut.put(line.get(2), line));
        Set<String> lost = new LinkedHashSet<>();
        for (String name : DraftCells.names(outcome)) {
            List<String> line = wentOut.get(name);
            if (line != null) {
                place(layout, rows, name)
                        .ifPresentOrElse(
                                cell -> take(new Cell(code, name, at(cell), line.get(3), null), sheet, cell, line),
                                () -> lost.add(DraftCells.title(name)));
            }
        }
        lost(outcome, layout, lost);
    }

    private void lost(Outcome outcome, Layout layout, Set<String> lost) {
        Set<String> columns = new LinkedHashSet<>();
        List.of(Layout.INDICATOR, DraftCells.JUDGEMENT, DraftCells.WHY).stream()
                .filter(column -> layout.of(column).isEmpty())
                .forEach(columns::add);
        if (!columns.isEmpty()) {
            lost.removeIf(title -> title.startsWith("Judgement of") && !columns.equals(Set.of(DraftCells.WHY))
                    || title.startsWith("Why ") && !columns.equals(Set.of(DraftCells.JUDGEMENT)));
            notices.add(new Notice(
                    "Sheet " + outcome.code(),
                    "These columns are gone, or their names: "
                            + columns.stream()
                                    .map(column -> title(outcome, column))
                                    .collect(Collectors.joining(", "))
                            + "." + STAYS));
        }
        if (!lost.isEmpty()) {
            notices.add(new Notice(
                    "Sheet " + outcome.code(), "These cells are gone: " + String.join("; ", lost) + "." + STAYS));
        }
    }

    private String title(Outcome outcome, String column) {
        return lines("heading", outcome.code()).stream()
                .filter(line -> line.get(2).equals(column))
                .map(line -> line.get(3))
                .findFirst()
                .orElse(column);
    }

    /** By the indicator's code, for rows may have been sorted; not there where it stands twice. */
    private Map<String, Integer> rows(Outcome outcome, Sheet sheet, Layout layout) {
        Map<String, Integer> rows = new HashMap<>();
        Set<String> twice = new HashSet<>();
        Set<String> codes = new HashSet<>();
        outcome.indicators().stream().map(Indicator::code).forEach(codes::add);
        layout.of(Layout.INDICATOR).ifPresent(first -> {
            for (Row row : sheet) {
                String code = row.getRowNum() > MOST_ROWS ? "" : sheets.text(row, first.getCol());
                if (codes.contains(code) && rows.putIfAbsent(code, row.getRowNum()) != null) {
                    twice.add(code);
                }
            }
        });
        rows.keySet().removeAll(twice);
        return rows;
    }

    private static Optional<CellReference> place(Layout layout, Map<String, Integer> rows, String name) {
        if (DraftCells.SINGLE.contains(name)) {
            return layout.of(name);
        }
        int dash = name.indexOf('-');
        Integer row = rows.get(name.substring(dash + 1));
        return row == null
                ? Optional.empty()
                : layout.of(name.substring(0, dash)).map(first -> new CellReference(row, first.getCol()));
    }

    private void renamed(Outcome outcome, Sheet sheet, Layout layout) {
        for (List<String> line : lines("heading", outcome.code())) {
            layout.of(line.get(2)).filter(first -> first.getRow() > 0).ifPresent(first -> {
                CellReference above = new CellReference(first.getRow() - 1, first.getCol());
                if (!sheets.text(sheet.getRow(above.getRow()), above.getCol()).equals(line.get(3))) {
                    notices.add(new Notice(
                            where(outcome.code(), above),
                            "The heading was changed. The cells below it were read as what it said before: "
                                    + line.get(3) + "."));
                }
            });
        }
    }

    private void take(Cell cell, Sheet sheet, CellReference place, List<String> line) {
        Row row = sheet.getRow(place.getRow());
        String where = where(cell.outcome(), place);
        if (BroughtSheets.isWorkedOut(row, place.getCol())) {
            notices.add(new Notice(where, "There is a formula. Formulas are not taken." + STAYS));
            return;
        }
        String text = sheets.text(row, place.getCol());
        if (line.get(4).isEmpty()) {
            add(cell, text);
            return;
        }
        if (!text.equals(DraftWorkbook.ELSEWHERE)) {
            notices.add(new Notice(
                    where, "This text stands in the sheet \"" + Design.LONG_SHEET + "\". What is here was not taken."));
        }
        together(cell)
                .ifPresentOrElse(
                        whole -> add(cell, whole),
                        () -> notices.add(new Notice(
                                "Sheet " + Design.LONG_SHEET,
                                DraftCells.title(cell.name()) + " of " + cell.outcome()
                                        + " is not there, or is a formula." + STAYS)));
    }

    private void add(Cell cell, String text) {
        @Nullable String changed = Seen.print(text).equals(cell.taken()) ? null : text;
        cells.add(new Cell(cell.outcome(), cell.name(), cell.at(), cell.taken(), changed));
    }

    /** The pieces of a long text. */
    private Optional<String> together(Cell cell) {
        Sheet sheet = sheets.file().getSheet(Design.LONG_SHEET);
        if (sheet == null) {
            return Optional.empty();
        }
        Map<String, Row> rows = new LinkedHashMap<>();
        sheet.forEach(row -> rows.putIfAbsent(sheets.text(row, 0) + "\n" + sheets.text(row, 1), row));
        Row row = rows.get(cell.outcome() + "\n" + DraftCells.title(cell.name()));
        if (row == null) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int column = 2; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
            if (BroughtSheets.isWorkedOut(row, column)) {
                return Optional.empty();
            }
            text.append(sheets.piece(row, column));
        }
        return Optional.of(text.toString().strip());
    }

    private static String where(String sheet, CellReference cell) {
        return "Sheet " + sheet + ", cell " + at(cell);
    }

    private static String at(CellReference cell) {
        return new CellReference(cell.getRow(), cell.getCol()).formatAsString();
    }
}
