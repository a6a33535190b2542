package org.qualityoutcomes.assurance.domain;

import org.qualityoutcomes.framework.Judgement;

/** What a validator makes of one indicator. */
public enum Verdict {
    MET("Met", Judgement.MET),
    PARTLY("Partly met", Judgement.PARTLY),
    NOT_MET("Not met", Judgement.NOT_MET),
    NOT_EVIDENCED("Not evidenced", Judgement.NOT_MET);

    private final String title;
    private final Judgement countsAs;

    Verdict(String title, Judgement countsAs) {
        this.title = title;
        this.countsAs = countsAs;
    }

    public String title() {
        return title;
    }

    /** What it is on the level ladder, and beside the team's own judgement: what is not evidenced is not met. */
    public Judgement countsAs() {
        return countsAs;
    }
}
