package org.qualityoutcomes.insight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.ReviewId;

/** How many organisations stand at which level, outcome by outcome. Sub-levels are not told apart. */
final class LevelFigures {

    private final Edition edition;

    LevelFigures(Edition edition) {
        this.edition = edition;
    }

    /** @param table of all that the summary tells */
    void count(Tabulation table, List<Passage> passages, Map<ReviewId, Map<String, Rating>> levels) {
        for (Passage each : passages) {
            Map<String, Rating> own = levels.getOrDefault(each.review(), Map.of());
            if (!own.isEmpty()) {
                table.count(each.ods(), reports(each.region().key()), reports(Places.ALL));
            }
            own.forEach((outcome, rating) -> {
                for (String place : List.of(each.region().key(), Places.ALL)) {
                    table.count(each.ods(), cell(place, outcome, rating.level()));
                }
            });
        }
        Places.sum(table, LevelFigures::reports);
        edition.outcomes().forEach(outcome -> sum(table, outcome.code()));
        Places.all().forEach(place -> table.keep(reports(place)));
    }

    private void sum(Tabulation table, String outcome) {
        // the number of reports is one figure in all tables: what one of them hides no other may tell
        Places.all().forEach(place -> table.spread(reports(place), cells(place, outcome)));
        levels().forEach(level -> Places.sum(table, place -> cell(place, outcome, level)));
    }

    Sheet national(Figures figures) {
        return new Sheet(
                "Levels by outcome",
                "How many organisations stand at each level.",
                headings("Outcome"),
                edition.outcomes().stream()
                        .map(outcome -> Places.row(name(outcome), row(Places.ALL, outcome.code(), figures)))
                        .toList());
    }

    List<Sheet> byRegion(Figures figures) {
        return edition.outcomes().stream()
                .map(outcome -> new Sheet(
                        "Levels by region: " + name(outcome),
                        "",
                        headings("Region"),
                        Places.rows(place -> row(place, outcome.code(), figures))))
                .toList();
    }

    private List<String> headings(String first) {
        List<String> headings = new ArrayList<>(List.of(first));
        levels().forEach(level -> headings.add("Level " + level));
        headings.add("Reports");
        return headings;
    }

    private List<String> row(String place, String outcome, Figures figures) {
        List<String> row = new ArrayList<>(
                cells(place, outcome).stream().map(figures::told).toList());
        row.add(figures.told(reports(place)));
        return row;
    }

    private List<String> cells(String place, String outcome) {
        return levels().stream().map(level -> cell(place, outcome, level)).toList();
    }

    private List<Integer> levels() {
        return IntStream.rangeClosed(edition.lowestLevel(), edition.highestLevel())
                .boxed()
                .toList();
    }

    static String name(Outcome outcome) {
        return outcome.code() + " " + outcome.title();
    }

    static String reports(String place) {
        return "reports/" + place;
    }

    private static String cell(String place, String outcome, int level) {
        return "levels/" + place + "/" + outcome + "/" + level;
    }
}
