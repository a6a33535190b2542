package org.qualityoutcomes.platform.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Who lost a race for a row of ours has lost it in the engine: it is not a failure of the server, and a job that lost is
 * tried again without being counted.
 */
final class RaceInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException thrown) {
            throw Causes.find(thrown, ConcurrencyFailureException.class) == null ? thrown : lost(thrown);
        }
    }

    private static ProcessEngineException lost(ProcessEngineException thrown) {
        var lost = new OptimisticLockingException("Somebody else changed this at the same moment.");
        lost.setCode(BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode());
        lost.initCause(thrown);
        return lost;
    }
}
