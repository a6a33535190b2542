package org.qualityoutcomes.reporting.domain;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Block.Series;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.domain.ReportView.Row;

/** A report's levels on one picture. */
final class LevelChart {

    private static final String HOW_TO_READ =
            "Each ring is a level, the centre is level %d. A low or medium sub-level lies"
                    + " one or two thirds of the way to its ring, a high one on it. The same levels stand in the table.";

    private LevelChart() {}

    static Radar of(ReportView report, Background background) {
        int lowest = report.edition().lowestLevel();
        List<Line> lines = lines(report, background);
        return new Radar(
                HOW_TO_READ.formatted(lowest) + " " + background.remark(),
                alt(report, lines),
                report.rows().stream().map(Row::code).toList(),
                report.edition().highestLevel() - lowest,
                lines.stream()
                        .map(line -> new Series(
                                line.name(),
                                report.rows().stream()
                                        .map(line.rating())
                                        .map(each -> each.ring(lowest))
                                        .toList()))
                        .toList());
    }

    private record Line(String name, Function<Row, Rating> rating) {}

    private static List<Line> lines(ReportView report, Background background) {
        List<Line> lines = new ArrayList<>(List.of(
                new Line("Self-evaluation", Row::self),
                new Line("Validated", Row::validated),
                new Line("Final", Row::settled)));
        // a line needs a level of every outcome: where one has no counterpart, the table alone shows the others
        if (background.isWhole(report.rows().stream().map(Row::code).toList())) {
            lines.add(new Line("Review before", row -> requireNonNull(background.rating(row.code()))));
        }
        return lines;
    }

    private static String alt(ReportView report, List<Line> lines) {
        return "Radar chart of the levels, outcome by outcome: "
                + lines.stream().map(line -> line.name().toLowerCase(Locale.UK)).collect(Collectors.joining(", "))
                + ". "
                + report.rows().stream()
                        .map(row -> row.code() + ": "
                                + lines.stream()
                                        .map(line -> line.rating().apply(row).title())
                                        .collect(Collectors.joining(", "))
                                + ".")
                        .collect(Collectors.joining(" "));
    }
}
