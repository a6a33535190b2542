package org.qualityoutcomes.practice.process;

/** The contract of the process of a card. */
public final class GoodPracticeProcess {

    public static final String KEY = "GoodPracticeProcess";

    public static final String CONSENT_TO_SHARING = "Task_ConsentToSharing";
    public static final String EDIT_CARD = "Task_EditCard";
    public static final String AGREE_TO_WORDS = "Task_AgreeToWords";
    public static final String CONFIRM_CURRENT = "Task_ConfirmCurrent";

    public static final String CARD_NOMINATED = "CardNominated";
    public static final String REVISION_ASKED = "RevisionAsked";
    public static final String CARD_WITHDRAWN = "CardWithdrawn";

    public static final String CARD_ID = "cardId";
    public static final String ORGANISATION = "organisation";
    public static final String CONSENT_GIVEN = "consentGiven";
    public static final String CARD_SUITABLE = "cardSuitable";
    public static final String WORDS_AGREED = "wordsAgreed";
    public static final String EDITED_WORDS_AGREED = "editedWordsAgreed";
    public static final String STILL_CURRENT = "stillCurrent";

    private GoodPracticeProcess() {}
}
