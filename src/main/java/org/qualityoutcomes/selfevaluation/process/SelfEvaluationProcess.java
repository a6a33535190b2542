package org.qualityoutcomes.selfevaluation.process;

/** The contract of the self-evaluation's process. */
public final class SelfEvaluationProcess {

    public static final String KEY = "SelfEvaluationProcess";

    public static final String CONFIRM_PARTICIPATION = "Task_ConfirmParticipation";
    public static final String AGREE_TEAM_PLAN = "Task_AgreeTeamPlan";
    public static final String COMPLETE_PEN_PORTRAIT = "Task_CompletePenPortrait";
    public static final String GATHER_EVIDENCE = "Task_GatherEvidence";
    public static final String JUDGE_OUTCOME = "Task_JudgeOutcome";
    public static final String CHECK_OUTCOME = "Task_CheckOutcome";
    public static final String SET_IMPROVEMENT_PRIORITIES = "Task_SetImprovementPriorities";
    public static final String SIGN_OFF = "Task_SignOff";
    public static final String SUBMIT = "Task_SubmitSelfEvaluation";
    public static final String CHECK_COMPLETENESS = "Task_CheckCompleteness";
    public static final String DECIDE_ON_LATE_SUBMISSION = "Task_DecideOnLateSubmission";
    public static final String DECIDE_NATIONALLY = "Task_DecideNationally";

    public static final String REVIEW_ID = "reviewId";
    public static final String OUTCOME = "outcome";
    public static final String SUBMISSION_REOPENED = "submissionReopened";
    public static final String TAKING_PART = "takingPart";
    public static final String CONTRACT_HOLDER = "contractHolder";
    public static final String PEN_PORTRAIT_OPEN = "penPortraitOpen";
    public static final String OUTCOME_ACCEPTED = "outcomeAccepted";
    public static final String SIGNED_OFF = "signedOff";
    public static final String COMPLETE = "complete";
    public static final String SUBMISSION_MISSING = "submissionMissing";
    public static final String EXTENSION_GRANTED = "extensionGranted";

    /** An escalation to whatever called it: the deadline was missed for good. */
    public static final String NOT_SUBMITTED = "NotSubmitted";

    private SelfEvaluationProcess() {}
}
