package org.qualityoutcomes.platform.engine;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;

/** The expression language of forms, as the browser evaluates it: what cannot be evaluated is nothing. */
final class Feel {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();

    boolean holds(String expression, Map<String, @Nullable Object> context) {
        return Boolean.TRUE.equals(value(expression, context));
    }

    @Nullable
    Object value(String expression, Map<String, @Nullable Object> context) {
        EvaluationResult result = engine.evaluateExpression(expression.replaceFirst("^=", ""), context);
        return result.isSuccess() ? result.result() : null;
    }
}
