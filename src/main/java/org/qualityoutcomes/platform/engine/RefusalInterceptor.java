package org.qualityoutcomes.platform.engine;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.qualityoutcomes.worklist.Refusal;

/**
 * The outermost interceptor: a refusal, however deep the engine has wrapped it, comes out as the one exception that the
 * engine's REST resources answer with 400 and its own sentences. The refusal stays reachable as its cause.
 */
final class RefusalInterceptor extends CommandInterceptor {

    /** Tells a refusal from any other answer 400; own codes begin at 20000. */
    static final int CODE = 22222;

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException thrown) {
            Refusal refusal = Causes.find(thrown, Refusal.class);
            throw refusal == null || thrown instanceof FormFieldValidationException ? thrown : refused(refusal);
        }
    }

    private static FormFieldValidationException refused(Refusal refusal) {
        var refused = new FormFieldValidationException("refused", refusal.getMessage(), refusal);
        refused.setCode(CODE);
        return refused;
    }
}
