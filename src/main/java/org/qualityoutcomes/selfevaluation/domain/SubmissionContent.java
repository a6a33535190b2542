package org.qualityoutcomes.selfevaluation.domain;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;

/** What is locked, in one form that is always written alike, so that its hash means something. */
@JsonPropertyOrder(alphabetic = true)
record SubmissionContent(String penPortrait, List<Part> outcomes, List<Wish> priorities) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @JsonPropertyOrder(alphabetic = true)
    record Part(
            String code,
            String narrative,
            List<String> strengths,
            List<String> evidence,
            Rating rating,
            @Nullable String overrideReason,
            Map<String, Judgement> judgements) {

        SubmittedOutcome submitted() {
            return new SubmittedOutcome(
                    code,
                    narrative,
                    strengths,
                    evidence.stream().map(EvidenceId::of).toList(),
                    rating,
                    overrideReason,
                    judgements);
        }
    }

    @JsonPropertyOrder(alphabetic = true)
    record Wish(String outcome, String text) {}

    static SubmissionContent of(SelfEvaluation selfEvaluation) {
        return new SubmissionContent(
                selfEvaluation.penPortrait(),
                selfEvaluation.outcomes().stream().map(SubmissionContent::part).toList(),
                selfEvaluation.priorities().stream()
                        .map(each -> new Wish(each.outcome(), each.text()))
                        .toList());
    }

    private static Part part(OutcomeWork work) {
        Draft draft = work.draft();
        return new Part(
                work.outcome(),
                draft.narrative(),
                draft.strengthLines(),
                work.evidence().stream().map(EvidenceId::toString).toList(),
                Objects.requireNonNull(draft.rating()),
                draft.overrideReason().isBlank() ? null : draft.overrideReason(),
                draft.judgements());
    }

    static Submission read(LockedSubmission locked) {
        try {
            SubmissionContent content = JSON.readValue(locked.content(), SubmissionContent.class);
            return new Submission(
                    new ReviewId(locked.reviewId()),
                    locked.versionNo(),
                    locked.submittedAt(),
                    locked.submittedBy(),
                    locked.sha256(),
                    content.penPortrait(),
                    content.outcomes().stream().map(Part::submitted).toList());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a submission cannot be read", broken);
        }
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
