package org.qualityoutcomes.reporting.reply;

import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers points, revises the report after them, or reviews levels reads the evidence that was shown with them. */
@Component
@Transactional(readOnly = true)
class PointsShowEvidence implements EvidenceReaders {

    private final Replies replies;
    private final ReportCases reports;

    PointsShowEvidence(Replies replies, ReportCases reports) {
        this.replies = replies;
        this.reports = reports;
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        List<UUID> shownAt = replies.showing(evidence.value());
        return !shownAt.isEmpty() && reports.worksOnAny(shownAt);
    }
}
