package org.qualityoutcomes.selfevaluation;

import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.review.ReviewId;

/** The documents of a submission for those who judge it; the caller has checked who may read which edition. */
public interface SubmissionDocuments {

    /** How much of its own verdict the team shows in a document. */
    enum Verdicts {
        SHOWN,
        /** Nothing that gives a level away: no level, judgement, reason, gap or priority. */
        HIDDEN
    }

    /** @throws org.qualityoutcomes.organisation.NotFound if there is no such version */
    Document selfEvaluation(ReviewId review, int version, Verdicts verdicts);

    /** Names no level, whoever reads it. @throws org.qualityoutcomes.organisation.NotFound if there is no such version */
    Document evidenceIndex(ReviewId review, int version);
}
