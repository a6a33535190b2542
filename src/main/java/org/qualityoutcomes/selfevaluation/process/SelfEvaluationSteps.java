package org.qualityoutcomes.selfevaluation.process;

import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.COMPLETE;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.OUTCOME;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.OUTCOME_ACCEPTED;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.PEN_PORTRAIT_OPEN;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.REVIEW_ID;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.SIGNED_OFF;
import static org.qualityoutcomes.selfevaluation.process.SelfEvaluationProcess.TAKING_PART;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.domain.BeginSelfEvaluation;
import org.qualityoutcomes.selfevaluation.domain.CompleteOutcome;
import org.qualityoutcomes.selfevaluation.domain.ConcludeSelfEvaluation;
import org.qualityoutcomes.selfevaluation.domain.PlanTeam;
import org.qualityoutcomes.selfevaluation.domain.SubmitSelfEvaluation;
import org.qualityoutcomes.selfevaluation.domain.WritePenPortrait;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the self-evaluation. */
@Configuration
class SelfEvaluationSteps {

    @Bean
    JavaDelegate openSelfEvaluation(BeginSelfEvaluation begin) {
        return execution -> {
            begin.open(review(execution));
            execution.setVariable(PEN_PORTRAIT_OPEN, true);
        };
    }

    @Bean
    TaskListener participationConfirmed(BeginSelfEvaluation begin) {
        return task -> {
            boolean yes = "yes".equals(text(task, "participation"));
            boolean takesPart = begin.confirm(review(task), yes, text(task, "contactEmail"), text(task, "reason"));
            decided(task, TAKING_PART, takesPart);
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
    TaskListener improvementPrioritiesSet(ConcludeSelfEvaluation conclude) {
        return task -> conclude.completePriorities(review(task));
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
    JavaDelegate lockSubmission(SubmitSelfEvaluation submit) {
        return execution -> submit.lock(review(execution));
    }

    @Bean
    TaskListener completenessChecked(ConcludeSelfEvaluation conclude) {
        return task -> decided(
                task, COMPLETE, conclude.checkCompleteness(review(task), chose(task, "accept"), text(task, "comment")));
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
