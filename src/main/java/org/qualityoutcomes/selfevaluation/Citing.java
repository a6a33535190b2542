package org.qualityoutcomes.selfevaluation;

import java.util.Map;
import java.util.Set;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.review.ReviewId;

/** For rooms that bring evidence: what the outcomes cite on which the reader writes, and citing one thing more. */
public interface Citing {

    /** The outcomes of a review on which the reader can write now, by code, with what each of them cites. */
    Map<String, Set<EvidenceId>> byReader(ReviewId review);

    /**
     * Cites an item of the review's own service, for no indicator yet.
     *
     * @throws org.qualityoutcomes.organisation.NotFound for everybody who does not write on the outcome
     * @throws org.qualityoutcomes.worklist.Refusal if the outcome cites as much as it may, or is not worked on now
     */
    void cite(ReviewId review, String outcome, EvidenceId item);
}
