package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.TestEditions;

class OutcomeProgressTest {

    private final Edition edition = TestEditions.shipped().get("2023");
    private final List<Indicator> indicators = edition.outcome("O1").indicators();

    @Test
    void nothingDoneIsNothing() {
        assertThat(of(new OutcomeWork(0, "O1")))
                .isEqualTo(new OutcomeProgress("O1", OutcomeState.GATHERING, 0, "no evidence yet"));
    }

    @Test
    void itSaysInWordsWhatIsThere() {
        OutcomeWork work = new OutcomeWork(0, "O1");
        work.cite(edition, new EvidenceId(UUID.randomUUID()));
        assertThat(of(work).words()).isEqualTo("1 item of evidence");
        work.gathered();
        write(work, draft -> with(draft, indicators.get(0).code()));
        assertThat(of(work).words())
                .isEqualTo("1 of " + indicators.size() + " indicators judged, no narrative and no level yet");
    }

    /** In whatever order a team does what there is to do, each step brings it further, and only the last one ends it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void moreWorkIsNeverLess(long seed) {
        OutcomeWork work = new OutcomeWork(0, "O1");
        List<Integer> seen = new ArrayList<>(List.of(of(work).percent()));
        work.cite(edition, new EvidenceId(UUID.randomUUID()));
        seen.add(of(work).percent());
        work.gathered();
        seen.add(of(work).percent());
        for (UnaryOperator<Draft> step : steps(new Random(seed))) {
            write(work, step);
            seen.add(of(work).percent());
        }
        work.judged(edition);
        seen.add(of(work).percent());
        assertThat(seen).isSorted().allMatch(percent -> percent >= 0 && percent < 100);
        assertThat(seen.get(0)).isZero();

        work.checked(true, "");

        assertThat(of(work).percent()).isEqualTo(100);
    }

    @Test
    void whatComesBackIsNotDoneAnyMoreThoughNothingIsLost() {
        OutcomeWork work = new OutcomeWork(0, "O1");
        work.gathered();
        steps(new Random(0)).forEach(step -> write(work, step));
        int before = of(work).percent();
        work.judged(edition);
        work.checked(false, "Say for whom.");
        assertThat(of(work).percent()).isEqualTo(before).isLessThan(100);
        assertThat(of(work).words()).startsWith(indicators.size() + " of " + indicators.size());
    }

    private List<UnaryOperator<Draft>> steps(Random random) {
        List<UnaryOperator<Draft>> steps = new ArrayList<>();
        indicators.forEach(indicator -> steps.add(draft -> with(draft, indicator.code())));
        steps.add(draft -> ADraft.rated(draft.rating(), draft.judgements(), draft.overrideReason(), "Not begun."));
        steps.add(draft ->
                ADraft.rated(new Rating(0, null), draft.judgements(), draft.overrideReason(), draft.narrative()));
        Collections.shuffle(steps, random);
        return steps;
    }

    private static Draft with(Draft draft, String indicator) {
        Map<String, Judgement> judged = new HashMap<>(draft.judgements());
        judged.put(indicator, Judgement.NOT_MET);
        return ADraft.rated(draft.rating(), judged, draft.overrideReason(), draft.narrative());
    }

    private void write(OutcomeWork work, UnaryOperator<Draft> step) {
        work.write(edition, step.apply(work.draft()));
    }

    private OutcomeProgress of(OutcomeWork work) {
        return OutcomeProgress.of(work, indicators);
    }
}
