package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
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
    private final EvidenceLibrary library;
    private final Clock clock;

    WhatIsMissing(KeepPortraits portraits, KeepWorksheets worksheets, EvidenceLibrary library, Clock clock) {
        this.portraits = portraits;
        this.worksheets = worksheets;
        this.library = library;
        this.clock = clock;
    }

    List<Missing> in(SelfEvaluation selfEvaluation, Edition edition) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        List<Missing> missing = new ArrayList<>(Completeness.missing(
                selfEvaluation,
                PortraitRules.gaps(
                        selfEvaluation.penPortrait(),
                        portraits.kept(selfEvaluation.review()),
                        selfEvaluation.isHosted(),
                        today),
                worksheets.kept(selfEvaluation.review()),
                edition));
        missing.addAll(Completeness.usedAgainstTheirWill(selfEvaluation, cited(selfEvaluation)));
        return missing;
    }

    private List<EvidenceItem> cited(SelfEvaluation selfEvaluation) {
        return library.get(selfEvaluation.outcomes().stream()
                .flatMap(work -> work.evidence().stream())
                .distinct()
                .toList());
    }
}
