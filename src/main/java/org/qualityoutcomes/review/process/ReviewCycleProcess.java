package org.qualityoutcomes.review.process;

/** The contract of the process of a cycle. */
public final class ReviewCycleProcess {

    public static final String KEY = "ReviewCycleProcess";
    public static final String SET_UP_CYCLE = "Task_SetUpCycle";
    public static final String CLOSE_SUBMISSIONS = "Task_CloseSubmissions";
    public static final String RELEASE_RESULTS = "Task_ReleaseResults";
    public static final String PUBLISH_NATIONAL_SUMMARY = "Task_PublishNationalSummary";

    public static final String MEETING_CONVENED = "MeetingConvened";

    public static final String CYCLE_ID = "cycleId";
    public static final String ALL_REVIEWS_OPEN = "allReviewsOpen";
    public static final String RESULTS_TO_RELEASE = "resultsToRelease";
    public static final String MEETING_ID = "meetingId";
    public static final String MEETING_REFERENCE = "meetingReference";

    private ReviewCycleProcess() {}
}
