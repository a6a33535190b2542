package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.worklist.Refusal;

/** Outcome O1, with the colleague who checks it. */
class OutcomeWorkTest {

    private final Edition edition = TestEditions.shipped().get("2023");
    private final OutcomeWork work = new OutcomeWork(0, "O1");

    @BeforeEach
    void handOver() {
        work.cite(edition, new EvidenceId(UUID.randomUUID()));
        work.gathered();
        Map<String, Judgement> nothing = edition.outcome("O1").indicators().stream()
                .collect(Collectors.toMap(Indicator::code, indicator -> Judgement.NOT_MET));
        work.write(edition, ADraft.rated(new Rating(0, null), nothing, "", "Not begun."));
        work.judged(edition);
    }

    @Test
    void whatIsSaidAtAnIndicatorIsReasonEnoughToReturn() {
        assertThatThrownBy(() -> work.checked(false, " ")).isInstanceOf(Refusal.class);
        work.comment(edition, Map.of("O1.L1.a", "Which board?"));
        assertThatCode(() -> work.checked(false, "")).doesNotThrowAnyException();
        assertThat(work.state()).isEqualTo(OutcomeState.JUDGING);
    }

    @Test
    void commentsGoBackWithTheOutcomeAndTheNextRoundBeginsWithNone() {
        work.comment(edition, Map.of("O1.L1.a", "Which board?", "overall", "Nearly."));
        work.comment(edition, Map.of("O1.L1.a", "Which of the boards?"));
        work.checked(false, "");
        assertThat(work.lastRemarks()).containsExactly(Map.entry("O1.L1.a", "Which of the boards?"));
        work.judged(edition);
        assertThat(work.remarks()).isEmpty();
        assertThat(work.lastRemarks()).containsKey("O1.L1.a");
    }

    @Test
    void acceptingWithAWordOnAnIndicatorKeepsIt() {
        work.comment(edition, Map.of("O1.L2.a", "Well shown."));
        work.checked(true, "");
        assertThat(work.state()).isEqualTo(OutcomeState.ACCEPTED);
        assertThat(work.lastRemarks()).containsEntry("O1.L2.a", "Well shown.");
    }

    @Test
    void aCommentOnAnotherOutcomesIndicatorOrOfEndlessLengthIsRefused() {
        assertThatThrownBy(() -> work.comment(edition, Map.of("O2.L1.a", "Here?")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> work.comment(edition, Map.of("O1.L1.a", "x".repeat(2001))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("remark-O1.L1.a"));
    }

    @Test
    void nobodyCommentsBeforeItIsHandedOver() {
        work.checked(false, "Again.");
        assertThatThrownBy(() -> work.comment(edition, Map.of("overall", "Too early.")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anExampleOfGoodPracticeWithoutADescriptionIsKeptButNotHandedOver() {
        work.checked(false, "Again.");
        Draft half = new Draft(
                work.draft().rating(),
                work.draft().judgements(),
                Map.of(),
                "",
                "Not begun.",
                "",
                "",
                List.of(new Nomination("Ward rounds", "", true)));
        work.write(edition, half);
        assertThat(work.draft().nominations()).hasSize(1);
        assertThatThrownBy(() -> work.judged(edition))
                .hasMessageContaining("An example of good practice needs a title and a description.");
    }
}
