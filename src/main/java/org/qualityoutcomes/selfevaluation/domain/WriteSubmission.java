package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.portrait.KeepPortraits;
import org.qualityoutcomes.selfevaluation.portrait.PortraitContent;
import org.qualityoutcomes.selfevaluation.priorities.KeepWorksheets;
import org.springframework.stereotype.Component;

/** Puts together what is submitted: what the team wrote, its pen portrait, its priorities, and the evidence as it is described now. */
@Component
class WriteSubmission {

    private final SelfEvaluations selfEvaluations;
    private final KeepPortraits portraits;
    private final KeepWorksheets worksheets;
    private final EvidenceLibrary library;

    WriteSubmission(
            SelfEvaluations selfEvaluations,
            KeepPortraits portraits,
            KeepWorksheets worksheets,
            EvidenceLibrary library) {
        this.selfEvaluations = selfEvaluations;
        this.portraits = portraits;
        this.worksheets = worksheets;
        this.library = library;
    }

    /** The evidence as the library describes it now goes into what is locked: the library may change, this does not. */
    SubmissionContent of(ReviewId id) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        PortraitContent portrait = portraits.kept(id);
        List<EvidenceId> cited = Stream.concat(
                        portrait.documents().stream().map(StandingDocument::evidence),
                        selfEvaluation.outcomes().stream().flatMap(work -> work.evidence().stream()))
                .distinct()
                .toList();
        return SubmissionContent.of(selfEvaluation, portrait, worksheets.kept(id), library.get(cited));
    }
}
