package org.qualityoutcomes.improvement.process;

/** The contract of the process of one action. */
public final class ImprovementActionProcess {

    public static final String KEY = "ImprovementActionProcess";

    public static final String CARRY_OUT_ACTION = "Task_CarryOutAction";
    public static final String PROVE_ACTION = "Task_ProveAction";
    public static final String UPDATE_ACTION = "Task_UpdateAction";
    public static final String DECIDE_CANCELLATION = "Task_DecideCancellation";
    public static final String VERIFY_ACTION = "Task_VerifyAction";

    public static final String ACTION_OVERDUE = "Event_ActionOverdue";

    public static final String ACTION_AGREED = "ActionAgreed";
    public static final String CANCELLATION_ASKED = "CancellationAsked";
    public static final String ACTION_CANCELLED = "ActionCancelled";
    public static final String ACTION_DROPPED = "ActionDropped";

    public static final String REVIEW_ID = "reviewId";
    public static final String ORGANISATION = "organisation";
    public static final String REGION = "region";
    public static final String PLAN_ID = "planId";
    public static final String ACTION_ID = "actionId";
    public static final String VERIFIED = "verified";
    public static final String CANCELLATION_AGREED = "cancellationAgreed";

    private ImprovementActionProcess() {}
}
