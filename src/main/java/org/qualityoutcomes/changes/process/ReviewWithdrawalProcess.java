package org.qualityoutcomes.changes.process;

/** The contract of the process in which it is decided whether a review is withdrawn. */
public final class ReviewWithdrawalProcess {

    public static final String KEY = "ReviewWithdrawalProcess";

    public static final String DECIDE_ON_WITHDRAWAL = "Task_DecideOnWithdrawal";

    public static final String WITHDRAWAL_ASKED = "WithdrawalAsked";
    public static final String WITHDRAWAL_DROPPED = "WithdrawalDropped";

    public static final String WITHDRAWAL_ID = "withdrawalId";
    public static final String REVIEW_ID = "reviewId";
    public static final String ORGANISATION = "organisation";
    public static final String REGION = "region";
    public static final String WITHDRAWAL_AGREED = "withdrawalAgreed";

    private ReviewWithdrawalProcess() {}
}
