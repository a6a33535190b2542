package org.qualityoutcomes.reporting.process;

import static org.qualityoutcomes.reporting.process.ReportProcess.LEVELS_CHANGED;
import static org.qualityoutcomes.reporting.process.ReportProcess.POINTS_ACCEPTED;
import static org.qualityoutcomes.reporting.process.ReportProcess.POINTS_RAISED;
import static org.qualityoutcomes.reporting.process.ReportProcess.REPORT_ACCEPTED;
import static org.qualityoutcomes.reporting.process.ReportProcess.REPORT_ID;
import static org.qualityoutcomes.reporting.process.ReportProcess.REVIEW_CONFIRMED;
import static org.qualityoutcomes.reporting.process.ReportProcess.REVIEW_ID;
import static org.qualityoutcomes.reporting.process.ReportProcess.REVISION_ACCEPTED;

import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.reporting.domain.CallModerators;
import org.qualityoutcomes.reporting.domain.IssueReport;
import org.qualityoutcomes.reporting.domain.WriteReport;
import org.qualityoutcomes.reporting.reply.AnswerPoints;
import org.qualityoutcomes.reporting.reply.AskLevelReview;
import org.qualityoutcomes.reporting.reply.DecideLevelReview;
import org.qualityoutcomes.reporting.reply.RaisePoints;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the report. */
@Configuration
class ReportSteps {

    @Bean
    JavaDelegate openReport(WriteReport write) {
        return execution -> execution.setVariable(
                REPORT_ID, write.open(ReviewId.of(text(execution, REVIEW_ID))).toString());
    }

    @Bean
    Function<DelegateExecution, @Nullable String> reportAuthor(WriteReport write) {
        return execution -> write.author(report(execution));
    }

    @Bean
    Function<DelegateExecution, String> reportChecker(WriteReport write) {
        return execution -> write.checker(report(execution));
    }

    @Bean
    TaskListener reportWritten(WriteReport write) {
        return task -> write.written(report(task));
    }

    @Bean
    TaskListener reportChecked(WriteReport write) {
        return task -> decided(
                task, REPORT_ACCEPTED, write.checked(report(task), chose(task, "accept"), text(task, "comment")));
    }

    @Bean
    Function<DelegateExecution, Date> replyPeriod(RaisePoints raise) {
        return execution -> Date.from(raise.open(report(execution)));
    }

    @Bean
    TaskListener replyGiven(RaisePoints raise) {
        return task -> decided(task, POINTS_RAISED, raise.sent(report(task), chose(task, "points")));
    }

    @Bean
    JavaDelegate recordSilence(RaisePoints raise) {
        return execution -> raise.passInSilence(report(execution));
    }

    @Bean
    Function<DelegateExecution, @Nullable String> independentModerator(CallModerators call) {
        return execution -> call.answerer(report(execution));
    }

    @Bean
    TaskListener pointsAnswered(AnswerPoints answer) {
        return task -> decided(task, POINTS_ACCEPTED, answer.answered(report(task)));
    }

    @Bean
    TaskListener reportRevised(AnswerPoints answer) {
        return task -> answer.revised(report(task));
    }

    @Bean
    TaskListener revisionChecked(AnswerPoints answer) {
        return task -> decided(
                task,
                REVISION_ACCEPTED,
                answer.revisionChecked(report(task), chose(task, "accept"), text(task, "comment")));
    }

    @Bean
    TaskListener reportApproved(IssueReport issue) {
        return task -> issue.approve(report(task));
    }

    @Bean
    JavaDelegate publishReport(IssueReport issue) {
        return execution -> issue.publish(report(execution));
    }

    @Bean
    Function<DelegateExecution, Date> levelReviewWindow(AskLevelReview ask) {
        return execution -> Date.from(ask.until(report(execution)));
    }

    @Bean
    Function<DelegateExecution, @Nullable String> firstReviewer(CallModerators call) {
        return execution -> call.firstReviewer(report(execution));
    }

    @Bean
    TaskListener levelReviewDecided(DecideLevelReview decide) {
        return task -> decide.decided(report(task));
    }

    @Bean
    Function<DelegateExecution, @Nullable String> secondReviewer(CallModerators call) {
        return execution -> call.secondReviewer(report(execution));
    }

    @Bean
    TaskListener levelReviewConfirmed(DecideLevelReview decide) {
        return task -> {
            boolean stands = decide.confirmed(report(task), chose(task, "confirm"), text(task, "comment"));
            decided(task, REVIEW_CONFIRMED, stands);
            decided(task, LEVELS_CHANGED, decide.changesLevels(report(task)));
        };
    }

    @Bean
    JavaDelegate publishNewVersion(IssueReport issue) {
        return execution -> issue.publish(report(execution));
    }

    private static UUID report(VariableScope scope) {
        return UUID.fromString(text(scope, REPORT_ID));
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
