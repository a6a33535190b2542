package org.qualityoutcomes.insight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.qualityoutcomes.insight.domain.Tabulation.Sum;

/**
 * Which hidden figures somebody could work out who knows all others and how they add up. The sums are equations in the
 * hidden ones; whatever value they have, a figure follows from them exactly where elimination leaves it alone in a row.
 */
final class Reckoning {

    private static final double NOTHING = 1e-9;

    private final List<String> unknown;
    private final List<double[]> rows = new ArrayList<>();

    Reckoning(List<Sum> sums, Set<String> hidden) {
        unknown = List.copyOf(hidden);
        sums.forEach(sum -> {
            double[] row = new double[unknown.size()];
            sum.parts().stream().filter(hidden::contains).forEach(part -> row[unknown.indexOf(part)] += 1);
            if (hidden.contains(sum.total())) {
                row[unknown.indexOf(sum.total())] -= 1;
            }
            rows.add(row);
        });
    }

    Set<String> followed() {
        int pivot = 0;
        for (int column = 0; column < unknown.size() && pivot < rows.size(); column++) {
            if (bringUp(column, pivot)) {
                clear(column, pivot++);
            }
        }
        Set<String> followed = new TreeSet<>();
        rows.stream().filter(Reckoning::isAlone).forEach(row -> followed.add(unknown.get(first(row))));
        return followed;
    }

    /** @return whether a row from this one on has something in the column; the largest is here now */
    private boolean bringUp(int column, int pivot) {
        int best = pivot;
        for (int row = pivot; row < rows.size(); row++) {
            if (Math.abs(rows.get(row)[column]) > Math.abs(rows.get(best)[column])) {
                best = row;
            }
        }
        double[] found = rows.get(best);
        rows.set(best, rows.get(pivot));
        rows.set(pivot, found);
        return Math.abs(found[column]) > NOTHING;
    }

    private void clear(int column, int pivot) {
        double[] by = rows.get(pivot);
        for (double[] row : rows) {
            double times = row[column] / by[column];
            for (int at = 0; row != by && at < row.length; at++) {
                row[at] -= times * by[at];
            }
        }
    }

    private static boolean isAlone(double[] row) {
        int found = 0;
        for (double each : row) {
            found += Math.abs(each) > NOTHING ? 1 : 0;
        }
        return found == 1;
    }

    private static int first(double[] row) {
        int at = 0;
        while (Math.abs(row[at]) <= NOTHING) {
            at++;
        }
        return at;
    }
}
