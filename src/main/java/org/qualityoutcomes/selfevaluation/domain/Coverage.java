package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Judgement;

/**
 * How far an indicator is shown by the evidence that is tied to it. The best item decides: one that is fresh and free to
 * use is enough, whatever stands beside it.
 *
 * @param periodFrom first day of the evidence period
 */
record Coverage(LocalDate periodFrom, LocalDate today) {

    CoverageState of(@Nullable Judgement judged, List<EvidenceItem> tied) {
        List<EvidenceItem> usable =
                tied.stream().filter(item -> !item.passport().isRefused()).toList();
        if (usable.isEmpty()) {
            return CoverageState.MISSING;
        }
        List<EvidenceItem> fresh = usable.stream().filter(this::isFresh).toList();
        if (fresh.isEmpty()) {
            return CoverageState.STALE;
        }
        if (fresh.stream().allMatch(item -> item.passport().waitsForConsent())) {
            return CoverageState.CONSENT_PENDING;
        }
        return judged == Judgement.MET ? CoverageState.MET : CoverageState.EVIDENCED;
    }

    private boolean isFresh(EvidenceItem item) {
        return !item.passport().isOutOfDate(today) && !item.coversTo().isBefore(periodFrom);
    }
}
