package org.qualityoutcomes.review.process;

/** The contract of the lifecycle of a review. Its variables reach all its children. */
public final class QualityReviewProcess {

    public static final String KEY = "QualityReviewProcess";
    public static final String SELF_EVALUATE = "CallActivity_SelfEvaluate";
    public static final String VALIDATE = "CallActivity_Validate";
    public static final String WAIT_FOR_MODERATION = "Event_ModerationDecided";
    public static final String REPORT = "CallActivity_Report";
    public static final String IMPROVE = "CallActivity_Improve";

    /** In whichever process of the review it stands, this timer watches the deadline. */
    public static final String DEADLINE_PASSED = "StartEvent_DeadlinePassed";

    public static final String MODERATION_DECIDED = "ModerationDecided";
    public static final String SUBMISSION_REOPENED = "SubmissionReopened";
    /** Received wherever the review is, by the lifecycle of each kind. */
    public static final String REVIEW_ENDED_EARLY = "ReviewEndedEarly";

    public static final String REVIEW_ID = "reviewId";
    public static final String ORGANISATION = "organisation";
    public static final String REGION = "region";

    private QualityReviewProcess() {}
}
