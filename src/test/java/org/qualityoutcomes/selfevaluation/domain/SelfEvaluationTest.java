package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.ChangedMeanwhile;
import org.qualityoutcomes.worklist.Refusal;

class SelfEvaluationTest {

    private final Edition edition = TestEditions.shipped().get("2023");
    private final SelfEvaluation selfEvaluation = accepted();

    @Test
    void theSponsorMarksOnlyBeforeTheSignOff() {
        selfEvaluation.markBeforeSignOff(new Marks("", Map.of("O2", "")));
        assertThat(marked()).containsExactly("O2");
        selfEvaluation.signOff("sponsor", true);
        assertThatThrownBy(() -> selfEvaluation.markBeforeSignOff(new Marks("", Map.of("O2", ""))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theNationalTeamMarksOnlyAfterTheSubmission() {
        assertThatThrownBy(() -> selfEvaluation.markAfterSubmission(new Marks(null, Map.of("O3", ""))))
                .isInstanceOf(Refusal.class);
        submit();
        selfEvaluation.markAfterSubmission(new Marks(null, Map.of("O3", "")));
        selfEvaluation.sendBack("The file of O3 does not open.");
        assertThat(selfEvaluation.open()).containsExactly("O3");
        assertThatThrownBy(() -> selfEvaluation.markAfterSubmission(new Marks(null, Map.of("O3", ""))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsMissingInAPartGoesBackWithThatPart() {
        selfEvaluation.markBeforeSignOff(
                new Marks("Name the sites.", Map.of("O2", "No file opens.", "O3", "Who said so?")));
        selfEvaluation.sendBack("");
        assertThat(selfEvaluation.outcome("O2").returnComment()).isEqualTo("No file opens.");
        assertThat(selfEvaluation.outcome("O3").returnComment()).isEqualTo("Who said so?");
        assertThat(selfEvaluation.penPortraitComment()).isEqualTo("Name the sites.");
        assertThat(selfEvaluation.marks()).isEqualTo(Marks.NONE);
    }

    @Test
    void aPartThatIsMarkedWithoutAWordNeedsOneForAll() {
        selfEvaluation.markBeforeSignOff(new Marks(null, Map.of("O2", "No file opens.", "O3", "")));
        assertThatThrownBy(() -> selfEvaluation.sendBack(" ")).isInstanceOf(Refusal.class);
        selfEvaluation.sendBack("By Friday, please.");
        assertThat(selfEvaluation.outcome("O2").returnComment()).isEqualTo("No file opens.\nBy Friday, please.");
        assertThat(selfEvaluation.outcome("O3").returnComment()).isEqualTo("By Friday, please.");
    }

    @Test
    void marksOfOneDecisionDoNotLeakIntoTheNext() {
        selfEvaluation.markBeforeSignOff(new Marks("", Map.of("O2", "")));
        submit();
        assertThat(marked()).isEmpty();
        selfEvaluation.markAfterSubmission(new Marks("", Map.of("O3", "")));
        selfEvaluation.foundComplete();
        assertThat(marked()).isEmpty();
        assertThat(selfEvaluation.isPenPortraitMarked()).isFalse();
    }

    @Test
    void aNarrativeOfFewEndlessWordsIsRefusedBesideItsField() {
        assertThat(OutcomeRules.contradictions(edition, "O1", written("x".repeat(18_001))))
                .containsExactly(new Refusal.Problem("narrative", "The narrative has more than 18000 characters."));
        assertThat(OutcomeRules.contradictions(edition, "O1", written("x".repeat(18_000))))
                .isEmpty();
    }

    @Test
    void whoeverWritesOverSomethingNewerIsTold() {
        String opened = written("as opened").seen();
        Draft kept = written("what a colleague wrote meanwhile");
        assertThatThrownBy(() -> kept.refuseOver(written("mine"), opened))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageStartingWith("Somebody else has changed this since you opened it");
        assertThatCode(() -> kept.refuseOver(written("mine"), kept.seen())).doesNotThrowAnyException();
        assertThatCode(() -> kept.refuseOver(kept, opened)).doesNotThrowAnyException();
    }

    private void submit() {
        selfEvaluation.signOff("sponsor", true);
        selfEvaluation.submit();
    }

    private List<String> marked() {
        return selfEvaluation.outcomes().stream()
                .filter(OutcomeWork::isMarked)
                .map(OutcomeWork::outcome)
                .toList();
    }

    private Draft written(String narrative) {
        return ADraft.rated(new Rating(0, null), Map.of("O1.L1.a", Judgement.NOT_MET), "", narrative);
    }

    private SelfEvaluation accepted() {
        SelfEvaluation open = new SelfEvaluation(new ReviewId(UUID.randomUUID()), edition);
        open.describe("Five people for four thousand.");
        open.completePenPortrait();
        open.outcomes().forEach(this::accept);
        return open;
    }

    private void accept(OutcomeWork work) {
        Map<String, Judgement> nothing = new HashMap<>();
        for (Indicator indicator : edition.outcome(work.outcome()).indicators()) {
            nothing.put(indicator.code(), Judgement.NOT_MET);
        }
        work.cite(edition, new EvidenceId(UUID.randomUUID()));
        work.gathered();
        work.write(edition, ADraft.rated(new Rating(0, null), nothing, "", "Not begun."));
        work.judged(edition);
        work.checked(true, "");
    }
}
