package org.qualityoutcomes.insight.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Solves what a published summary does not tell, from its tables as they are printed and from what their words say of each
 * other: it shares no code with what hides the figures.
 */
final class AttackOnSummary {

    private static final String EVERYWHERE = "All regions";
    private static final double NOTHING = 1e-6;

    /** What is printed, by a name that is the same wherever the same figure stands; null where it is not told. */
    private final Map<String, Integer> printed = new LinkedHashMap<>();

    private final List<Equation> equations = new ArrayList<>();

    /** The first figure is the sum of the others. */
    private record Equation(String total, List<String> parts) {}

    /**
     * @param waiting titles of the rows where there are submissions without a report
     * @param notJudged whether there are any that were not judged by both validators
     * @param isNew whether there are any without a level in the cycle before
     */
    AttackOnSummary(Summary summary, Set<String> waiting, boolean notJudged, boolean isNew) {
        summary.sheets().forEach(this::read);
        for (String place : List.copyOf(printed.keySet()).stream()
                .filter(name -> name.startsWith("reports "))
                .map(name -> name.substring("reports ".length()))
                .toList()) {
            String without = "without a report " + place;
            equations.add(new Equation("Submitted " + place, List.of("reports " + place, without)));
            printed.put(without, waiting.contains(place) ? null : 0);
        }
        for (String outcome : outcomes()) {
            other("reports " + EVERYWHERE, "Compared " + outcome, "new " + outcome, isNew);
            other("Submitted " + EVERYWHERE, "judged " + outcome, "not judged " + outcome, notJudged);
            if (waiting.isEmpty()) {
                other("reports " + EVERYWHERE, "judged " + outcome, "not judged " + outcome, notJudged);
            }
        }
    }

    private void other(String total, String part, String other, boolean isThere) {
        equations.add(new Equation(total, List.of(part, other)));
        printed.put(other, isThere ? null : 0);
    }

    private List<String> outcomes() {
        return printed.keySet().stream()
                .filter(name -> name.startsWith("judged "))
                .map(name -> name.substring("judged ".length()))
                .toList();
    }

    private void read(Sheet sheet) {
        String title = sheet.title();
        if (title.equals("Who took part")) {
            sheet.rows().forEach(row -> sumOf(row, sheet.headings().subList(1, 5), "reviews " + row.get(0), ""));
            sheet.headings()
                    .subList(1, 6)
                    .forEach(each -> regions(sheet, each.equals("All reviews") ? "reviews " : each + " "));
        } else if (title.equals("Library services")) {
            sheet.rows().forEach(this::services);
        } else if (title.equals("Levels by outcome")) {
            sheet.rows().forEach(row -> levels(sheet, row, row.get(0), EVERYWHERE));
        } else if (title.startsWith("Levels by region: ")) {
            String outcome = title.substring("Levels by region: ".length());
            sheet.rows().forEach(row -> levels(sheet, row, outcome, row.get(0)));
            sheet.headings().subList(1, 6).forEach(level -> regions(sheet, level + " " + outcome + " "));
            regions(sheet, "reports ");
        } else if (title.equals("Change since the last cycle")) {
            sheet.rows().forEach(row -> sumOf(row, sheet.headings().subList(1, 4), "Compared " + row.get(0), ""));
        } else if (title.equals("How alike validators judge")) {
            sheet.rows().forEach(row -> print("judged " + row.get(0), row.get(1)));
        }
    }

    /** How many have not submitted is printed nowhere, but is what was asked less what was submitted. */
    private void services(List<String> row) {
        print("reviews " + EVERYWHERE, row.get(1));
        print("services asked", row.get(2));
        print("services submitted", row.get(3));
        printed.put("services without a submission", null);
        equations.add(new Equation("services asked", List.of("services submitted", "services without a submission")));
    }

    private void levels(Sheet sheet, List<String> row, String outcome, String place) {
        List<String> cells = new ArrayList<>(row);
        cells.set(0, place);
        sumOf(cells, sheet.headings().subList(1, 6), "reports " + place, outcome + " ");
    }

    /** The headings' figures stand first in a row, and then their sum. */
    private void sumOf(List<String> row, List<String> headings, String total, String of) {
        List<String> parts =
                headings.stream().map(each -> each + " " + of + row.get(0)).toList();
        for (int at = 0; at < parts.size(); at++) {
            print(parts.get(at), row.get(at + 1));
        }
        print(total, row.get(parts.size() + 1));
        equations.add(new Equation(total, parts));
    }

    private void regions(Sheet sheet, String of) {
        equations.add(new Equation(
                of + EVERYWHERE,
                sheet.rows().stream()
                        .map(row -> row.get(0))
                        .filter(place -> !place.equals(EVERYWHERE))
                        .map(place -> of + place)
                        .toList()));
    }

    private void print(String name, String cell) {
        Integer figure = cell.equals("not told") ? null : Integer.valueOf(cell);
        if (figure != null || !printed.containsKey(name)) {
            printed.put(name, figure);
        }
    }

    int hidden() {
        return (int) printed.values().stream().filter(each -> each == null).count();
    }

    int told() {
        return printed.size() - hidden();
    }

    /** Groups of one to four organisations that are printed or can be worked out, with their size. */
    Map<String, Long> smallGroups() {
        Map<String, Long> found = new TreeMap<>();
        worked().forEach((name, value) -> {
            if (value > 0 && value < 5) {
                found.put(name, value);
            }
        });
        printed.forEach((name, value) -> {
            if (value != null && value > 0 && value < 5) {
                found.put(name, value.longValue());
            }
        });
        return found;
    }

    /** Levels of which it is printed, or can be worked out, that nobody there is at them, though somebody elsewhere is. */
    List<String> ruledOut(String place) {
        Map<String, Long> known = new HashMap<>(worked());
        printed.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value.longValue());
            }
        });
        return known.keySet().stream()
                .filter(name -> name.startsWith("Level ")
                        && name.endsWith(" " + place)
                        && Long.valueOf(0).equals(known.get(name)))
                .filter(name -> !Long.valueOf(0).equals(known.get(name.replace(place, EVERYWHERE))))
                .sorted()
                .toList();
    }

    private Map<String, Long> worked() {
        List<String> unknown = printed.keySet().stream()
                .filter(name -> printed.get(name) == null)
                .toList();
        List<double[]> rows = equations.stream().map(each -> row(each, unknown)).toList();
        solve(rows, unknown.size());
        Map<String, Long> worked = new HashMap<>();
        for (double[] row : rows) {
            int[] at = IntStream.range(0, unknown.size())
                    .filter(column -> Math.abs(row[column]) > NOTHING)
                    .toArray();
            if (at.length == 1) {
                worked.put(unknown.get(at[0]), Math.round(row[unknown.size()] / row[at[0]]));
            }
        }
        return worked;
    }

    /** Unknowns on the left, what is known on the right. */
    private double[] row(Equation equation, List<String> unknown) {
        double[] row = new double[unknown.size() + 1];
        equation.parts().forEach(part -> add(row, unknown, part, 1));
        add(row, unknown, equation.total(), -1);
        return row;
    }

    private void add(double[] row, List<String> unknown, String name, int sign) {
        if (!printed.containsKey(name)) {
            throw new IllegalStateException("no figure is printed of " + name + " but of " + printed.keySet());
        }
        Integer figure = printed.get(name);
        if (figure == null) {
            row[unknown.indexOf(name)] += sign;
        } else {
            row[unknown.size()] -= sign * figure;
        }
    }

    private static void solve(List<double[]> rows, int columns) {
        Set<double[]> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int column = 0; column < columns; column++) {
            int here = column;
            rows.stream()
                    .filter(row -> !done.contains(row) && Math.abs(row[here]) > NOTHING)
                    .findFirst()
                    .ifPresent(pivot -> {
                        done.add(pivot);
                        double by = pivot[here];
                        Arrays.setAll(pivot, at -> pivot[at] / by);
                        rows.stream().filter(row -> row != pivot).forEach(row -> {
                            double times = row[here];
                            Arrays.setAll(row, at -> row[at] - times * pivot[at]);
                        });
                    });
        }
    }
}
