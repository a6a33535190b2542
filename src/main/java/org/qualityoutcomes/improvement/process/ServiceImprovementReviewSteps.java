package org.qualityoutcomes.improvement.process;

import static org.qualityoutcomes.improvement.process.ServiceImprovementReviewProcess.DOCUMENTS_COMPLETE;
import static org.qualityoutcomes.improvement.process.ServiceImprovementReviewProcess.NEXT_REVIEW_DUE;
import static org.qualityoutcomes.improvement.process.ServiceImprovementReviewProcess.RECORD_CONFIRMED;
import static org.qualityoutcomes.improvement.process.ServiceImprovementReviewProcess.REVIEW_ID;

import java.util.Date;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.improvement.biennial.HoldDiscussion;
import org.qualityoutcomes.improvement.biennial.PrepareBiennialReview;
import org.qualityoutcomes.improvement.biennial.ScheduleNextReview;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the service improvement review. */
@Configuration
class ServiceImprovementReviewSteps {

    @Bean
    JavaDelegate openServiceImprovementReview(PrepareBiennialReview prepare) {
        return execution -> prepare.open(review(execution));
    }

    @Bean
    TaskListener planAndDocumentsSent(PrepareBiennialReview prepare) {
        return task -> prepare.sent(review(task));
    }

    @Bean
    TaskListener planAndDocumentsChecked(PrepareBiennialReview prepare) {
        return task -> decided(
                task,
                DOCUMENTS_COMPLETE,
                prepare.checked(review(task), chose(task, "complete"), text(task, "comment")));
    }

    @Bean
    JavaDelegate endOvertakenReview(PrepareBiennialReview prepare) {
        return execution -> prepare.overtaken(review(execution));
    }

    @Bean
    TaskListener meetingDayAgreed(HoldDiscussion hold) {
        return task -> hold.meetOn(review(task), text(task, "meetingDay"));
    }

    @Bean
    TaskListener discussionRecorded(HoldDiscussion hold) {
        return task -> hold.recorded(review(task));
    }

    @Bean
    Function<DelegateExecution, Date> recordReplyPeriod(HoldDiscussion hold) {
        return execution -> Date.from(OfficeHours.end(hold.replyBy()));
    }

    @Bean
    TaskListener recordAnswered(HoldDiscussion hold) {
        return task -> decided(
                task, RECORD_CONFIRMED, hold.answered(review(task), chose(task, "confirm"), text(task, "comment")));
    }

    @Bean
    JavaDelegate acceptBySilence(HoldDiscussion hold) {
        return execution -> hold.silent(review(execution));
    }

    @Bean
    JavaDelegate agreeChanges(HoldDiscussion hold) {
        return execution -> hold.agreeChanges(review(execution));
    }

    @Bean
    JavaDelegate scheduleNextReview(ScheduleNextReview schedule) {
        return execution -> schedule.schedule(review(execution));
    }

    @Bean
    Function<DelegateExecution, Date> nextNotice(ScheduleNextReview schedule) {
        return execution -> Date.from(schedule.nextNotice(review(execution)));
    }

    @Bean
    JavaDelegate giveNotice(ScheduleNextReview schedule) {
        return execution -> execution.setVariable(NEXT_REVIEW_DUE, schedule.giveNotice(review(execution)));
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
