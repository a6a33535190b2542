package org.qualityoutcomes.assurance.process;

import static org.qualityoutcomes.assurance.process.ValidatorAdmissionProcess.APPROVED;
import static org.qualityoutcomes.assurance.process.ValidatorAdmissionProcess.BAR_REACHED;
import static org.qualityoutcomes.assurance.process.ValidatorAdmissionProcess.CALIBRATION_NEEDED;
import static org.qualityoutcomes.assurance.process.ValidatorAdmissionProcess.VALIDATOR_ID;

import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.assurance.validators.AdmitValidators;
import org.qualityoutcomes.assurance.validators.Calibrate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process of an admission tells the register. */
@Configuration
class ValidatorAdmissionSteps {

    @Bean
    TaskListener validatorDecided(AdmitValidators admit) {
        return task -> {
            boolean approves = "approve".equals(text(task, "decision"));
            task.getExecution().setVariable(APPROVED, admit.decide(validator(task), approves, text(task, "reason")));
        };
    }

    @Bean
    TaskListener trainingRecorded(AdmitValidators admit) {
        return task -> admit.recordTraining(validator(task), text(task, "validUntil"));
    }

    @Bean
    JavaDelegate checkCalibration(AdmitValidators admit) {
        return execution -> execution.setVariable(CALIBRATION_NEEDED, admit.needsCalibration(validator(execution)));
    }

    @Bean
    Function<DelegateExecution, String> futureValidator(AdmitValidators admit) {
        return execution -> admit.username(validator(execution));
    }

    @Bean
    TaskListener benchmarkCasesJudged(Calibrate calibrate) {
        return task -> task.getExecution().setVariable(BAR_REACHED, calibrate.finish(validator(task)));
    }

    @Bean
    TaskListener calibrationTalkedOver(AdmitValidators admit) {
        return task -> admit.talkOver(validator(task), text(task, "talk"));
    }

    @Bean
    JavaDelegate admitValidator(AdmitValidators admit) {
        return execution -> admit.admit(validator(execution));
    }

    private static UUID validator(VariableScope scope) {
        return UUID.fromString(text(scope, VALIDATOR_ID));
    }

    /** Empty where nothing was entered. */
    private static String text(VariableScope scope, String variable) {
        return scope.getVariable(variable) instanceof String text ? text : "";
    }
}
