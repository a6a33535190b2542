package org.qualityoutcomes.insight.domain;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.Phase;

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

        static Stand of(Phase phase) {
            return switch (phase) {
                case SELF_EVALUATION, PREPARATION -> WRITING;
                case NOT_SUBMITTED, OVERTAKEN -> MISSED;
                case NOT_TAKING_PART -> DECLINED;
                case VALIDATION, MODERATION, REPORT, IMPROVEMENT, DISCUSSION, FEEDBACK, CLOSED -> SUBMITTED;
            };
        }
    }

    private final Figures figures;

    TakingPart(List<Passage> passages) {
        Tabulation table = new Tabulation();
        for (Passage each : passages) {
            Stand stand = Stand.of(each.phase());
            for (String place : List.of(each.region().key(), Places.ALL)) {
                table.count(each.ods(), all(place), cell(place, stand));
            }
        }
        Stream.concat(Places.regions().stream(), Stream.of(Places.ALL))
                .forEach(place -> table.sum(all(place), stands(place)));
        Places.sum(table, TakingPart::all);
        for (Stand stand : Stand.values()) {
            Places.sum(table, place -> cell(place, stand));
        }
        figures = table.figures();
    }

    Sheet sheet() {
        List<String> headings =
                Stream.of(Stand.values()).map(each -> each.title).collect(toCollection(ArrayList::new));
        headings.add(0, "Region");
        headings.addAll(List.of("All reviews", "Response"));
        return new Sheet(
                "Who took part",
                "Response is the share of all reviews whose submission came.",
                headings,
                Places.rows(this::row));
    }

    private List<String> row(String place) {
        List<String> row =
                new ArrayList<>(stands(place).stream().map(figures::told).toList());
        row.add(figures.told(all(place)));
        row.add(figures.share(cell(place, Stand.SUBMITTED), all(place)));
        return row;
    }

    private static List<String> stands(String place) {
        return Stream.of(Stand.values()).map(stand -> cell(place, stand)).toList();
    }

    private static String all(String place) {
        return "reviews/" + place;
    }

    private static String cell(String place, Stand stand) {
        return "reviews/" + place + "/" + stand;
    }
}
