package org.qualityoutcomes.journey;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Each step of a journey stands on the one before; after a failed one the rest is not tried. */
final class StepByStep implements ExecutionCondition, TestExecutionExceptionHandler {

    private String failed = "";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return failed.isEmpty()
                ? ConditionEvaluationResult.enabled("all went well so far")
                : ConditionEvaluationResult.disabled("the journey ended at " + failed);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        failed = context.getDisplayName();
        throw failure;
    }
}
