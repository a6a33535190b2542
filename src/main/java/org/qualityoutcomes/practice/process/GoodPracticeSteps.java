package org.qualityoutcomes.practice.process;

import static org.qualityoutcomes.practice.process.GoodPracticeProcess.CARD_ID;
import static org.qualityoutcomes.practice.process.GoodPracticeProcess.CARD_SUITABLE;
import static org.qualityoutcomes.practice.process.GoodPracticeProcess.CONSENT_GIVEN;
import static org.qualityoutcomes.practice.process.GoodPracticeProcess.EDITED_WORDS_AGREED;
import static org.qualityoutcomes.practice.process.GoodPracticeProcess.STILL_CURRENT;
import static org.qualityoutcomes.practice.process.GoodPracticeProcess.WORDS_AGREED;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.practice.domain.DecideSharing;
import org.qualityoutcomes.practice.domain.DecideSharing.Answer;
import org.qualityoutcomes.practice.domain.EditCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the card. */
@Configuration
class GoodPracticeSteps {

    private static final Map<String, Answer> ANSWERS = Map.of(
            "share", Answer.SHARE,
            "shareWithoutName", Answer.SHARE_WITHOUT_NAME,
            "decline", Answer.DECLINE);

    @Bean
    TaskListener sharingDecided(DecideSharing sharing) {
        return task -> decided(task, CONSENT_GIVEN, sharing.decide(card(task), answer(task), text(task, "comment")));
    }

    @Bean
    Function<DelegateExecution, Date> cardAnswerPeriod(DecideSharing sharing) {
        return execution -> Date.from(sharing.answerBy());
    }

    @Bean
    JavaDelegate closeUnshared(DecideSharing sharing) {
        return execution -> sharing.closeUnanswered(card(execution));
    }

    @Bean
    TaskListener cardEdited(EditCard edit) {
        return task -> {
            decided(task, CARD_SUITABLE, edit.finish(card(task), chose(task, "ready"), text(task, "comment")));
            decided(task, WORDS_AGREED, edit.areWordsAgreed(card(task)));
        };
    }

    @Bean
    TaskListener editedWordsAnswered(DecideSharing sharing) {
        return task -> decided(
                task,
                EDITED_WORDS_AGREED,
                sharing.answerWords(card(task), chose(task, "agree"), text(task, "comment")));
    }

    @Bean
    JavaDelegate noteSilence(DecideSharing sharing) {
        return execution -> sharing.noteSilence(card(execution));
    }

    @Bean
    JavaDelegate publishCard(EditCard edit) {
        return execution -> edit.publish(card(execution));
    }

    @Bean
    Function<DelegateExecution, Date> cardReviewDay(EditCard edit) {
        return execution -> Date.from(edit.reviewDay(card(execution)));
    }

    @Bean
    TaskListener currentConfirmed(DecideSharing sharing) {
        return task -> decided(
                task, STILL_CURRENT, sharing.confirm(card(task), chose(task, "current"), text(task, "comment")));
    }

    @Bean
    JavaDelegate retireCard(DecideSharing sharing) {
        return execution -> sharing.retire(card(execution));
    }

    private static Answer answer(DelegateTask task) {
        return ANSWERS.getOrDefault(text(task, "decision"), Answer.DECLINE);
    }

    private static UUID card(VariableScope scope) {
        return UUID.fromString(text(scope, CARD_ID));
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
