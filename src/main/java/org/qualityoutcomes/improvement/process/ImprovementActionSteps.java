package org.qualityoutcomes.improvement.process;

import static org.qualityoutcomes.improvement.process.ImprovementActionProcess.ACTION_ID;
import static org.qualityoutcomes.improvement.process.ImprovementActionProcess.VERIFIED;

import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.improvement.domain.CarryOutAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the action. */
@Configuration
class ImprovementActionSteps {

    @Bean
    JavaDelegate openAction(CarryOutAction carryOut) {
        return execution -> carryOut.begin(action(execution));
    }

    @Bean
    Function<DelegateExecution, String> actionOwner(CarryOutAction carryOut) {
        return execution -> carryOut.owner(action(execution));
    }

    @Bean
    TaskListener actionCarriedOut(CarryOutAction carryOut) {
        return task -> carryOut.carriedOut(action(task));
    }

    @Bean
    TaskListener actionProved(CarryOutAction carryOut) {
        return task -> carryOut.proved(action(task));
    }

    @Bean
    Function<DelegateExecution, String> actionVerifier(CarryOutAction carryOut) {
        return execution -> carryOut.verifier(action(execution));
    }

    @Bean
    TaskListener actionVerified(CarryOutAction carryOut) {
        return task -> {
            boolean accepted = "accept".equals(task.getVariable("decision"));
            String comment = task.getVariable("comment") instanceof String text ? text : "";
            task.getExecution().setVariable(VERIFIED, carryOut.verified(action(task), accepted, comment));
        };
    }

    @Bean
    JavaDelegate closeAction(CarryOutAction carryOut) {
        return execution -> carryOut.close(action(execution));
    }

    private static UUID action(VariableScope scope) {
        return UUID.fromString((String) scope.getVariable(ACTION_ID));
    }
}
