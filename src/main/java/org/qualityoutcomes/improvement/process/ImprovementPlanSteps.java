package org.qualityoutcomes.improvement.process;

import static org.qualityoutcomes.improvement.process.ImprovementPlanProcess.ACTIONS_OPEN;
import static org.qualityoutcomes.improvement.process.ImprovementPlanProcess.DEVELOPMENT_PLAN_ACCEPTED;
import static org.qualityoutcomes.improvement.process.ImprovementPlanProcess.DEVELOPMENT_PLAN_APPROVED;
import static org.qualityoutcomes.improvement.process.ImprovementPlanProcess.IMPROVEMENT_PLAN_APPROVED;
import static org.qualityoutcomes.improvement.process.ImprovementPlanProcess.PLAN_ID;
import static org.qualityoutcomes.improvement.process.ImprovementPlanProcess.REQUIRED_ACTIONS;
import static org.qualityoutcomes.improvement.process.ImprovementPlanProcess.REVIEW_ID;

import java.time.Clock;
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
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.improvement.domain.BeginPlan;
import org.qualityoutcomes.improvement.domain.MeetRequirements;
import org.qualityoutcomes.improvement.domain.PlanImprovement;
import org.qualityoutcomes.improvement.goals.SetGoals;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the plan. */
@Configuration
class ImprovementPlanSteps {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MONTHS = 3;

    @Bean
    JavaDelegate openImprovementPlan(BeginPlan begin, PlanImprovement plan) {
        return execution -> {
            UUID id = begin.open(ReviewId.of(text(execution, REVIEW_ID)));
            execution.setVariable(PLAN_ID, id.toString());
            execution.setVariable(REQUIRED_ACTIONS, plan.hasRequiredActions(id));
        };
    }

    @Bean
    TaskListener developmentPlanWritten(PlanImprovement plan) {
        return task -> plan.written(plan(task), true);
    }

    @Bean
    Function<DelegateExecution, Date> developmentPlanDeadline(MeetRequirements requirements) {
        return execution -> Date.from(requirements.escalation(plan(execution)));
    }

    @Bean
    JavaDelegate escalateDevelopmentPlan(MeetRequirements requirements) {
        return execution -> requirements.missed(plan(execution));
    }

    @Bean
    TaskListener developmentPlanDecided(PlanImprovement plan) {
        return task -> decided(
                task,
                DEVELOPMENT_PLAN_APPROVED,
                plan.decided(plan(task), true, chose(task, "approve"), text(task, "comment")));
    }

    @Bean
    TaskListener developmentPlanReviewed(PlanImprovement plan) {
        return task -> decided(
                task,
                DEVELOPMENT_PLAN_ACCEPTED,
                plan.reviewed(plan(task), chose(task, "accept"), text(task, "comment")));
    }

    @Bean
    JavaDelegate startRequiredActions(PlanImprovement plan) {
        return execution -> plan.start(plan(execution), true);
    }

    @Bean
    TaskListener improvementPlanWritten(PlanImprovement plan, SetGoals goals) {
        return task -> {
            goals.mustBeSet(plan(task));
            plan.written(plan(task), false);
        };
    }

    @Bean
    TaskListener improvementPlanDecided(PlanImprovement plan) {
        return task -> decided(
                task,
                IMPROVEMENT_PLAN_APPROVED,
                plan.decided(plan(task), false, chose(task, "approve"), text(task, "comment")));
    }

    @Bean
    JavaDelegate startChosenActions(PlanImprovement plan) {
        return execution -> {
            plan.start(plan(execution), false);
            plan.supersede(plan(execution));
        };
    }

    @Bean
    JavaDelegate countOpenActions(PlanImprovement plan) {
        return execution -> execution.setVariable(ACTIONS_OPEN, plan.hasOpenActions(plan(execution)));
    }

    /** Three months on, on the next working day, in the morning. */
    @Bean
    Function<DelegateExecution, Date> quarter(WorkingDays days, Clock clock) {
        return execution -> {
            LocalDate eve = LocalDate.ofInstant(clock.instant(), LONDON)
                    .plusMonths(MONTHS)
                    .minusDays(1);
            return Date.from(days.plus(eve, 1).atTime(9, 0).atZone(LONDON).toInstant());
        };
    }

    @Bean
    TaskListener progressReviewed(PlanImprovement plan) {
        return task -> plan.noteProgress(plan(task), text(task, "note"));
    }

    private static UUID plan(VariableScope scope) {
        return UUID.fromString(text(scope, PLAN_ID));
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
