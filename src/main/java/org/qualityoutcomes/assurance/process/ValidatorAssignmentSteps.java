package org.qualityoutcomes.assurance.process;

import static org.qualityoutcomes.assurance.process.ValidatorAssignmentProcess.PAIRS_SENT_BACK;
import static org.qualityoutcomes.assurance.process.ValidatorAssignmentProcess.PROPOSAL_ID;
import static org.qualityoutcomes.assurance.process.ValidatorAssignmentProcess.REGION;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.assurance.assignment.ConfirmAssignments;
import org.qualityoutcomes.organisation.Region;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the proposal. */
@Configuration
class ValidatorAssignmentSteps {

    @Bean
    Function<DelegateExecution, List<String>> assignmentRegions(ConfirmAssignments confirm) {
        return execution -> confirm.regions(proposal(execution));
    }

    @Bean
    Function<DelegateExecution, Date> confirmationPeriod(ConfirmAssignments confirm) {
        return execution -> Date.from(confirm.awaitedUntil());
    }

    @Bean
    TaskListener regionConfirmed(ConfirmAssignments confirm) {
        return task -> task.getExecution().setVariable(PAIRS_SENT_BACK, confirm.confirm(proposal(task), region(task)));
    }

    @Bean
    TaskListener disputedReplaced(ConfirmAssignments confirm) {
        return task -> confirm.replaced(proposal(task), region(task));
    }

    @Bean
    JavaDelegate closeProposal(ConfirmAssignments confirm) {
        return execution -> confirm.close(proposal(execution));
    }

    private static UUID proposal(VariableScope scope) {
        return UUID.fromString((String) scope.getVariable(PROPOSAL_ID));
    }

    private static Region region(VariableScope scope) {
        return Region.of((String) scope.getVariable(REGION));
    }
}
