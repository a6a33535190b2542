package org.qualityoutcomes.assurance.consistency;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.sample.ModerationSample;
import org.qualityoutcomes.review.Cycle;

/**
 * How alike the validators of a cycle judged.
 *
 * @param cases how many are compared: both validators' judgements are locked
 * @param pairs two validators each, least alike first; null for those who may not know
 * @param sample how the sample was drawn; null where none was
 */
public record Consistency(
        Cycle cycle,
        int cases,
        List<Measured> outcomes,
        List<Measured> indicators,
        @Nullable List<Measured> pairs,
        ModerationSample.@Nullable Drawn sample) {

    /** Of one outcome, in the edition's order. */
    public List<Measured> indicatorsOf(String outcome) {
        return indicators.stream()
                .filter(each -> each.code().startsWith(outcome + "."))
                .toList();
    }

    /** Outcomes and indicators whose wording divides validators, the most divided first, for the framework's editors. */
    public List<Measured> dividing() {
        return Stream.concat(
                        outcomes.stream().filter(Measured::dividesLevels),
                        indicators.stream().filter(Measured::dividesVerdicts))
                .toList();
    }
}
