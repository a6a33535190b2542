package org.qualityoutcomes.assurance.clarification;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;

/**
 * A question as it is shown.
 *
 * @param place the indicator's code, or the outcome's where the question is about the outcome as a whole
 * @param answer null where there is none, or none that may be seen
 */
public record Asked(
        UUID id, String outcome, String place, String text, @Nullable String answer, Set<EvidenceId> evidence) {

    static Asked of(Question question, boolean withAnswer) {
        String indicator = question.indicator();
        return new Asked(
                question.id(),
                question.outcome(),
                indicator == null ? question.outcome() : indicator,
                question.text(),
                withAnswer ? question.answer() : null,
                withAnswer ? question.evidence() : Set.of());
    }
}
