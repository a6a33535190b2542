package org.qualityoutcomes.improvement.process;

import static org.qualityoutcomes.improvement.process.ImprovementActionProcess.ACTION_ID;
import static org.qualityoutcomes.improvement.process.ImprovementActionProcess.CANCELLATION_AGREED;
import static org.qualityoutcomes.improvement.process.ImprovementActionProcess.VERIFIED;

import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.domain.CarryOutAction;
import org.qualityoutcomes.improvement.domain.QuarterlyUpdate;
import org.qualityoutcomes.improvement.domain.SteerAction;
import org.qualityoutcomes.improvement.domain.UpdateAction;
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
    Function<DelegateExecution, @Nullable String> actionAssignee(CarryOutAction carryOut) {
        return execution -> carryOut.owner(action(execution));
    }

    /** For actions that could not be moved from an earlier model. */
    @Bean
    Function<DelegateExecution, @Nullable String> actionOwner(CarryOutAction carryOut) {
        return execution -> carryOut.ownerOrLead(action(execution));
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
            boolean accepted = "accept".equals(text(task, "decision"));
            task.getExecution().setVariable(VERIFIED, carryOut.verified(action(task), accepted, text(task, "comment")));
        };
    }

    @Bean
    JavaDelegate closeAction(CarryOutAction carryOut) {
        return execution -> carryOut.close(action(execution));
    }

    /** When the owner is asked next: in the morning. */
    @Bean
    Function<DelegateExecution, Date> actionQuarter(UpdateAction update) {
        return execution -> Date.from(OfficeHours.morning(update.next(action(execution))));
    }

    @Bean
    TaskListener actionUpdated(UpdateAction update) {
        return task -> update.update(
                action(task),
                new QuarterlyUpdate(
                        text(task, "percent"),
                        text(task, "note"),
                        text(task, "achieved"),
                        text(task, "due"),
                        text(task, "reason")));
    }

    /** A repetition without end, from a morning that is always still to come; asked again after each firing. */
    @Bean
    Function<DelegateExecution, String> actionEscalation(SteerAction steer) {
        return execution -> "R/" + OfficeHours.morning(steer.nextEscalation(action(execution))) + "/P1D";
    }

    @Bean
    JavaDelegate escalateAction(SteerAction steer) {
        return execution -> steer.escalate(action(execution));
    }

    @Bean
    TaskListener cancellationDecided(SteerAction steer) {
        return task -> {
            boolean agreed = "agree".equals(text(task, "decision"));
            boolean cancelled = steer.decideCancellation(action(task), agreed, text(task, "comment"));
            task.getExecution().setVariable(CANCELLATION_AGREED, cancelled);
        };
    }

    /** Empty where nothing was entered. */
    private static String text(VariableScope scope, String variable) {
        return scope.getVariable(variable) instanceof String text ? text : "";
    }

    private static UUID action(VariableScope scope) {
        return UUID.fromString((String) scope.getVariable(ACTION_ID));
    }
}
