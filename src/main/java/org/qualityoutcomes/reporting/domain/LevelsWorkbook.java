package org.qualityoutcomes.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.documents.Workbook;
import org.qualityoutcomes.documents.Workbook.Cell;
import org.qualityoutcomes.documents.Workbook.Cell.Figure;
import org.qualityoutcomes.documents.Workbook.Cell.Words;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.reporting.domain.ReportView.Row;

/** A report's levels as figures. */
final class LevelsWorkbook {

    private static final List<String> COLUMNS = List.of(
            "Outcome",
            "Title",
            "Self-evaluation level",
            "Self-evaluation sub-level",
            "Validated level",
            "Validated sub-level",
            "Final level",
            "Final sub-level",
            "How it came about");

    private LevelsWorkbook() {}

    static Workbook of(ReportView report) {
        return new Workbook(
                "Levels of " + report.organisation() + ", " + report.reference(),
                "Levels",
                COLUMNS,
                report.rows().stream().map(LevelsWorkbook::cells).toList(),
                LevelChart.of(report),
                notes(report));
    }

    private static List<Cell> cells(Row row) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(row.code()), new Words(row.title())));
        Stream.of(row.self(), row.validated(), row.settled()).forEach(rating -> write(rating, cells));
        cells.add(new Words(row.basis()));
        return cells;
    }

    private static void write(Rating rating, List<Cell> cells) {
        SubLevel subLevel = rating.subLevel();
        cells.add(new Figure(rating.level()));
        cells.add(new Words(subLevel == null ? "" : subLevel.title()));
    }

    private static List<String> notes(ReportView report) {
        List<String> notes = new ArrayList<>(List.of(
                ReportDocument.imprint(report).line(), LevelChart.of(report).caption()));
        if (report.edition().illustrative()) {
            notes.add(ReportDocument.ILLUSTRATIVE);
        }
        return notes;
    }
}
