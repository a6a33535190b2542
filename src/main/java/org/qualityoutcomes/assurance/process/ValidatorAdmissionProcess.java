package org.qualityoutcomes.assurance.process;

/** The contract of the process of an admission. */
public final class ValidatorAdmissionProcess {

    public static final String KEY = "ValidatorAdmissionProcess";

    public static final String APPROVE_VALIDATOR = "Task_ApproveValidator";
    public static final String RECORD_TRAINING = "Task_RecordTraining";
    public static final String JUDGE_BENCHMARK_CASES = "Task_JudgeBenchmarkCases";
    public static final String TALK_ABOUT_CALIBRATION = "Task_TalkAboutCalibration";

    public static final String VALIDATOR_ID = "validatorId";
    public static final String APPROVAL_NEEDED = "approvalNeeded";
    public static final String APPROVED = "approved";
    public static final String CALIBRATION_NEEDED = "calibrationNeeded";
    public static final String BAR_REACHED = "barReached";

    private ValidatorAdmissionProcess() {}
}
