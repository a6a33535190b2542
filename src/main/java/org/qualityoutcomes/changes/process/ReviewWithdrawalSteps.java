package org.qualityoutcomes.changes.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.changes.domain.GiveUpReview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the wish to withdraw a review. */
@Configuration
class ReviewWithdrawalSteps {

    @Bean
    TaskListener withdrawalDecided(GiveUpReview withdraw) {
        return task -> {
            boolean agreed = "withdraw".equals(text(task, "decision"));
            boolean decided = withdraw.decide(withdrawal(task), agreed, text(task, "comment"));
            task.getExecution().setVariable(ReviewWithdrawalProcess.WITHDRAWAL_AGREED, decided);
        };
    }

    @Bean
    JavaDelegate withdrawReview(GiveUpReview withdraw) {
        return execution -> withdraw.carryOut(withdrawal(execution));
    }

    private static UUID withdrawal(VariableScope scope) {
        return UUID.fromString(text(scope, ReviewWithdrawalProcess.WITHDRAWAL_ID));
    }

    /** Empty where nothing was entered. */
    private static String text(VariableScope scope, String variable) {
        return scope.getVariable(variable) instanceof String text ? text : "";
    }
}
