package org.qualityoutcomes.edition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.edition.domain.DryRun.Line;
import org.qualityoutcomes.edition.domain.DryRun.Result;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionFiles;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.NextEdition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.framework.TryEdition;
import org.qualityoutcomes.framework.TryEdition.Tried;
import org.qualityoutcomes.selfevaluation.PastJudgements.Judged;

class DryRunTest {

    private final Edition older = TestEditions.shipped().get("2023");
    private final Tried tried =
            new TryEdition(TestEditions.shipped()).read(new EditionFiles("2027", NextEdition.files()));
    private final DryRun run =
            new DryRun(older, tried.edition(), tried.mapFrom("2023").orElseThrow());

    @Test
    void triedOnItselfAnEditionChangesNoRatingWhateverWasSaid() {
        DryRun itself = new DryRun(older, older, EditionMap.identity(older));
        Random random = new Random(27);
        for (int review = 0; review < 300; review++) {
            itself.take(
                    older.outcomes().stream().map(each -> said(each, random)).toList());
        }
        Result result = itself.result();
        assertThat(result.reviews()).isEqualTo(300);
        assertThat(result.lines()).hasSize(6).allSatisfy(line -> {
            assertThat(line.same()).isEqualTo(300);
            assertThat(line.fresh()).isZero();
        });
    }

    @Test
    void whatIsHeldBackByANewIndicatorAloneIsSaidToBe() {
        run.take(List.of(met("O2", 2)));
        Line line = line("O2");
        assertThat(line.lower()).isEqualTo(1);
        assertThat(line.notAsked()).isEqualTo(1);
        assertThat(line.fresh()).isEqualTo(1);
        assertThat(line.indicators()).isEqualTo(older.outcome("O2").indicators().size());
    }

    @Test
    void whereAnIndicatorMovedUpWhoMetAllBelowItGainsAndNobodyIsWaitedFor() {
        Map<String, Judgement> judgements = new HashMap<>(met("O1", 2).judgements());
        judgements.put("O1.L1.b", Judgement.NOT_MET);
        run.take(List.of(new Judged("O1", judgements, Set.copyOf(judgements.keySet()))));
        assertThat(line("O1").higher()).isEqualTo(1);
        assertThat(line("O1").notAsked()).isZero();
    }

    @Test
    void anOutcomeWithoutCounterpartIsNotTried() {
        run.take(List.of(met("O6", 2)));
        Line line = line("O6");
        assertThat(line.before()).isNull();
        assertThat(line.same() + line.lower() + line.higher()).isZero();
        assertThat(line.fresh()).isEqualTo(line.indicators());
    }

    private Line line(String code) {
        return run.result().lines().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** All is met and evidenced up to a level. */
    private Judged met(String outcome, int level) {
        Map<String, Judgement> judgements = new HashMap<>();
        older.outcome(outcome).levels().stream()
                .filter(each -> each.number() <= level)
                .flatMap(each -> each.indicators().stream())
                .map(Indicator::code)
                .forEach(code -> judgements.put(code, Judgement.MET));
        return new Judged(outcome, judgements, Set.copyOf(judgements.keySet()));
    }

    private static Judged said(Outcome outcome, Random random) {
        Map<String, Judgement> judgements = new HashMap<>();
        Set<String> evidenced = new HashSet<>();
        Judgement[] all = Judgement.values();
        for (Indicator each : outcome.indicators()) {
            if (random.nextInt(10) > 0) {
                judgements.put(each.code(), random.nextInt(3) > 0 ? Judgement.MET : all[random.nextInt(all.length)]);
            }
            if (random.nextInt(4) > 0) {
                evidenced.add(each.code());
            }
        }
        return new Judged(outcome.code(), judgements, evidenced);
    }
}
