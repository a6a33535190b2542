package org.qualityoutcomes.selfevaluation.domain;

import java.util.Optional;
import org.qualityoutcomes.framework.Judgement;

/** What a team thinks of an indicator at first sight. */
public enum FirstView {
    MET("Met", Judgement.MET),
    PARTLY("Partly met", Judgement.PARTLY),
    NOT_MET("Not met", Judgement.NOT_MET),
    DO_NOT_KNOW("Don’t know", null);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Judgement> judgement;

    FirstView(String title, @org.jspecify.annotations.Nullable Judgement judgement) {
        this.title = title;
        this.judgement = Optional.ofNullable(judgement);
    }

    public String title() {
        return title;
    }

    Optional<Judgement> judgement() {
        return judgement;
    }
}
