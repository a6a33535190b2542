package org.qualityoutcomes.assurance.pack;

/** What stands in the first column of a judgement's sheet: by this its writer and its reader understand each other. */
final class Labels {

    static final String KEY_SHEET = "key";
    static final String LEVEL = "Level";
    static final String SUB_LEVEL = "Sub-level";
    static final String OVERRIDE = "Reason, if the level is not what the verdicts suggest";
    static final String RATIONALE = "Why this level";
    static final String CHANGE = "Why you judge otherwise than at first";
    static final String INDICATOR = "Indicator";
    static final String STRENGTH = "Strength";
    static final String AREA = "Area for improvement";
    static final String ACTION = "Required action";
    static final String RECOMMENDATION = "Recommendation";
    static final String PRACTICE = "Good practice";

    /** In an indicator's row. */
    static final int VERDICT_COLUMN = 3;

    static final int COMMENT_COLUMN = 4;

    /** In a row of good practice. */
    static final int WHY_COLUMN = 2;

    private Labels() {}
}
