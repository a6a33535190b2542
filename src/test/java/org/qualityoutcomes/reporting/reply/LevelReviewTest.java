package org.qualityoutcomes.reporting.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.organisation.NotFound;

class LevelReviewTest {

    private static final Instant NOW = Instant.parse("2027-06-05T11:00:00Z");
    private static final Rating THREE_LOW = new Rating(3, SubLevel.LOW);

    private final LevelReview review = new LevelReview(UUID.randomUUID());

    @Test
    void aRequestNamesAnOutcomeItsGroundAndWhatHappened() {
        assertThatThrownBy(() -> review.ask("sponsor", NOW)).hasMessageContaining("at least one outcome");
        review.prepare("O1", Ground.PROCESS, "", NOW);
        assertThatThrownBy(() -> review.ask("sponsor", NOW)).hasMessageContaining("O1: choose the ground");
        review.prepare("O1", null, "March was not read.", NOW);
        assertThatThrownBy(() -> review.ask("sponsor", NOW)).hasMessageContaining("O1: choose the ground");
        review.prepare("O1", null, "", NOW);
        assertThat(review.outcomes()).isEmpty();
    }

    @Test
    void itIsAskedForOnceAndStaysAsItWasAsked() {
        asked();
        assertThatThrownBy(() -> review.ask("sponsor", NOW)).hasMessageContaining("already");
        assertThatThrownBy(() -> review.prepare("O2", Ground.PROCESS, "Late.", NOW))
                .hasMessageContaining("already");
    }

    @Test
    void onlyWhatWasAskedAboutIsDecidedAndAllOfIt() {
        asked();
        assertThatThrownBy(() -> review.decide("O2", upheld(), NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> review.decided("cleo", NOW)).hasMessageContaining("O1 is not decided yet");
    }

    @Test
    void whatOneDecidedAnotherConfirms() {
        asked();
        review.decide("O1", new Decided(Decision.VARIED, THREE_LOW, "It carries it.", Set.of()), NOW);
        review.decided("cleo", NOW);
        assertThatThrownBy(() -> review.confirm("cleo", true, "", NOW)).hasMessageContaining("Somebody else");
        assertThat(review.changesLevels()).isFalse();
        review.confirm("nora", true, "", NOW);
        assertThat(review.changesLevels()).isTrue();
    }

    @Test
    void whatIsReturnedIsSaidWhyAndDecidedAgain() {
        asked();
        review.decide("O1", upheld(), NOW);
        review.decided("cleo", NOW);
        assertThatThrownBy(() -> review.confirm("nora", false, " ", NOW)).hasMessageContaining("Say in the comment");
        assertThatThrownBy(() -> review.decide("O1", upheld(), NOW)).hasMessageContaining("nothing to be decided");
        review.confirm("nora", false, "March says more.", NOW);
        review.decide("O1", new Decided(Decision.REFUSED, THREE_LOW, "No ground.", Set.of(UUID.randomUUID())), NOW);
        assertThat(review.outcomes().get(0).rating())
                .as("a level stays what it is unless varied")
                .isNull();
        assertThat(review.outcomes().get(0).struck()).isEmpty();
        review.decided("cleo", NOW);
        review.confirm("nora", true, "", NOW);
        assertThat(review.changesLevels()).isFalse();
    }

    @Test
    void halfADecisionIsKeptAndIsNone() {
        asked();
        review.decide("O1", new Decided(Decision.VARIED, null, "March says more.", Set.of()), NOW);
        assertThat(review.outcomes().get(0).reason()).isEqualTo("March says more.");
        assertThatThrownBy(() -> review.decided("cleo", NOW)).hasMessageContaining("O1 is not decided yet");
    }

    @Test
    void aDecisionChangesTheReviewItself() {
        asked();
        review.decide("O1", upheld(), NOW.plusSeconds(60));
        assertThat(review)
                .as("whoever hands it on at that moment meets it")
                .hasFieldOrPropertyWithValue("changedAt", NOW.plusSeconds(60));
    }

    private void asked() {
        review.prepare("O1", Ground.EVIDENCE_OVERLOOKED, "March was not read.", NOW);
        review.ask("sponsor", NOW);
    }

    private static Decided upheld() {
        return new Decided(Decision.UPHELD, null, "It was read.", Set.of());
    }
}
