package org.qualityoutcomes.assurance.process;

import static org.qualityoutcomes.assurance.process.ModerationProcess.MEETING_ID;
import static org.qualityoutcomes.assurance.process.ModerationProcess.QUORATE;
import static org.qualityoutcomes.assurance.process.ModerationProcess.REVIEW_ID;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.assurance.domain.HoldMeeting;
import org.qualityoutcomes.assurance.domain.ModerateCase;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.ReviewLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the meeting. */
@Configuration
class ModerationSteps {

    @Bean
    JavaDelegate openMeeting(HoldMeeting hold) {
        return execution -> hold.open(meeting(execution));
    }

    @Bean
    Function<DelegateExecution, String> meetingChair(HoldMeeting hold) {
        return execution -> hold.chair(meeting(execution));
    }

    @Bean
    TaskListener meetingPrepared(HoldMeeting hold) {
        return task -> hold.prepare(meeting(task));
    }

    @Bean
    JavaDelegate checkQuorum(HoldMeeting hold) {
        return execution -> execution.setVariable(QUORATE, hold.quorate(meeting(execution)));
    }

    @Bean
    Function<DelegateExecution, List<String>> meetingCases(HoldMeeting hold) {
        return execution -> hold.cases(meeting(execution));
    }

    @Bean
    Function<DelegateExecution, String> caseModerator(ModerateCase moderate) {
        return execution -> moderate.moderator(meeting(execution), review(execution));
    }

    @Bean
    TaskListener caseModerated(ModerateCase moderate) {
        return task -> moderate.conclude(meeting(task), review(task));
    }

    @Bean
    JavaDelegate returnDecision(ReviewLifecycle lifecycle) {
        return execution -> lifecycle.moderationDecided(new ReviewId(review(execution)));
    }

    @Bean
    TaskListener meetingClosed(HoldMeeting hold) {
        return task -> hold.close(meeting(task));
    }

    private static UUID meeting(VariableScope scope) {
        return UUID.fromString((String) scope.getVariable(MEETING_ID));
    }

    private static UUID review(VariableScope scope) {
        return UUID.fromString((String) scope.getVariable(REVIEW_ID));
    }
}
