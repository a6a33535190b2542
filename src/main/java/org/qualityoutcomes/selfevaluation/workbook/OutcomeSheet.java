package org.qualityoutcomes.selfevaluation.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.qualityoutcomes.documents.BroughtSheets;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.selfevaluation.workbook.Brought.Cell;
import org.qualityoutcomes.worklist.Seen;

/** The sheet of one outcome in a workbook that came back: what stands in its cells, and what of it cannot be taken. */
final class OutcomeSheet {

    private static final String STAYS = " What is kept here stays as it is.";

    private final Outcome outcome;
    private final BroughtSheets brought;
    private final HiddenSheet hidden;
    private final Sheet sheet;
    private final Layout layout;
    private final Map<String, Integer> rows;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private OutcomeSheet(Outcome outcome, BroughtSheets brought, HiddenSheet hidden, Sheet sheet) {
        this.outcome = outcome;
        this.brought = brought;
        this.hidden = hidden;
        this.sheet = sheet;
        this.layout = Layout.of(brought.file(), outcome.code());
        this.rows = rows();
    }

    static Brought read(Outcome outcome, BroughtSheets brought, HiddenSheet hidden) {
        Sheet sheet = brought.file().getSheet(outcome.code());
        return sheet == null
                ? new Brought(
                        List.of(), List.of(new Notice("Sheet " + outcome.code(), "It is not there any more." + STAYS)))
                : new OutcomeSheet(outcome, brought, hidden, sheet).read();
    }

    private Brought read() {
        Stream.of(DraftCells.JUDGEMENT, DraftCells.WHY).forEach(this::nameChangedHeading);
        List<String> lostColumns = Layout.COLUMNS.stream()
                .filter(column -> layout.of(column).isEmpty())
                .toList();
        if (!lostColumns.isEmpty()) {
            notice("These columns are gone, or their names: "
                    + lostColumns.stream().map(this::heading).collect(Collectors.joining(", ")) + ".");
        }
        List<String> lost = new ArrayList<>();
        for (String name : DraftCells.names(outcome)) {
            String wentOut = hidden.cell(outcome.code(), name);
            place(name).ifPresentOrElse(place -> take(name, place, wentOut), () -> lost.add(name));
        }
        lost.removeIf(name -> lostColumns.contains(Layout.INDICATOR) && !DraftCells.SINGLE.contains(name)
                || lostColumns.stream().anyMatch(column -> name.startsWith(column + "-")));
        if (!lost.isEmpty()) {
            notice("These cells are gone: "
                    + lost.stream().map(DraftCells::title).collect(Collectors.joining("; ")) + ".");
        }
        return new Brought(cells, notices);
    }

    private void notice(String sentence) {
        notices.add(new Notice("Sheet " + outcome.code(), sentence + STAYS));
    }

    private String heading(String column) {
        return hidden.heading(outcome.code(), column).orElse(column);
    }

    private void nameChangedHeading(String column) {
        layout.of(column).filter(first -> first.getRow() > 0).ifPresent(first -> {
            CellReference above = new CellReference(first.getRow() - 1, first.getCol());
            if (!text(above).equals(heading(column))) {
                notices.add(new Notice(
                        where(above),
                        "The heading was changed. The cells below it were read as what it said before: "
                                + heading(column) + "."));
            }
        });
    }

    /** By the indicator's code, for rows may have been sorted; not there where it stands twice. */
    private Map<String, Integer> rows() {
        Set<String> codes = outcome.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        Map<String, Integer> found = new HashMap<>();
        Set<String> twice = new HashSet<>();
        layout.of(Layout.INDICATOR)
                .ifPresent(first -> sheet.forEach(row -> {
                    String code = brought.text(row, first.getCol());
                    if (codes.contains(code) && found.putIfAbsent(code, row.getRowNum()) != null) {
                        twice.add(code);
                    }
                }));
        found.keySet().removeAll(twice);
        return found;
    }

    private Optional<CellReference> place(String name) {
        if (DraftCells.SINGLE.contains(name)) {
            return layout.of(name);
        }
        int dash = name.indexOf('-');
        Integer row = rows.get(name.substring(dash + 1));
        return row == null
                ? Optional.empty()
                : layout.of(name.substring(0, dash)).map(first -> new CellReference(row, first.getCol()));
    }

    private void take(String name, CellReference place, String wentOut) {
        Row row = sheet.getRow(place.getRow());
        if (BroughtSheets.isWorkedOut(row, place.getCol())) {
            notices.add(new Notice(where(place), "There is a formula. Formulas are not taken." + STAYS));
        } else {
            String text = text(place);
            boolean same = Seen.print(text).equals(wentOut);
            cells.add(new Cell(outcome.code(), name, at(place), wentOut, same ? null : text));
        }
    }

    private String text(CellReference place) {
        return brought.text(sheet.getRow(place.getRow()), place.getCol());
    }

    private String where(CellReference place) {
        return "Sheet " + outcome.code() + ", cell " + at(place);
    }

    private static String at(CellReference place) {
        return new CellReference(place.getRow(), place.getCol()).formatAsString();
    }
}
