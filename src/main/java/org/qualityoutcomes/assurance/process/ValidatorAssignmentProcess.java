package org.qualityoutcomes.assurance.process;

/** The contract of the process in which the regions confirm a proposal. */
public final class ValidatorAssignmentProcess {

    public static final String KEY = "ValidatorAssignmentProcess";

    public static final String CONFIRM_ASSIGNMENTS = "Task_ConfirmAssignments";
    public static final String CONFIRM_FOR_REGION = "Task_ConfirmForRegion";
    public static final String REPLACE_DISPUTED_ASSIGNMENTS = "Task_ReplaceDisputedAssignments";

    public static final String CYCLE_ID = "cycleId";
    public static final String PROPOSAL_ID = "proposalId";
    public static final String REGION = "region";
    public static final String PAIRS_SENT_BACK = "pairsSentBack";

    private ValidatorAssignmentProcess() {}
}
