package org.qualityoutcomes.improvement.process;

/** The contract of the process of a service improvement review. */
public final class ServiceImprovementReviewProcess {

    public static final String KEY = "ServiceImprovementReviewProcess";

    public static final String SEND_PLAN_AND_DOCUMENTS = "Task_SendPlanAndDocuments";
    public static final String CHECK_PLAN_AND_DOCUMENTS = "Task_CheckPlanAndDocuments";
    public static final String AGREE_MEETING_DAY = "Task_AgreeMeetingDay";
    public static final String RECORD_DISCUSSION = "Task_RecordDiscussion";
    public static final String CONFIRM_RECORD = "Task_ConfirmRecord";

    /** The timer that follows the day of the next review. */
    public static final String NOTICE_DUE = "Event_NoticeDue";

    public static final String NEXT_REVIEW_OPENED = "NextReviewOpened";
    public static final String NEXT_REVIEW_HELD = "NextReviewHeld";

    public static final String REVIEW_ID = "reviewId";
    public static final String DOCUMENTS_COMPLETE = "documentsComplete";
    public static final String RECORD_CONFIRMED = "recordConfirmed";
    public static final String NEXT_REVIEW_DUE = "nextReviewDue";

    private ServiceImprovementReviewProcess() {}
}
