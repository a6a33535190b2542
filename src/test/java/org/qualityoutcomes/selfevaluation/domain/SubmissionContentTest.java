package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.Passport;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Item;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Part;

/** One outcome cites a file in its second version, for one indicator. */
class SubmissionContentTest {

    private static final EvidenceId SURVEY = new EvidenceId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void passagesReasonsAndTheVersionThatWasCitedAreLocked() {
        SubmissionContent content = SubmissionContent.of(locked(content().json()));
        assertThat(content).isEqualTo(content());
        SubmittedOutcome submitted =
                SubmissionContent.read(locked(content().json())).outcome("O1");
        assertThat(submitted.passages()).isEqualTo(Map.of("O1.L1.a", Map.of(SURVEY, "page 12")));
        assertThat(submitted.contents()).isEqualTo(Map.of(SURVEY, "cafe"));
        assertThat(content.outcomes().get(0).shownBy(SURVEY.toString())).isEqualTo(" (for O1.L1.a: page 12)");
    }

    @Test
    void whatWasLockedBeforeThereWerePassportsIsStillRead() {
        String old = content()
                .json()
                .replaceAll(",\"(passages|outsidePeriod)\":(\\{[^{}]*(\\{[^{}]*})?[^{}]*})", "")
                .replaceAll(",\"passport\":\\{[^{}]*}", "");
        assertThat(old).doesNotContain("page 12", "passport", "outsidePeriod");
        SubmittedOutcome submitted = SubmissionContent.read(locked(old)).outcome("O1");
        assertThat(submitted.passages()).isEmpty();
        assertThat(submitted.contents()).isEqualTo(Map.of(SURVEY, "cafe"));
        assertThat(SubmissionContent.of(locked(old)).items().get(0).passport()).isNull();
    }

    private static SubmissionContent content() {
        Part part = new Part(
                "O1",
                "What we saw.",
                List.of(),
                List.of(SURVEY.toString()),
                new Rating(2, SubLevel.HIGH),
                null,
                Map.of("O1.L1.a", Judgement.MET),
                Map.of("O1.L1.a", List.of(SURVEY.toString())),
                Map.of(),
                "",
                List.of(),
                Map.of("O1.L1.a", Map.of(SURVEY.toString(), "page 12")),
                Map.of(SURVEY.toString(), "Still the latest."));
        return new SubmissionContent(
                "Five people.",
                List.of(part),
                List.of(),
                List.of(Item.of(survey())),
                null,
                List.of(),
                List.of(),
                "",
                null);
    }

    private static EvidenceItem survey() {
        return new EvidenceItem(
                SURVEY,
                new ServiceId(UUID.randomUUID()),
                "Survey",
                null,
                DAY,
                DAY,
                null,
                "survey.pdf",
                "application/pdf",
                1500,
                "cafe",
                "ann",
                Instant.EPOCH,
                2,
                new Passport("survey", "Enquiries", null, null, Consent.GIVEN, true, DAY));
    }

    private static LockedSubmission locked(String json) {
        return new LockedSubmission(new ReviewId(UUID.randomUUID()), 1, Instant.EPOCH, "lead", "hash", json);
    }
}
