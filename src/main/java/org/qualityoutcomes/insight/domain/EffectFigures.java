package org.qualityoutcomes.insight.domain;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.improvement.ActionFacts.Origin;

/** Counts what came of actions: by outcome, by where they come from, and whether their measures reached their targets. */
final class EffectFigures {

    private static final String ALL = "all";
    private static final List<Judgement> JUDGEMENTS = List.of(Judgement.values());
    private static final List<Target> TARGETS = List.of(Target.REACHED, Target.MISSED, Target.NOT_MEASURED);

    private final Edition edition;
    private final TreeSet<String> measures;
    private final Figures figures;

    EffectFigures(Edition edition, List<FollowedAction> followed) {
        this.edition = edition;
        this.measures = followed.stream()
                .filter(each -> each.target() != Target.NONE)
                .map(each -> each.action().measure().kind())
                .collect(toCollection(TreeSet::new));
        this.figures = figures(followed);
    }

    private Figures figures(List<FollowedAction> followed) {
        Tabulation table = new Tabulation();
        for (FollowedAction each : followed) {
            String ods = each.from().ods();
            for (String row :
                    List.of(each.action().outcome(), each.action().origin().name(), ALL)) {
                table.count(ods, all(row), cell(row, each.effect()));
            }
            Judgement found = each.indicatorAfter();
            if (found != null && each.effect().isCompared()) {
                for (String row : List.of(each.action().origin().name(), ALL)) {
                    table.count(ods, found(row), found(row, found));
                }
            }
            if (each.target() != Target.NONE) {
                for (String row : List.of(each.action().measure().kind(), ALL)) {
                    table.count(ods, measured(row), measured(row, each.target()));
                }
            }
        }
        sums(table);
        return table.figures();
    }

    private void sums(Tabulation table) {
        List<String> outcomes = edition.outcomes().stream().map(Outcome::code).toList();
        List<String> origins = Stream.of(Origin.values()).map(Origin::name).toList();
        Stream.of(outcomes, origins, List.of(ALL))
                .flatMap(List::stream)
                .forEach(row -> table.spread(
                        all(row),
                        Stream.of(Effect.values()).map(each -> cell(row, each)).toList()));
        for (List<String> rows : List.of(outcomes, origins)) {
            table.sum(all(ALL), rows.stream().map(EffectFigures::all).toList());
            for (Effect each : Effect.values()) {
                table.sum(
                        cell(ALL, each),
                        rows.stream().map(row -> cell(row, each)).toList());
            }
        }
        Stream.concat(origins.stream(), Stream.of(ALL))
                .forEach(row -> table.spread(
                        found(row),
                        JUDGEMENTS.stream().map(each -> found(row, each)).toList()));
        table.sum(found(ALL), origins.stream().map(EffectFigures::found).toList());
        for (Judgement each : JUDGEMENTS) {
            table.sum(
                    found(ALL, each),
                    origins.stream().map(row -> found(row, each)).toList());
        }
        Stream.concat(measures.stream(), Stream.of(ALL))
                .forEach(row -> table.spread(
                        measured(row),
                        TARGETS.stream().map(each -> measured(row, each)).toList()));
        table.sum(measured(ALL), measures.stream().map(EffectFigures::measured).toList());
        for (Target each : TARGETS) {
            table.sum(
                    measured(ALL, each),
                    measures.stream().map(row -> measured(row, each)).toList());
        }
    }

    String actions() {
        return figures.told(all(ALL));
    }

    List<Sheet> sheets() {
        List<List<String>> outcomes = new ArrayList<>();
        edition.outcomes().forEach(each -> outcomes.add(effects(LevelFigures.name(each), each.code())));
        outcomes.add(effects("All outcomes", ALL));
        List<List<String>> origins = new ArrayList<>();
        for (Origin each : Origin.values()) {
            origins.add(effects(each.title(), each.name()));
        }
        origins.add(effects("All kinds", ALL));
        return List.of(
                new Sheet("Levels after actions by outcome", "", effects("Outcome"), outcomes),
                new Sheet("Levels after actions by kind", "", effects("Kind"), origins),
                indicators(),
                targets());
    }

    private Sheet indicators() {
        List<List<String>> rows = new ArrayList<>();
        for (Origin each : Origin.values()) {
            rows.add(found(each.title(), each.name()));
        }
        rows.add(found("All kinds", ALL));
        List<String> headings = new ArrayList<>(List.of("Kind"));
        JUDGEMENTS.forEach(each -> headings.add(each.title()));
        headings.add("All");
        return new Sheet(
                "Indicators after actions",
                "Of actions that name an indicator and whose levels are compared: what the next review's validators found of"
                        + " it, the lower of the two.",
                headings,
                rows);
    }

    private List<String> found(String title, String row) {
        return Places.row(
                title,
                Stream.concat(JUDGEMENTS.stream().map(each -> found(row, each)), Stream.of(found(row)))
                        .map(figures::told)
                        .toList());
    }

    private Sheet targets() {
        List<List<String>> rows = new ArrayList<>();
        measures.forEach(each -> rows.add(targets(each, each)));
        if (!rows.isEmpty()) {
            rows.add(targets("All measures", ALL));
        }
        List<String> headings = new ArrayList<>(List.of("Measure"));
        TARGETS.forEach(each -> headings.add(each.title()));
        headings.add("All");
        return new Sheet(
                "Measures of success",
                rows.isEmpty() ? "No action has a target to measure it by." : "Actions that have a target in figures.",
                headings,
                rows);
    }

    private static List<String> effects(String first) {
        List<String> headings = new ArrayList<>(List.of(first));
        Stream.of(Effect.values()).map(Effect::title).forEach(headings::add);
        headings.add("All");
        return headings;
    }

    private List<String> effects(String title, String row) {
        List<String> cells = new ArrayList<>(Stream.of(Effect.values())
                .map(each -> figures.told(cell(row, each)))
                .toList());
        cells.add(figures.told(all(row)));
        return Places.row(title, cells);
    }

    private List<String> targets(String title, String row) {
        List<String> cells = new ArrayList<>(
                TARGETS.stream().map(each -> figures.told(measured(row, each))).toList());
        cells.add(figures.told(measured(row)));
        return Places.row(title, cells);
    }

    private static String all(String row) {
        return "actions/" + row;
    }

    private static String cell(String row, Effect effect) {
        return all(row) + "/" + effect;
    }

    private static String found(String row) {
        return "indicators/" + row;
    }

    private static String found(String row, Judgement found) {
        return found(row) + "/" + found;
    }

    private static String measured(String row) {
        return "measures/" + row;
    }

    private static String measured(String row, Target target) {
        return measured(row) + "/" + target;
    }
}
