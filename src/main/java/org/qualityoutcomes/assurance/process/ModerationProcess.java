package org.qualityoutcomes.assurance.process;

/** The contract of the process of a moderation meeting. */
public final class ModerationProcess {

    public static final String KEY = "ModerationProcess";

    public static final String PREPARE_MEETING = "Task_PrepareMeeting";
    public static final String MODERATE_CASE = "Task_ModerateCase";
    public static final String CLOSE_MEETING = "Task_CloseMeeting";

    public static final String CASE_DEFERRED = "CaseDeferred";

    public static final String CYCLE_ID = "cycleId";
    public static final String MEETING_ID = "meetingId";
    public static final String REVIEW_ID = "reviewId";
    public static final String QUORATE = "quorate";

    private ModerationProcess() {}
}
