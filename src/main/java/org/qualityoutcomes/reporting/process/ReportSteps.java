package org.qualityoutcomes.reporting.process;

import static org.qualityoutcomes.reporting.process.ReportProcess.LEVELS_CHANGED;
import static org.qualityoutcomes.reporting.process.ReportProcess.POINTS_RAISED;
import static org.qualityoutcomes.reporting.process.ReportProcess.REPORT_ACCEPTED;
import static org.qualityoutcomes.reporting.process.ReportProcess.REPORT_ID;
import static org.qualityoutcomes.reporting.process.ReportProcess.REVIEW_ID;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.reporting.domain.IssueReport;
import org.qualityoutcomes.reporting.domain.ReplyToReport;
import org.qualityoutcomes.reporting.domain.ReviewLevels;
import org.qualityoutcomes.reporting.domain.WriteReport;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the report. */
@Configuration
class ReportSteps {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int REPLY_WORKING_DAYS = 10;
    private static final int LEVEL_REVIEW_WORKING_DAYS = 15;

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
    TaskListener reportWritten(WriteReport write) {
        return task -> write.written(report(task));
    }

    @Bean
    TaskListener reportChecked(WriteReport write) {
        return task -> decided(
                task, REPORT_ACCEPTED, write.checked(report(task), chose(task, "accept"), text(task, "comment")));
    }

    @Bean
    Function<DelegateExecution, Date> replyPeriod(WorkingDays days, Clock clock) {
        return execution -> endOf(days, clock.instant(), REPLY_WORKING_DAYS);
    }

    @Bean
    TaskListener replyGiven(ReplyToReport reply) {
        return task -> decided(task, POINTS_RAISED, reply.replied(report(task), chose(task, "points")));
    }

    @Bean
    JavaDelegate recordSilence(ReplyToReport reply) {
        return execution -> reply.silent(report(execution));
    }

    @Bean
    Function<DelegateExecution, @Nullable String> independentModerator(ReplyToReport reply) {
        return execution -> reply.chooseAnswerer(report(execution));
    }

    @Bean
    TaskListener pointsAnswered(ReplyToReport reply) {
        return task -> reply.answered(report(task));
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
    Function<DelegateExecution, Date> levelReviewWindow(WorkingDays days, IssueReport issue) {
        return execution -> endOf(days, issue.issuedAt(report(execution)), LEVEL_REVIEW_WORKING_DAYS);
    }

    @Bean
    TaskListener levelReviewDecided(ReviewLevels levels) {
        return task -> decided(task, LEVELS_CHANGED, levels.decided(report(task)));
    }

    @Bean
    JavaDelegate publishNewVersion(IssueReport issue) {
        return execution -> issue.publish(report(execution));
    }

    private static Date endOf(WorkingDays days, Instant from, int workingDays) {
        LocalDate last = days.plus(LocalDate.ofInstant(from, LONDON), workingDays);
        return Date.from(last.atTime(17, 0).atZone(LONDON).toInstant());
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
