package org.qualityoutcomes.insight.domain;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;

/** How many of those who were asked have submitted. */
final class TakingPart {

    private enum Stand {
        SUBMITTED("Submitted"),
        WRITING("Still being written"),
        MISSED("Not submitted"),
        DECLINED("Not taking part");

        private final String title;

        Stand(String title) {
            this.title = title;
        }

        /** @param submitted whether the submission came before a review ended early */
        static Stand of(Phase phase, boolean submitted) {
            return switch (phase) {
                case SELF_EVALUATION, PREPARATION -> WRITING;
                case NOT_SUBMITTED, OVERTAKEN -> MISSED;
                case NOT_TAKING_PART -> DECLINED;
                case WITHDRAWN, MERGED, DISCONTINUED -> submitted ? SUBMITTED : DECLINED;
                case VALIDATION, MODERATION, REPORT, IMPROVEMENT, DISCUSSION, FEEDBACK, CLOSED -> SUBMITTED;
            };
        }
    }

    private TakingPart() {}

    /**
     * @param table of all that the summary tells: who subtracts figures does not stop at the end of a table
     * @param reported reviews whose report is issued
     * @param submitted reviews whose submission came, whatever became of them
     */
    static void count(Tabulation table, List<Passage> passages, Set<ReviewId> reported, Set<ReviewId> submitted) {
        for (Passage each : passages) {
            boolean isReported = reported.contains(each.review());
            for (String place : List.of(each.region().key(), Places.ALL)) {
                table.count(each.ods(), all(place));
                if (isReported) {
                    // without a submission there is no report
                    table.count(each.ods(), submitted(place));
                } else {
                    count(table, each, place, Stand.of(each.phase(), submitted.contains(each.review())));
                }
            }
        }
        Places.all().forEach(place -> sum(table, place));
        Places.sum(table, TakingPart::all);
        Places.sum(table, TakingPart::waiting);
        for (Stand stand : Stand.values()) {
            Places.sum(table, place -> cell(place, stand));
        }
    }

    private static void count(Tabulation table, Passage withoutReport, String place, Stand stand) {
        table.count(withoutReport.ods(), cell(place, stand));
        if (stand == Stand.SUBMITTED) {
            table.count(withoutReport.ods(), waiting(place));
        }
    }

    private static void sum(Tabulation table, String place) {
        table.spread(all(place), stands(place));
        table.sum(submitted(place), List.of(LevelFigures.reports(place), waiting(place)));
        table.keep(submitted(place));
    }

    static boolean isSubmitted(Passage withoutReport, Set<ReviewId> submitted) {
        return Stand.of(withoutReport.phase(), submitted.contains(withoutReport.review())) == Stand.SUBMITTED;
    }

    static Sheet sheet(Figures figures) {
        List<String> headings =
                Stream.of(Stand.values()).map(each -> each.title).collect(toCollection(ArrayList::new));
        headings.add(0, "Region");
        headings.addAll(List.of("All reviews", "Response"));
        return new Sheet(
                "Who took part",
                "Response is the share of all reviews whose submission came.",
                headings,
                Places.rows(place -> row(place, figures)));
    }

    private static List<String> row(String place, Figures figures) {
        List<String> row =
                new ArrayList<>(stands(place).stream().map(figures::told).toList());
        row.add(figures.told(all(place)));
        row.add(figures.share(submitted(place), all(place)));
        return row;
    }

    private static List<String> stands(String place) {
        return Stream.of(Stand.values()).map(stand -> cell(place, stand)).toList();
    }

    static String all(String place) {
        return "reviews/" + place;
    }

    static String submitted(String place) {
        return cell(place, Stand.SUBMITTED);
    }

    /** Told nowhere, but what is submitted less the reports. */
    private static String waiting(String place) {
        return submitted(place) + "/waiting";
    }

    private static String cell(String place, Stand stand) {
        return "reviews/" + place + "/" + stand;
    }
}
