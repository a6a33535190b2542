package org.qualityoutcomes.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    static Workbook of(ReportView report, Background background) {
        return new Workbook(
                "Levels of " + report.organisation() + ", " + report.reference(),
                "Levels",
                columns(background),
                report.rows().stream().map(row -> cells(row, background)).toList(),
                LevelChart.of(report, background),
                notes(report, background));
    }

    private static List<String> columns(Background background) {
        List<String> columns = new ArrayList<>(COLUMNS);
        if (background.isComparable()) {
            columns.addAll(List.of("Level of the review before", "Sub-level of the review before"));
        }
        return List.copyOf(columns);
    }

    private static List<Cell> cells(Row row, Background background) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(row.code()), new Words(row.title())));
        Stream.of(row.self(), row.validated(), row.settled()).forEach(rating -> write(rating, cells));
        cells.add(new Words(row.basis()));
        if (background.isComparable()) {
            write(background.rating(row.code()), cells);
        }
        return cells;
    }

    private static void write(@Nullable Rating rating, List<Cell> cells) {
        if (rating == null) {
            cells.addAll(List.of(new Words("no counterpart"), new Words("")));
            return;
        }
        SubLevel subLevel = rating.subLevel();
        cells.add(new Figure(rating.level()));
        cells.add(new Words(subLevel == null ? "" : subLevel.title()));
    }

    private static List<String> notes(ReportView report, Background background) {
        List<String> notes = new ArrayList<>(List.of(
                ReportDocument.imprint(report).line(),
                LevelChart.of(report, background).caption()));
        if (report.edition().illustrative()) {
            notes.add(ReportDocument.ILLUSTRATIVE);
        }
        return notes;
    }
}
