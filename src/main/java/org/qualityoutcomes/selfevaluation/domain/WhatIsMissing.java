package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.selfevaluation.portrait.KeepPortraits;
import org.qualityoutcomes.selfevaluation.portrait.PortraitRules;
import org.qualityoutcomes.selfevaluation.priorities.KeepWorksheets;
import org.springframework.stereotype.Component;

/** What keeps a self-evaluation from being submitted as it stands today. */
@Component
class WhatIsMissing {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final KeepPortraits portraits;
    private final KeepWorksheets worksheets;
    private final Clock clock;

    WhatIsMissing(KeepPortraits portraits, KeepWorksheets worksheets, Clock clock) {
        this.portraits = portraits;
        this.worksheets = worksheets;
        this.clock = clock;
    }

    List<Missing> in(SelfEvaluation selfEvaluation, Edition edition) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return Completeness.missing(
                selfEvaluation,
                PortraitRules.gaps(
                        selfEvaluation.penPortrait(),
                        portraits.kept(selfEvaluation.review()),
                        selfEvaluation.isHosted(),
                        today),
                worksheets.kept(selfEvaluation.review()),
                edition);
    }
}
