package org.qualityoutcomes.review.process;

import static java.util.Map.entry;
import static org.qualityoutcomes.review.process.Timetable.Rule.beforeDeadline;
import static org.qualityoutcomes.review.process.Timetable.Rule.within;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** By when each kind of task is due, where people have not agreed on a date of their own. All in working days. */
@Component
class Timetable {

    private static final Rule OTHERWISE = within(10);

    /** What a task gets that is begun after its place before the deadline has passed, for example returned work. */
    private static final int GRACE = 5;

    private static final Map<String, Rule> RULES = Map.ofEntries(
            entry("Task_SetUpCycle", within(10)),
            entry("Task_CloseSubmissions", beforeDeadline(0)),
            entry("Task_ReleaseResults", beforeDeadline(-90)),
            entry("Task_PublishNationalSummary", within(30)),
            entry("Task_ConfirmParticipation", within(10)),
            entry("Task_AgreeTeamPlan", within(15)),
            entry("Task_CompletePenPortrait", beforeDeadline(20)),
            entry("Task_GatherEvidence", beforeDeadline(30)),
            entry("Task_JudgeOutcome", beforeDeadline(20)),
            entry("Task_CheckOutcome", beforeDeadline(15)),
            entry("Task_SetImprovementPriorities", beforeDeadline(10)),
            entry("Task_SignOff", beforeDeadline(5)),
            entry("Task_SubmitSelfEvaluation", beforeDeadline(0)),
            entry("Task_CheckCompleteness", within(5)),
            entry("Task_DecideOnLateSubmission", within(5)),
            entry("Task_DecideNationally", within(5)),
            entry("Task_DecideOnWithdrawal", within(5)),
            entry("Task_ApproveValidator", within(10)),
            entry("Task_RecordTraining", within(40)),
            entry("Task_JudgeBenchmarkCases", within(15)),
            entry("Task_TalkAboutCalibration", within(10)),
            entry("Task_AssignValidators", within(10)),
            entry("Task_DeclareInterests", within(5)),
            entry("Task_ReplaceValidator", within(5)),
            entry("Task_AnswerClarification", within(10)),
            entry("Task_ValidateSubmission", within(20)),
            entry("Task_ProposeReconciliation", within(5)),
            entry("Task_AnswerReconciliation", within(5)),
            entry("Task_ConfirmAssignments", within(5)),
            entry("Task_ConfirmForRegion", within(3)),
            entry("Task_ReplaceDisputedAssignments", within(5)),
            entry("Task_PrepareMeeting", within(5)),
            entry("Task_ModerateCase", within(5)),
            entry("Task_CloseMeeting", within(3)),
            entry("Task_WriteReport", within(15)),
            entry("Task_CheckReport", within(5)),
            entry("Task_ReplyToReport", within(10)),
            entry("Task_AnswerPoints", within(10)),
            entry("Task_ReviseReport", within(5)),
            entry("Task_CheckRevision", within(5)),
            entry("Task_IssueReport", within(5)),
            entry("Task_DecideLevelReview", within(20)),
            entry("Task_ConfirmLevelReview", within(5)),
            entry("Task_WriteDevelopmentPlan", within(80)),
            entry("Task_ReviewDevelopmentPlan", within(20)),
            entry("Task_WriteImprovementPlan", within(40)),
            entry("Task_SendPlanAndDocuments", beforeDeadline(0)),
            entry("Task_CheckPlanAndDocuments", within(10)),
            entry("Task_AgreeMeetingDay", within(10)),
            entry("Task_RecordDiscussion", within(20)),
            entry("Task_ConfirmRecord", within(10)),
            entry("Task_CarryOutAction", within(60)),
            entry("Task_UpdateAction", within(10)),
            entry("Task_DecideCancellation", within(10)),
            entry("Task_ProveAction", within(10)),
            entry("Task_VerifyAction", within(10)),
            entry("Task_ConsentToSharing", within(15)),
            entry("Task_EditCard", within(10)),
            entry("Task_AgreeToWords", within(15)),
            entry("Task_ConfirmCurrent", within(15)));

    private final WorkingDays days;

    Timetable(WorkingDays days) {
        this.days = days;
    }

    /** @param deadline the review's or cycle's, or null for a task that has none */
    LocalDate due(String taskKey, LocalDate today, @Nullable LocalDate deadline) {
        Rule rule = RULES.getOrDefault(taskKey, OTHERWISE);
        if (!rule.countsFromDeadline()) {
            return days.plus(today, rule.days());
        }
        LocalDate grace = days.plus(today, GRACE);
        if (deadline == null) {
            return grace;
        }
        LocalDate due = days.plus(deadline, -rule.days());
        return due.isBefore(today) ? grace : due;
    }

    boolean countsFromDeadline(String taskKey) {
        return RULES.getOrDefault(taskKey, OTHERWISE).countsFromDeadline();
    }

    /** The day that people agreed on; work that begins after it, for example returned work, gets the grace. */
    LocalDate agreed(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? days.plus(today, GRACE) : day;
    }

    /** When to take a task up again that is due then: five working days before, not before today, never after it. */
    LocalDate followUp(LocalDate due, LocalDate today) {
        LocalDate day = days.plus(due, -5);
        LocalDate earliest = due.isBefore(today) ? due : today;
        return day.isBefore(earliest) ? earliest : day;
    }

    /** So many working days from the day a task is begun, or before the deadline. */
    record Rule(int days, boolean countsFromDeadline) {

        static Rule within(int days) {
            return new Rule(days, false);
        }

        static Rule beforeDeadline(int days) {
            return new Rule(days, true);
        }
    }
}
