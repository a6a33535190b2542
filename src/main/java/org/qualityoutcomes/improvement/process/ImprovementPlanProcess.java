package org.qualityoutcomes.improvement.process;

/** The contract of the process of an improvement plan. */
public final class ImprovementPlanProcess {

    public static final String KEY = "ImprovementPlanProcess";

    public static final String WRITE_DEVELOPMENT_PLAN = "Task_WriteDevelopmentPlan";
    public static final String APPROVE_DEVELOPMENT_PLAN = "Task_ApproveDevelopmentPlan";
    public static final String REVIEW_DEVELOPMENT_PLAN = "Task_ReviewDevelopmentPlan";
    public static final String WRITE_IMPROVEMENT_PLAN = "Task_WriteImprovementPlan";
    public static final String APPROVE_IMPROVEMENT_PLAN = "Task_ApproveImprovementPlan";
    public static final String REVIEW_PROGRESS = "Task_ReviewProgress";

    public static final String FOLLOW_UP = "SubProcess_FollowUp";

    public static final String ALL_ACTIONS_CLOSED = "AllActionsClosed";
    public static final String PLAN_SUPERSEDED = "PlanSuperseded";

    public static final String REVIEW_ID = "reviewId";
    public static final String ORGANISATION = "organisation";
    public static final String REGION = "region";
    public static final String PLAN_ID = "planId";
    public static final String REQUIRED_ACTIONS = "requiredActions";
    public static final String DEVELOPMENT_PLAN_APPROVED = "developmentPlanApproved";
    public static final String DEVELOPMENT_PLAN_ACCEPTED = "developmentPlanAccepted";
    public static final String IMPROVEMENT_PLAN_APPROVED = "improvementPlanApproved";
    public static final String ACTIONS_OPEN = "actionsOpen";

    private ImprovementPlanProcess() {}
}
