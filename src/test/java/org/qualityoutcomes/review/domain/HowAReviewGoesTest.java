package org.qualityoutcomes.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.domain.HowAReviewGoes.Progress;
import org.qualityoutcomes.review.domain.HowAReviewGoes.State;

/** Where a review is among its stages. */
class HowAReviewGoesTest {

    @Test
    void whatAnOvertakenReviewWentThroughIsDoneAndTheRestIsNotNeeded() {
        Progress overtaken = progress(Phase.OVERTAKEN, Phase.PREPARATION, Phase.DISCUSSION);
        assertThat(overtaken.of(Phase.PREPARATION)).isEqualTo(State.DONE);
        assertThat(overtaken.of(Phase.DISCUSSION)).isEqualTo(State.DONE);
        assertThat(overtaken.of(Phase.FEEDBACK)).isEqualTo(State.NOT_NEEDED);
    }

    @Test
    void whoDidNotSubmitHasBeenInSelfEvaluationAlone() {
        Progress ended = progress(Phase.NOT_SUBMITTED, Phase.SELF_EVALUATION);
        assertThat(ended.of(Phase.SELF_EVALUATION)).isEqualTo(State.DONE);
        assertThat(ended.of(Phase.VALIDATION)).isEqualTo(State.NOT_NEEDED);
    }

    private static Progress progress(Phase phase, Phase... visited) {
        return new Progress(phase, Set.of(visited), Set.of(), Set.of());
    }
}
