package org.qualityoutcomes.reporting.process;

/** The contract of the report's process. */
public final class ReportProcess {

    public static final String KEY = "ReportProcess";

    public static final String WRITE_REPORT = "Task_WriteReport";
    public static final String CHECK_REPORT = "Task_CheckReport";
    public static final String REPLY_TO_REPORT = "Task_ReplyToReport";
    public static final String ANSWER_POINTS = "Task_AnswerPoints";
    public static final String REVISE_REPORT = "Task_ReviseReport";
    public static final String CHECK_REVISION = "Task_CheckRevision";
    public static final String ISSUE_REPORT = "Task_IssueReport";
    public static final String DECIDE_LEVEL_REVIEW = "Task_DecideLevelReview";
    public static final String CONFIRM_LEVEL_REVIEW = "Task_ConfirmLevelReview";

    public static final String LEVEL_REVIEW_REQUESTED = "LevelReviewRequested";

    public static final String REVIEW_ID = "reviewId";
    public static final String ORGANISATION = "organisation";
    public static final String REPORT_ID = "reportId";
    public static final String REPORT_ACCEPTED = "reportAccepted";
    public static final String POINTS_RAISED = "pointsRaised";
    public static final String POINTS_ACCEPTED = "pointsAccepted";
    public static final String REVISION_ACCEPTED = "revisionAccepted";
    public static final String REVIEW_CONFIRMED = "reviewConfirmed";
    public static final String LEVELS_CHANGED = "levelsChanged";

    private ReportProcess() {}
}
