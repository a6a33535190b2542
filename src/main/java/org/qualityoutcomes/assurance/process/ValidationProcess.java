package org.qualityoutcomes.assurance.process;

/** The contract of the validation's process. */
public final class ValidationProcess {

    public static final String KEY = "ValidationProcess";

    public static final String ASSIGN_VALIDATORS = "Task_AssignValidators";
    public static final String DECLARE_INTERESTS = "Task_DeclareInterests";
    public static final String REPLACE_VALIDATOR = "Task_ReplaceValidator";
    public static final String VALIDATE_SUBMISSION = "Task_ValidateSubmission";
    public static final String PROPOSE_RECONCILIATION = "Task_ProposeReconciliation";
    public static final String ANSWER_RECONCILIATION = "Task_AnswerReconciliation";

    public static final String ANSWER_CLARIFICATION = "Task_AnswerClarification";

    public static final String ASSIGNMENT_CONFIRMED = "AssignmentConfirmed";
    public static final String SEAT_VACATED = "SeatVacated";
    public static final String CLARIFICATION_ASKED = "ClarificationAsked";
    public static final String QUESTIONS_COMPLETE = "QuestionsComplete";

    public static final String REVIEW_ID = "reviewId";
    public static final String VALIDATION_ID = "validationId";
    public static final String ASSIGNMENT_ID = "assignmentId";
    public static final String PAIR_CONFIRMED = "pairConfirmed";
    public static final String NEXT_FOUND = "nextFound";
    public static final String JUDGE_WITHDRAWN = "judgeWithdrawn";
    public static final String CASE_ACCEPTED = "caseAccepted";
    public static final String LEVELS_AGREED = "levelsAgreed";
    public static final String MODERATION_NEEDED = "moderationNeeded";

    private ValidationProcess() {}
}
