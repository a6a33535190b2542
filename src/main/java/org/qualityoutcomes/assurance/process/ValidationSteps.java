package org.qualityoutcomes.assurance.process;

import static org.qualityoutcomes.assurance.process.ValidationProcess.ASSIGNMENT_ID;
import static org.qualityoutcomes.assurance.process.ValidationProcess.CASE_ACCEPTED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.DECLARE_INTERESTS;
import static org.qualityoutcomes.assurance.process.ValidationProcess.JUDGE_WITHDRAWN;
import static org.qualityoutcomes.assurance.process.ValidationProcess.LEVELS_AGREED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.MODERATION_NEEDED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.NEXT_FOUND;
import static org.qualityoutcomes.assurance.process.ValidationProcess.PAIR_CONFIRMED;
import static org.qualityoutcomes.assurance.process.ValidationProcess.REVIEW_ID;
import static org.qualityoutcomes.assurance.process.ValidationProcess.VALIDATE_SUBMISSION;
import static org.qualityoutcomes.assurance.process.ValidationProcess.VALIDATION_ID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.assurance.clarification.AnswerClarification;
import org.qualityoutcomes.assurance.domain.AssignValidators;
import org.qualityoutcomes.assurance.domain.ConductValidation;
import org.qualityoutcomes.assurance.domain.DeclareInterests;
import org.qualityoutcomes.assurance.domain.InviteNextValidator;
import org.qualityoutcomes.assurance.domain.JudgeSubmission;
import org.qualityoutcomes.assurance.domain.ReconcileJudgements;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.review.ExpectedDates;
import org.qualityoutcomes.review.OpenWork;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the validation. */
@Configuration
class ValidationSteps {

    @Bean
    JavaDelegate openValidation(ConductValidation conduct, AssignValidators assign) {
        return execution -> {
            UUID validation = conduct.open(review(execution));
            execution.setVariable(VALIDATION_ID, validation.toString());
            execution.setVariable(PAIR_CONFIRMED, assign.isPairConfirmed(validation));
        };
    }

    @Bean
    JavaDelegate seatConfirmedPair(AssignValidators assign) {
        return execution -> assign.seatConfirmedPair(validation(execution));
    }

    /** The morning after the last day on which an invitation can be answered. */
    @Bean
    Function<DelegateExecution, Date> invitationPeriod(ExpectedDates expected, Clock clock) {
        return execution -> morningAfter(expected.done(DECLARE_INTERESTS, OfficeHours.day(clock.instant())));
    }

    @Bean
    JavaDelegate inviteNextValidator(InviteNextValidator next) {
        return execution -> execution.setVariable(NEXT_FOUND, next.invite(seat(execution)));
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
    TaskListener judgementsLocked(JudgeSubmission judge, AnswerClarification clarification) {
        return task -> {
            clarification.mustNotBeUnderWay(validation(task));
            judge.lock(seat(task));
        };
    }

    @Bean
    JavaDelegate compareJudgements(ConductValidation conduct) {
        return execution -> {
            execution.setVariable(LEVELS_AGREED, conduct.compare(validation(execution)));
            execution.setVariable(JUDGE_WITHDRAWN, conduct.isJudgeWithdrawn(validation(execution)));
        };
    }

    @Bean
    JavaDelegate leaveToPanel(ConductValidation conduct) {
        return execution -> conduct.leaveToPanel(validation(execution));
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

    @Bean
    Function<DelegateExecution, Date> collectingPeriod(AnswerClarification clarification) {
        return execution -> Date.from(clarification.collectedUntil(validation(execution)));
    }

    /** From here on the validators' clock stands still. */
    @Bean
    JavaDelegate sendQuestions(AnswerClarification clarification, OpenWork work) {
        return execution -> {
            clarification.send(validation(execution));
            work.redated(review(execution), VALIDATE_SUBMISSION);
        };
    }

    @Bean
    TaskListener clarificationAnswered(AnswerClarification clarification) {
        return task -> clarification.finish(validation(task));
    }

    @Bean
    Function<DelegateExecution, Date> answerPeriod(AnswerClarification clarification) {
        return execution -> Date.from(clarification.answerBy(validation(execution)));
    }

    @Bean
    JavaDelegate recordMissingAnswers(AnswerClarification clarification) {
        return execution -> clarification.recordSilence(validation(execution));
    }

    @Bean
    JavaDelegate resumeClock(OpenWork work) {
        return execution -> work.redated(review(execution), VALIDATE_SUBMISSION);
    }

    private static Date morningAfter(LocalDate day) {
        return Date.from(OfficeHours.morning(day.plusDays(1)));
    }

    private static ReviewId review(VariableScope scope) {
        return ReviewId.of(text(scope, REVIEW_ID));
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
