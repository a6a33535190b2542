package org.qualityoutcomes.selfevaluation.process;

import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.COMPLETE;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.CONTRACT_HOLDER;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.EXTENSION_GRANTED;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.OUTCOME;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.OUTCOME_ACCEPTED;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.PEN_PORTRAIT_OPEN;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.REVIEW_ID;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.SIGNED_OFF;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.SUBMISSION_MISSING;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.SUBMISSION_REOPENED;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.TAKING_PART;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.review.OpenWork;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.BeginSelfEvaluation;
import org.qualityoutcomes.selfevaluation.domain.CompleteOutcome;
import org.qualityoutcomes.selfevaluation.domain.ConcludeSelfEvaluation;
import org.qualityoutcomes.selfevaluation.domain.HandleMissedDeadline;
import org.qualityoutcomes.selfevaluation.domain.LockSubmission;
import org.qualityoutcomes.selfevaluation.domain.ParticipationAnswer;
import org.qualityoutcomes.selfevaluation.domain.ParticipationAnswer.Stance;
import org.qualityoutcomes.selfevaluation.domain.PlanTeam;
import org.qualityoutcomes.selfevaluation.domain.SetPriorities;
import org.qualityoutcomes.selfevaluation.domain.SubmitSelfEvaluation;
import org.qualityoutcomes.selfevaluation.domain.WritePenPortrait;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the self-evaluation. */
@Configuration
class SelfEvaluationSteps {

    /** After these the decision on a late submission passes from the region to the national team. */
    private static final int REGIONAL_WORKING_DAYS = 10;

    @Bean
    JavaDelegate openSelfEvaluation(BeginSelfEvaluation begin) {
        return execution -> {
            execution.setVariable(SUBMISSION_REOPENED, begin.open(review(execution)));
            execution.setVariable(PEN_PORTRAIT_OPEN, true);
            // an organisation that has submitted once takes part, and nobody asks it again
            execution.setVariable(TAKING_PART, true);
        };
    }

    @Bean
    TaskListener participationConfirmed(BeginSelfEvaluation begin) {
        return task -> {
            Stance stance = begin.confirm(review(task), answer(task));
            decided(task, CONTRACT_HOLDER, stance.holdsContract());
            decided(task, TAKING_PART, stance.takesPart());
        };
    }

    @Bean
    TaskListener teamPlanAgreed(PlanTeam plan) {
        return task -> plan.agree(review(task));
    }

    @Bean
    TaskListener penPortraitCompleted(WritePenPortrait portrait) {
        return task -> portrait.complete(review(task));
    }

    @Bean
    Function<DelegateExecution, List<String>> openOutcomes(CompleteOutcome outcomes) {
        return execution -> outcomes.open(review(execution));
    }

    @Bean
    Function<DelegateExecution, String> outcomeOwner(CompleteOutcome outcomes) {
        return execution -> outcomes.owner(review(execution), text(execution, OUTCOME));
    }

    @Bean
    Function<DelegateExecution, String> outcomeChecker(CompleteOutcome outcomes) {
        return execution -> outcomes.checker(review(execution), text(execution, OUTCOME));
    }

    @Bean
    TaskListener evidenceGathered(CompleteOutcome outcomes) {
        return task -> outcomes.gathered(review(task), text(task, OUTCOME));
    }

    @Bean
    TaskListener outcomeJudged(CompleteOutcome outcomes) {
        return task -> outcomes.judged(review(task), text(task, OUTCOME));
    }

    @Bean
    TaskListener outcomeChecked(CompleteOutcome outcomes) {
        return task -> decided(
                task,
                OUTCOME_ACCEPTED,
                outcomes.checked(review(task), text(task, OUTCOME), chose(task, "accept"), text(task, "comment")));
    }

    @Bean
    TaskListener improvementPrioritiesSet(SetPriorities priorities) {
        return task -> priorities.complete(review(task));
    }

    @Bean
    TaskListener signOffDecided(ConcludeSelfEvaluation conclude) {
        return task -> {
            boolean declared = Boolean.TRUE.equals(task.getVariable("declaration"));
            decided(
                    task,
                    SIGNED_OFF,
                    conclude.signOff(review(task), chose(task, "approve"), declared, text(task, "comment")));
        };
    }

    /** The parts are open again since the decision; the process learns which way to take. */
    @Bean
    JavaDelegate reopenParts(ConcludeSelfEvaluation conclude) {
        return execution -> execution.setVariable(PEN_PORTRAIT_OPEN, conclude.isPenPortraitOpen(review(execution)));
    }

    @Bean
    TaskListener selfEvaluationSubmitted(SubmitSelfEvaluation submit) {
        return task -> submit.submit(review(task));
    }

    @Bean
    JavaDelegate lockSubmission(LockSubmission lock) {
        return execution -> lock.lock(review(execution));
    }

    @Bean
    TaskListener completenessChecked(ConcludeSelfEvaluation conclude) {
        return task -> decided(
                task, COMPLETE, conclude.checkCompleteness(review(task), chose(task, "accept"), text(task, "comment")));
    }

    @Bean
    JavaDelegate reportMissingSubmission(HandleMissedDeadline handle) {
        return execution -> execution.setVariable(SUBMISSION_MISSING, handle.report(review(execution)));
    }

    @Bean
    Function<DelegateExecution, Date> regionalDecisionPeriod(WorkingDays days, Clock clock) {
        return execution -> {
            LocalDate last = days.plus(OfficeHours.day(clock.instant()), REGIONAL_WORKING_DAYS);
            return Date.from(OfficeHours.morning(last));
        };
    }

    /** A lifecycle that has no way of its own for a missed submission takes the one of those who leave. */
    @Bean
    TaskListener lateSubmissionDecided(HandleMissedDeadline handle) {
        return task -> {
            boolean extended =
                    handle.decide(review(task), chose(task, "extend"), text(task, "newDeadline"), text(task, "reason"));
            decided(task, EXTENSION_GRANTED, extended);
            decided(task, TAKING_PART, extended);
        };
    }

    @Bean
    JavaDelegate moveDates(OpenWork work) {
        return execution -> work.deadlineMoved(review(execution));
    }

    private static ParticipationAnswer answer(DelegateTask task) {
        return new ParticipationAnswer(
                text(task, "holdsContract"),
                text(task, "participation"),
                text(task, "provision"),
                text(task, "services"),
                text(task, "contactEmail"),
                text(task, "reason"));
    }

    private static ReviewId review(VariableScope scope) {
        return ReviewId.of(text(scope, REVIEW_ID));
    }

    private static boolean chose(DelegateTask task, String decision) {
        return decision.equals(text(task, "decision"));
    }

    private static void decided(DelegateTask task, String variable, boolean decision) {
        task.getExecution().setVariable(variable, decision);
    }

    /** Empty where nothing was entered. */
    private static String text(VariableScope scope, String variable) {
        return scope.getVariable(variable) instanceof String text ? text : "";
    }
}
