package org.qualityoutcomes.assurance.process;

import static org.qualityoutcomes.assurance.process.ValidationProcess.ASSIGNMENT_ID;
import static org.qualityoutcomes.assurance.process.ValidationProcess.CASE_ACCEPTED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.LEVELS_AGREED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.MODERATION_NEEDED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.REVIEW_ID;
import static org.qualityoutcomes.assurance.process.ValidationProcess.VALIDATION_ID;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.assurance.domain.AssignValidators;
import org.qualityoutcomes.assurance.domain.ConductValidation;
import org.qualityoutcomes.assurance.domain.DeclareInterests;
import org.qualityoutcomes.assurance.domain.JudgeSubmission;
import org.qualityoutcomes.assurance.domain.ReconcileJudgements;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the validation. */
@Configuration
class ValidationSteps {

    @Bean
    JavaDelegate openValidation(ConductValidation conduct) {
        return execution -> execution.setVariable(
                VALIDATION_ID,
                conduct.open(ReviewId.of(text(execution, REVIEW_ID))).toString());
    }

    @Bean
    TaskListener validatorsAssigned(AssignValidators assign) {
        return task -> assign.confirm(validation(task));
    }

    @Bean
    Function<DelegateExecution, List<String>> validatorSeats(ConductValidation conduct) {
        return execution -> conduct.seats(validation(execution));
    }

    @Bean
    Function<DelegateExecution, String> seatedValidator(DeclareInterests declare) {
        return execution -> declare.seated(seat(execution));
    }

    @Bean
    TaskListener interestsDeclared(DeclareInterests declare) {
        return task -> {
            boolean conflict = "declared".equals(text(task, "conflict"));
            boolean accepts = "accept".equals(text(task, "acceptance"));
            task.getExecution()
                    .setVariable(CASE_ACCEPTED, declare.declare(seat(task), conflict, text(task, "detail"), accepts));
        };
    }

    @Bean
    TaskListener validatorReplaced(AssignValidators assign) {
        return task -> assign.confirmReplacement(seat(task));
    }

    @Bean
    TaskListener judgementsLocked(JudgeSubmission judge) {
        return task -> judge.lock(seat(task));
    }

    @Bean
    JavaDelegate compareJudgements(ConductValidation conduct) {
        return execution -> execution.setVariable(LEVELS_AGREED, conduct.compare(validation(execution)));
    }

    @Bean
    Function<DelegateExecution, String> primaryValidator(ConductValidation conduct) {
        return execution -> conduct.primary(validation(execution));
    }

    @Bean
    Function<DelegateExecution, String> secondValidator(ConductValidation conduct) {
        return execution -> conduct.second(validation(execution));
    }

    @Bean
    TaskListener reconciliationProposed(ReconcileJudgements reconcile) {
        return task -> reconcile.finishProposals(validation(task));
    }

    @Bean
    TaskListener reconciliationAnswered(ReconcileJudgements reconcile) {
        return task -> reconcile.finishAnswers(validation(task));
    }

    @Bean
    JavaDelegate selectForModeration(ConductValidation conduct) {
        return execution ->
                execution.setVariable(MODERATION_NEEDED, conduct.selectForModeration(validation(execution)));
    }

    private static UUID validation(VariableScope scope) {
        return UUID.fromString(text(scope, VALIDATION_ID));
    }

    private static UUID seat(VariableScope scope) {
        return UUID.fromString(text(scope, ASSIGNMENT_ID));
    }

    /** Empty where nothing was entered. */
    private static String text(VariableScope scope, String variable) {
        return scope.getVariable(variable) instanceof String text ? text : "";
    }
}
