package org.qualityoutcomes.worklist.process;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Asks the engine in the signed-in person's name, so that its authorisations decide what is seen and done. Everywhere
 * else our code acts for the house: a lead who plans a cycle has no right to start processes.
 */
@Component
class Asking {

    private final IdentityService identity;
    private final CommandExecutor engine;
    private final CurrentUser user;

    Asking(ProcessEngine engine, CurrentUser user) {
        this.identity = engine.getIdentityService();
        this.engine = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.user = user;
    }

    <T> T inPerson(Supplier<T> question) {
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthentication(user.require(), List.copyOf(user.groups()), List.of());
        try {
            return question.get();
        } finally {
            identity.setAuthentication(before);
        }
    }

    /**
     * About what the person has already been let through to: the engine need not look at each right once more, and as
     * one command it reads the same task once, however many questions are about it.
     */
    <T> T onceMore(Supplier<T> question) {
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return engine.execute(command -> question.get());
        } finally {
            identity.setAuthentication(before);
        }
    }
}
