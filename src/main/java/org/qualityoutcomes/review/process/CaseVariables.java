package org.qualityoutcomes.review.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The id variables that tell one case, or one part of a case, from another. */
final class CaseVariables {

    private static final List<String> NAMES = List.of(
            "reviewId",
            "cycleId",
            "outcome",
            "validationId",
            "assignmentId",
            "meetingId",
            "proposalId",
            "region",
            "reportId",
            "planId",
            "actionId");

    private CaseVariables() {}

    static Map<String, String> of(VariableScope scope) {
        return read(scope::getVariable);
    }

    static Map<String, String> read(Function<String, Object> variable) {
        Map<String, String> found = new HashMap<>();
        for (String name : NAMES) {
            if (variable.apply(name) instanceof String text) {
                found.put(name, text);
            }
        }
        return found;
    }
}
