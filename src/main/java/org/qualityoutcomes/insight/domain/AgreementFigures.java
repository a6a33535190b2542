package org.qualityoutcomes.insight.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.ValidatorsAgreement.Agreed;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.ReviewId;

/**
 * How alike validators judge, as it may be told beside the other figures: those that were judged by both are nearly all
 * that submitted, and nearly all that have a report, and who is missing is a group as well.
 */
final class AgreementFigures {

    private final Edition edition;
    private final List<Agreed> agreed;

    AgreementFigures(Edition edition, List<Agreed> agreed) {
        this.edition = edition;
        this.agreed = agreed;
    }

    /**
     * Counts each passage in its place.
     *
     * @param table of all that the summary tells
     * @param submitted reviews whose submission came, whatever became of them
     */
    void count(
            Tabulation table,
            List<Passage> passages,
            Map<ReviewId, Map<String, Rating>> levels,
            Set<ReviewId> submitted) {
        for (Agreed each : agreed) {
            for (Passage passage : passages) {
                boolean isReported = levels.containsKey(passage.review());
                count(table, each, passage.ods(), isReported, isReported || TakingPart.isSubmitted(passage, submitted));
            }
            sums(table, each.outcome());
        }
    }

    private static void count(Tabulation table, Agreed each, String ods, boolean isReported, boolean isSubmitted) {
        boolean isJudged = each.judged().contains(ods);
        if (isJudged) {
            table.count(ods, judged(each.outcome()));
        }
        if (isSubmitted) {
            String of = isJudged ? submitted(each.outcome()) : others(each.outcome());
            table.count(ods, of, isReported ? reported(of) : waiting(of));
        } else if (isJudged) {
            table.count(ods, withdrawn(each.outcome()));
        }
    }

    /** What is printed in no table is in these sums because it follows from what is. */
    private static void sums(Tabulation table, String outcome) {
        String submitted = submitted(outcome);
        String others = others(outcome);
        table.sum(judged(outcome), List.of(submitted, withdrawn(outcome)));
        table.sum(TakingPart.submitted(Places.ALL), List.of(submitted, others));
        table.sum(LevelFigures.reports(Places.ALL), List.of(reported(submitted), reported(others)));
        for (String each : List.of(submitted, others)) {
            table.sum(each, List.of(reported(each), waiting(each)));
        }
    }

    Sheet sheet(Figures figures) {
        return new Sheet(
                "How alike validators judge",
                "Both validators' first judgements, before they talked. Kappa takes out what would be alike by chance:"
                        + " 1 is full agreement, 0 no more than chance.",
                List.of("Outcome", "Judged by both", "Same level", "Same sub-level too", "Kappa"),
                agreed.stream().map(each -> row(each, figures)).toList());
    }

    /** Shares tell of how many they are, and so go where the number goes. */
    private List<String> row(Agreed each, Figures figures) {
        boolean isTold = figures.isTold(judged(each.outcome()));
        Stream<String> cells = Stream.of(
                        figures.told(judged(each.outcome())), each.sameLevel(), each.exact(), each.kappa())
                .map(cell -> isTold && !each.kappa().isEmpty() ? cell : Figures.NOT_TOLD);
        return Places.row(LevelFigures.name(edition.outcome(each.outcome())), cells.toList());
    }

    private static String judged(String outcome) {
        return "judged/" + outcome;
    }

    /** Those of them that count as submitted still. */
    private static String submitted(String outcome) {
        return judged(outcome) + "/submitted";
    }

    private static String withdrawn(String outcome) {
        return judged(outcome) + "/withdrawn";
    }

    /** Submitted, and not judged by both. */
    private static String others(String outcome) {
        return "others/" + outcome;
    }

    private static String reported(String group) {
        return group + "/reported";
    }

    private static String waiting(String group) {
        return group + "/waiting";
    }
}
