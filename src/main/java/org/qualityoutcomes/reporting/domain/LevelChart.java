package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Block.Series;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.reporting.domain.ReportView.Row;

/** A report's levels on one picture. */
final class LevelChart {

    private static final String HOW_TO_READ =
            "Each ring is a level, the centre is level %d. A low or medium sub-level lies"
                    + " one or two thirds of the way to its ring, a high one on it. The same levels stand in the table.";

    private LevelChart() {}

    static Radar of(ReportView report) {
        int lowest = report.edition().lowestLevel();
        return new Radar(
                HOW_TO_READ.formatted(lowest),
                alt(report),
                report.rows().stream().map(Row::code).toList(),
                report.edition().highestLevel() - lowest,
                List.of(
                        series("Self-evaluation", report, Row::self),
                        series("Validated", report, Row::validated),
                        series("Final", report, Row::settled)));
    }

    private static String alt(ReportView report) {
        return "Radar chart of the levels, outcome by outcome: self-evaluation, validated, final. "
                + report.rows().stream()
                        .map(row -> "%s: %s, %s, %s."
                                .formatted(
                                        row.code(),
                                        row.self().title(),
                                        row.validated().title(),
                                        row.settled().title()))
                        .collect(Collectors.joining(" "));
    }

    private static Series series(String name, ReportView report, Function<Row, Rating> rating) {
        int lowest = report.edition().lowestLevel();
        return new Series(
                name,
                report.rows().stream()
                        .map(rating)
                        .map(each -> place(each, lowest))
                        .toList());
    }

    /** How far from the centre: a level is worked at from the ring below it to its own. For charts alone; it is no score. */
    static double place(Rating rating, int lowest) {
        SubLevel subLevel = rating.subLevel();
        double below = rating.level() - 1 - lowest;
        return subLevel == null ? rating.level() - lowest : below + (subLevel.ordinal() + 1) / 3.0;
    }
}
