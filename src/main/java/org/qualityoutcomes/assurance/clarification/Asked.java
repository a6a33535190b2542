package org.qualityoutcomes.assurance.clarification;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;

/**
 * A question as it is shown.
 *
 * @param place the indicator's code, or the outcome's where the question is about the outcome as a whole
 * @param about what that is, in the edition's words
 * @param answer null where there is none, or none that may be seen
 */
public record Asked(
        UUID id,
        String outcome,
        String place,
        String about,
        String text,
        @Nullable String answer,
        Set<EvidenceId> evidence) {

    static Asked of(Question question, Edition edition, boolean withAnswer) {
        String indicator = question.indicator();
        Outcome outcome = edition.outcome(question.outcome());
        return new Asked(
                question.id(),
                question.outcome(),
                indicator == null ? question.outcome() : indicator,
                about(outcome, indicator),
                question.text(),
                withAnswer ? question.answer() : null,
                withAnswer ? question.evidence() : Set.of());
    }

    private static String about(Outcome outcome, @Nullable String code) {
        return outcome.indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .map(Indicator::text)
                .orElse(outcome.title());
    }
}
