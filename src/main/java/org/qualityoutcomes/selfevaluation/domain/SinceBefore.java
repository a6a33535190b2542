package org.qualityoutcomes.selfevaluation.domain;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        Map<String, String> files = new TreeMap<>();
        items.forEach(item -> files.put(item.id().toString(), requireNonNullElse(item.sha256(), "")));
        Map<String, Parts> outcomes = new TreeMap<>();
        selfEvaluation
                .outcomes()
                .forEach(work -> outcomes.put(work.outcome(), parts(position.outcome(work.outcome()), work, files)));
        return new SinceBefore(position.earlier(), outcomes);
    }

    private static Parts parts(Carried carried, OutcomeWork work, Map<String, String> files) {
        Draft draft = work.draft();
        Map<String, Continuity> judgements = new TreeMap<>();
        carried.outcome()
                .indicators()
                .forEach(each -> judgements.put(each.code(), settled(carried.judgement(each.code(), draft))));
        Map<String, Continuity> evidence = new TreeMap<>();
        work.evidence()
                .forEach(item -> evidence.put(
                        item.toString(), evidence(carried, item, files.getOrDefault(item.toString(), ""))));
        return new Parts(settled(carried.narrative(draft)), settled(carried.strengths(draft)), evidence, judgements);
    }

    /** What was there and is not taken over has changed. */
    private static Continuity settled(Continuity continuity) {
        return continuity == Continuity.TO_CONFIRM ? Continuity.CHANGED : continuity;
    }

    private static Continuity evidence(Carried carried, EvidenceId item, String sha256) {
        return carried.evidence().stream()
                .filter(then -> then.item().equals(item))
                .findFirst()
                .map(then -> sha256.equals(requireNonNullElse(then.sha256(), ""))
                        ? Continuity.UNCHANGED
                        : Continuity.CHANGED)
                .orElse(Continuity.NEW);
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
