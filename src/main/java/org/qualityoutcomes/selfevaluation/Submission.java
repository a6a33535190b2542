package org.qualityoutcomes.selfevaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.review.ReviewId;

/**
 * What an organisation submitted: an immutable version.
 *
 * @param sha256 of the content as it was locked, lower-case hexadecimal
 * @param service the facts of the service, or null in what was locked before they were kept
 * @param documents the standing documents of the pen portrait
 */
public record Submission(
        ReviewId review,
        int version,
        Instant submittedAt,
        String submittedBy,
        String sha256,
        String penPortrait,
        @Nullable ServiceFacts service,
        List<StandingDocument> documents,
        List<SubmittedOutcome> outcomes) {

    /** Whether it cites this item, for an outcome or as a standing document of the service. */
    public boolean cites(EvidenceId item) {
        return outcomes.stream().anyMatch(outcome -> outcome.evidence().contains(item))
                || documents.stream().anyMatch(document -> document.evidence().equals(item));
    }

    public SubmittedOutcome outcome(String code) {
        return outcomes.stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the submission has no outcome " + code));
    }

    /**
     * One outcome as submitted. The rating, the judgements and the override reason are the self-evaluation's verdict:
     * a validator must not see them before the own judgement is stored.
     *
     * @param judgements by indicator code
     * @param tied the items that show something for an indicator, by its code
     * @param gaps what the team says is still missing
     * @param passages where in an item, by indicator and item; what was said of none is not there
     * @param contents of the evidence's files as they were submitted, their SHA-256; empty for a link
     * @param since what of it is as it was in the review before; {@link OutcomeContinuity#blind} hides what must be hidden
     */
    public record SubmittedOutcome(
            String code,
            String narrative,
            List<String> strengths,
            List<EvidenceId> evidence,
            Rating selfRating,
            @Nullable String overrideReason,
            Map<String, Judgement> judgements,
            Map<String, List<EvidenceId>> tied,
            String gaps,
            List<GoodPractice> goodPractice,
            Map<String, Map<EvidenceId, String>> passages,
            Map<EvidenceId, String> contents,
            OutcomeContinuity since) {

        /** Of a submission that stands alone. */
        public SubmittedOutcome(
                String code,
                String narrative,
                List<String> strengths,
                List<EvidenceId> evidence,
                Rating selfRating,
                @Nullable String overrideReason,
                Map<String, Judgement> judgements,
                Map<String, List<EvidenceId>> tied,
                String gaps,
                List<GoodPractice> goodPractice,
                Map<String, Map<EvidenceId, String>> passages,
                Map<EvidenceId, String> contents) {
            this(
                    code,
                    narrative,
                    strengths,
                    evidence,
                    selfRating,
                    overrideReason,
                    judgements,
                    tied,
                    gaps,
                    goodPractice,
                    passages,
                    contents,
                    OutcomeContinuity.NONE);
        }
    }

    /**
     * Something that the team names as good practice.
     *
     * @param shareable whether the team would share it with other services
     */
    public record GoodPractice(String title, String description, boolean shareable) {}
}
