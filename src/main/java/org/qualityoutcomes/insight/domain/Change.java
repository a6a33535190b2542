package org.qualityoutcomes.insight.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;

/** How levels moved from one cycle to the next of the same edition, of those organisations that went through both. */
final class Change {

    private static final List<Effect> MOVES = List.of(Effect.ROSE, Effect.STAYED, Effect.FELL);

    private final Edition edition;
    private final String remark;
    private final @Nullable Figures figures;

    private Change(Edition edition, String remark, @Nullable Figures figures) {
        this.edition = edition;
        this.remark = remark;
        this.figures = figures;
    }

    static Change none(Edition edition, String why) {
        return new Change(edition, why, null);
    }

    /**
     * @param name of the cycle before
     * @param now levels by organisation and outcome
     * @param before the same of the cycle before
     */
    static Change since(
            Edition edition,
            String name,
            Map<String, Map<String, Rating>> now,
            Map<String, Map<String, Rating>> before) {
        return new Change(
                edition,
                "Organisations with a final level in both cycles; compared with " + name + ", sub-levels included.",
                figures(edition, now, before));
    }

    private static Figures figures(
            Edition edition, Map<String, Map<String, Rating>> now, Map<String, Map<String, Rating>> before) {
        Tabulation table = new Tabulation();
        now.forEach((ods, levels) -> levels.forEach((outcome, rating) -> {
            Effect moved = EffectPolicy.moved(before.getOrDefault(ods, Map.of()).get(outcome), rating);
            if (moved.isCompared()) {
                table.count(ods, all(outcome), cell(outcome, moved));
            }
        }));
        edition.outcomes().forEach(outcome -> table.sum(all(outcome.code()), moves(outcome.code())));
        return table.figures();
    }

    Sheet sheet() {
        Figures told = figures;
        return new Sheet(
                "Change since the last cycle",
                remark,
                List.of("Outcome", "Level rose", "Level stayed", "Level fell", "Compared"),
                told == null
                        ? List.of()
                        : edition.outcomes().stream()
                                .map(outcome -> row(outcome, told))
                                .toList());
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

    private static String cell(String outcome, Effect move) {
        return "change/" + outcome + "/" + move;
    }
}
