package org.qualityoutcomes.insight.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;

/** How levels moved from one cycle to the next of the same edition, of those organisations that went through both. */
final class Change {

    private static final List<Effect> MOVES = List.of(Effect.ROSE, Effect.STAYED, Effect.FELL);

    private final Edition edition;
    private final String remark;
    private final boolean isCompared;

    private Change(Edition edition, String remark, boolean isCompared) {
        this.edition = edition;
        this.remark = remark;
        this.isCompared = isCompared;
    }

    static Change none(Edition edition, String why) {
        return new Change(edition, why, false);
    }

    /**
     * @param table of all that the summary tells, the number of reports among it
     * @param name of the cycle before
     * @param now levels by organisation and outcome
     * @param before the same of the cycle before
     */
    static Change since(
            Edition edition,
            Tabulation table,
            String name,
            Map<String, Map<String, Rating>> now,
            Map<String, Map<String, Rating>> before) {
        count(edition, table, now, before);
        return new Change(
                edition,
                "Organisations with a final level in both cycles; compared with " + name + ", sub-levels included.",
                true);
    }

    private static void count(
            Edition edition,
            Tabulation table,
            Map<String, Map<String, Rating>> now,
            Map<String, Map<String, Rating>> before) {
        now.forEach((ods, levels) -> levels.forEach((outcome, rating) -> {
            Effect moved = EffectPolicy.moved(before.getOrDefault(ods, Map.of()).get(outcome), rating);
            if (moved.isCompared()) {
                table.count(ods, all(outcome), cell(outcome, moved));
            } else {
                table.count(ods, others(outcome));
            }
        }));
        edition.outcomes().forEach(outcome -> {
            table.spread(all(outcome.code()), moves(outcome.code()));
            table.sum(LevelFigures.reports(Places.ALL), List.of(all(outcome.code()), others(outcome.code())));
        });
    }

    Sheet sheet(Figures told) {
        return new Sheet(
                "Change since the last cycle",
                remark,
                List.of("Outcome", "Level rose", "Level stayed", "Level fell", "Compared"),
                isCompared
                        ? edition.outcomes().stream()
                                .map(outcome -> row(outcome, told))
                                .toList()
                        : List.of());
    }

    private static List<String> row(Outcome outcome, Figures told) {
        return Places.row(
                LevelFigures.name(outcome),
                Stream.concat(moves(outcome.code()).stream(), Stream.of(all(outcome.code())))
                        .map(told::told)
                        .toList());
    }

    private static List<String> moves(String outcome) {
        return MOVES.stream().map(move -> cell(outcome, move)).toList();
    }

    private static String all(String outcome) {
        return "change/" + outcome;
    }

    /** Those that have nothing to compare with: told nowhere, but the reports less those that are compared. */
    private static String others(String outcome) {
        return all(outcome) + "/others";
    }

    private static String cell(String outcome, Effect move) {
        return "change/" + outcome + "/" + move;
    }
}
