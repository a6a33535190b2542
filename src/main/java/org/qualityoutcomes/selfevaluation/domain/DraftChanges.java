package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;

/** What is different between two drafts of an outcome, in the order in which the page shows its parts. */
final class DraftChanges {

    private DraftChanges() {}

    static List<Change> between(Outcome outcome, Draft before, Draft after) {
        List<Change> changes = new ArrayList<>();
        for (Indicator indicator : outcome.indicators()) {
            String code = indicator.code();
            changes.add(Change.of(
                    code,
                    judged(before.judgements().get(code)),
                    judged(after.judgements().get(code))));
            changes.add(Change.of(
                    "Why " + code + " is judged so",
                    before.rationales().getOrDefault(code, ""),
                    after.rationales().getOrDefault(code, "")));
        }
        changes.add(Change.of("Level", level(before.rating()), level(after.rating())));
        changes.add(Change.of("Reason for the level", before.overrideReason(), after.overrideReason()));
        changes.add(Change.of("Narrative", before.narrative(), after.narrative()));
        changes.add(Change.of("Strengths", before.strengths(), after.strengths()));
        changes.add(Change.of("Good practice", nominated(before), nominated(after)));
        changes.add(Change.of("What is still missing", before.gaps(), after.gaps()));
        return changes.stream().filter(Change::isOne).toList();
    }

    private static String judged(@Nullable Judgement judgement) {
        return judgement == null ? "not judged" : judgement.title();
    }

    private static String level(@Nullable Rating rating) {
        return rating == null ? "none chosen" : rating.title();
    }

    private static String nominated(Draft draft) {
        return draft.nominations().stream()
                .map(each -> each.title() + ": " + each.description())
                .collect(Collectors.joining("\n"));
    }
}
