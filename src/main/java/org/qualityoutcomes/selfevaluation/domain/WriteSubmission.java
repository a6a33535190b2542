package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
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
    private final CarryForward carry;
    private final Reviews reviews;

    // six, because what is submitted is what was written, what it cites, and how it stands to the review before
    WriteSubmission(
            SelfEvaluations selfEvaluations,
            KeepPortraits portraits,
            KeepWorksheets worksheets,
            EvidenceLibrary library,
            CarryForward carry,
            Reviews reviews) {
        this.selfEvaluations = selfEvaluations;
        this.portraits = portraits;
        this.worksheets = worksheets;
        this.library = library;
        this.carry = carry;
        this.reviews = reviews;
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
        List<EvidenceItem> items = library.get(cited);
        SinceBefore since = carry.position(reviews.get(id))
                .map(position -> SinceBefore.of(position, selfEvaluation, items))
                .orElse(null);
        return SubmissionContent.of(selfEvaluation, portrait, worksheets.kept(id), items, since);
    }
}
