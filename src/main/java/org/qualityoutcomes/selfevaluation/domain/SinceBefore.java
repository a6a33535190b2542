package org.qualityoutcomes.selfevaluation.domain;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.selfevaluation.Continuity;
import org.qualityoutcomes.selfevaluation.OutcomeContinuity;

/**
 * What of a submission is as it was in the organisation's review before, locked with it.
 *
 * @param earlier reference of the review before
 * @param outcomes by code
 */
@JsonPropertyOrder(alphabetic = true)
record SinceBefore(String earlier, Map<String, Parts> outcomes) {

    /**
     * The parts of an outcome.
     *
     * @param evidence by item
     * @param judgements by indicator code
     */
    @JsonPropertyOrder(alphabetic = true)
    record Parts(
            Continuity narrative,
            Continuity strengths,
            Map<String, Continuity> evidence,
            Map<String, Continuity> judgements) {}

    static SinceBefore of(Position position, SelfEvaluation selfEvaluation, List<EvidenceItem> items) {
        Map<EvidenceId, @Nullable String> files = new HashMap<>();
        items.forEach(item -> files.put(item.id(), item.sha256()));
        Map<String, Parts> outcomes = new TreeMap<>();
        selfEvaluation
                .outcomes()
                .forEach(work -> outcomes.put(work.outcome(), parts(position.outcome(work.outcome()), work, files)));
        return new SinceBefore(position.earlier(), outcomes);
    }

    private static Parts parts(Carried carried, OutcomeWork work, Map<EvidenceId, @Nullable String> files) {
        Draft draft = work.draft();
        Map<String, Continuity> judgements = new TreeMap<>();
        carried.outcome()
                .indicators()
                .forEach(each -> judgements.put(each.code(), settled(carried.judgement(each.code(), draft))));
        Map<String, Continuity> evidence = new TreeMap<>();
        work.evidence().forEach(item -> evidence.put(item.toString(), carried.evidence(item, files.get(item))));
        return new Parts(settled(carried.narrative(draft)), settled(carried.strengths(draft)), evidence, judgements);
    }

    /** What was there and is not taken over has changed. */
    private static Continuity settled(Continuity continuity) {
        return continuity == Continuity.TO_CONFIRM ? Continuity.CHANGED : continuity;
    }

    OutcomeContinuity outcome(String code) {
        Parts parts = outcomes.get(code);
        return parts == null
                ? OutcomeContinuity.NONE
                : new OutcomeContinuity(
                        earlier,
                        parts.narrative(),
                        parts.strengths(),
                        parts.evidence().entrySet().stream()
                                .collect(Collectors.toMap(each -> EvidenceId.of(each.getKey()), Map.Entry::getValue)),
                        parts.judgements());
    }
}
