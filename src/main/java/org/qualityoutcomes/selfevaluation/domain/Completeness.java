package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.selfevaluation.priorities.Worksheet;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * Whether a self-evaluation is whole: what it says is missing is exactly what keeps it from being submitted, apart from
 * the sponsor's word.
 */
final class Completeness {

    private Completeness() {}

    /**
     * In the order in which a team works; empty when all is there.
     *
     * @param portrait what the pen portrait lacks, by field
     */
    static List<Missing> missing(
            SelfEvaluation selfEvaluation, List<Problem> portrait, Worksheet worksheet, Edition edition) {
        List<Missing> missing = new ArrayList<>();
        if (!selfEvaluation.isPlanAgreed()) {
            missing.add(new Missing("team-plan", "The team plan is not agreed."));
        }
        if (selfEvaluation.isPenPortraitOpen()) {
            missing.add(new Missing("pen-portrait", "The pen portrait is not completed."));
            portrait.forEach(
                    gap -> missing.add(new Missing("pen-portrait#" + gap.field(), "Pen portrait: " + gap.sentence())));
        }
        selfEvaluation.outcomes().forEach(work -> outcome(edition, work, missing));
        if (worksheet.priorities().isEmpty()) {
            missing.add(new Missing("priorities", "No priority for improvement is named."));
        }
        return missing;
    }

    /**
     * Those who speak in an item may say no after it was cited: then it cannot be handed in.
     *
     * @param cited the items that the self-evaluation cites
     */
    static List<Missing> usedAgainstTheirWill(SelfEvaluation selfEvaluation, List<EvidenceItem> cited) {
        List<Missing> missing = new ArrayList<>();
        for (OutcomeWork work : selfEvaluation.outcomes()) {
            cited.stream()
                    .filter(item -> item.passport().consent() == Consent.REFUSED)
                    .filter(item -> work.evidence().contains(item.id()))
                    .forEach(item -> missing.add(new Missing(
                            "outcomes/" + work.outcome() + "/evidence",
                            work.outcome() + ": consent is refused for “" + item.title() + "”. Leave it out.")));
        }
        return missing;
    }

    private static void outcome(Edition edition, OutcomeWork work, List<Missing> missing) {
        String code = work.outcome();
        switch (work.state()) {
            case GATHERING, JUDGING -> {
                missing.add(new Missing(
                        "outcomes/" + code, code + " is " + work.state().title() + "."));
                work.missing(edition)
                        .forEach(gap -> missing.add(
                                new Missing("outcomes/" + code + "#" + gap.anchor(), code + ": " + gap.sentence())));
            }
            case CHECKING -> missing.add(new Missing("outcomes/" + code, code + " is with a colleague for checking."));
            case ACCEPTED -> {}
        }
    }
}
