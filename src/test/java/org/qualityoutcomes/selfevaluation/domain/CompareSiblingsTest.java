package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SiblingDifference;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;

/** What ZB1 submitted on O1 beside what ZA1 did. */
class CompareSiblingsTest {

    private static final Outcome O1 = TestEditions.shipped().get("2023").outcome("O1");
    private static final EvidenceId SURVEY = new EvidenceId(UUID.randomUUID());
    private static final EvidenceId NOTES = new EvidenceId(UUID.randomUUID());
    private static final Rating TWO_HIGH = new Rating(2, SubLevel.HIGH);
    private static final Review ZA1 = za1();

    @Test
    void whatIsTheSameIsSaidToBeTheSame() {
        SiblingDifference difference = beside(outcome("Text.\r\n", TWO_HIGH, Map.of("O1.L1.a", Judgement.MET), "f"));
        assertThat(difference.words())
                .isEqualTo("Narrative the same, strengths the same; evidence: 1 item cited there too, 1 item cited here"
                        + " alone.");
        assertThat(Objects.requireNonNull(difference.verdict()).words())
                .isEqualTo("Level the same; every indicator judged the same.");
    }

    @Test
    void whatDiffersIsNamedAndNotTold() {
        SiblingDifference difference = beside(
                outcome("Other.", new Rating(3, SubLevel.LOW), Map.of("O1.L1.a", Judgement.PARTLY), "another file"));
        assertThat(difference.words())
                .isEqualTo("Narrative differs, strengths the same; evidence: none cited there too, 2 items cited here"
                        + " alone.");
        assertThat(Objects.requireNonNull(difference.verdict()).words())
                .isEqualTo("Level differs; judged otherwise: O1.L1.a.");
    }

    @Test
    void whoJudgesBlindLearnsNothingOfLevelAndJudgements() {
        SiblingDifference blind =
                beside(outcome("Text.", TWO_HIGH, Map.of(), "f")).blind();
        assertThat(blind.verdict()).isNull();
        assertThat(blind.shared()).containsExactly(SURVEY);
    }

    private static SiblingDifference beside(SubmittedOutcome theirs) {
        SubmittedOutcome own = new SubmittedOutcome(
                "O1",
                "Text.",
                List.of("One"),
                List.of(SURVEY, NOTES),
                TWO_HIGH,
                null,
                Map.of("O1.L1.a", Judgement.MET),
                Map.of(),
                "",
                List.of(),
                Map.of(),
                Map.of(SURVEY, "f", NOTES, "g"));
        return CompareSiblings.between(
                O1,
                own,
                ZA1,
                new Submission(ZA1.id(), 2, Instant.EPOCH, "lead", "", "", null, List.of(), List.of(theirs)));
    }

    private static SubmittedOutcome outcome(
            String narrative, Rating rating, Map<String, Judgement> judgements, String file) {
        return new SubmittedOutcome(
                "O1",
                narrative,
                List.of("One"),
                List.of(SURVEY),
                rating,
                null,
                judgements,
                Map.of(),
                "",
                List.of(),
                Map.of(),
                Map.of(SURVEY, file));
    }

    private static Review za1() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        return new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                new Organisation(
                        new OrganisationId(UUID.randomUUID()),
                        "ZA1",
                        "A",
                        Region.NORTH,
                        new ServiceId(UUID.randomUUID())),
                "2023",
                Phase.VALIDATION,
                day,
                day,
                day);
    }
}
