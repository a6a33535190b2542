package org.qualityoutcomes.insight.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.qualityoutcomes.organisation.Region;

/** The rows of tables by region: the regions, and all of them together. */
final class Places {

    static final String ALL = "all";

    private Places() {}

    static List<String> regions() {
        return Arrays.stream(Region.values()).map(Region::key).toList();
    }

    /** The regions, and all of them together. */
    static List<String> all() {
        List<String> places = new ArrayList<>(regions());
        places.add(ALL);
        return places;
    }

    /** Each region and then all, with the row's title in front of what this makes of the place. */
    static List<List<String>> rows(Function<String, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (Region region : Region.values()) {
            rows.add(row(region.title(), cells.apply(region.key())));
        }
        rows.add(row("All regions", cells.apply(ALL)));
        return rows;
    }

    static List<String> row(String title, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(title));
        row.addAll(cells);
        return row;
    }

    /** Says that a figure of all regions is the sum of theirs. */
    static void sum(Tabulation table, Function<String, String> cell) {
        table.sum(cell.apply(ALL), regions().stream().map(cell).toList());
    }
}
