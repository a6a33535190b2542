package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualityoutcomes.assurance.domain.AValidation.EDITION;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;
import static org.qualityoutcomes.assurance.domain.AValidation.PRIMARY;
import static org.qualityoutcomes.assurance.domain.AValidation.THREE_LOW;
import static org.qualityoutcomes.assurance.domain.AValidation.TWO_HIGH;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.worklist.Refusal;

class BlindFirstTest {

    private final Outcome outcome = EDITION.outcome("O1");
    private final Seat seat = seat();

    private static Seat seat() {
        Validation validation = AValidation.invited();
        validation.declare(validation.primary().id(), PRIMARY, false, "", true, NOON);
        return validation.primary();
    }

    @Test
    void aJudgementWithGapsIsNotStoredAndEachGapHasItsPlace() {
        seat.judge(
                EDITION,
                "O1",
                new Opinion(TWO_HIGH, Map.of(), Map.of(), "", List.of(), List.of(), List.of(), List.of()));

        assertThatThrownBy(() -> seat.store(EDITION, "O1", NOON))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.problems())
                        .extracting(Refusal.Problem::field)
                        .containsExactly(outcome.indicators().get(0).code(), "rationale"));
        assertThat(seat.hasStored("O1")).isFalse();
        assertThat(seat.first("O1")).isEmpty();
    }

    @Test
    void aLevelBesideTheVerdictsNeedsAReason() {
        Opinion unexplained = with(AValidation.opinion(outcome, TWO_HIGH), "too short", "");

        assertThat(JudgementRules.gaps(EDITION, outcome, unexplained))
                .extracting(Refusal.Problem::field)
                .containsExactly("overrideReason");
        assertThat(JudgementRules.gaps(EDITION, outcome, AValidation.opinion(outcome, TWO_HIGH)))
                .isEmpty();
    }

    @Test
    void whatIsNotEvidencedCountsAsNotMet() {
        Map<String, Verdict> verdicts = new HashMap<>();
        outcome.indicators().forEach(each -> verdicts.put(each.code(), Verdict.MET));
        verdicts.put(outcome.indicators().get(0).code(), Verdict.NOT_EVIDENCED);
        Opinion opinion = new Opinion(null, verdicts, Map.of(), "", List.of(), List.of(), List.of(), List.of());

        assertThat(JudgementRules.step(EDITION, outcome, opinion).blockedBy())
                .isEqualTo(outcome.indicators().get(0));
        assertThat(JudgementRules.step(EDITION, outcome, opinion).achieved()).isZero();
    }

    @Test
    void theFirstJudgementStaysAndAChangeNeedsAReason() {
        Opinion first = AValidation.opinion(outcome, TWO_HIGH);
        seat.judge(EDITION, "O1", first);
        seat.store(EDITION, "O1", NOON);
        Opinion otherwise = AValidation.opinion(outcome, THREE_LOW);

        assertThatThrownBy(() -> seat.judge(EDITION, "O1", otherwise))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("changeReason"));
        assertThat(seat.hasChanged("O1")).isFalse();

        Opinion corrected =
                with(otherwise, otherwise.overrideReason(), "The strategy is cited where I had not looked.");
        seat.judge(EDITION, "O1", corrected);
        seat.store(EDITION, "O1", NOON.plusSeconds(60));

        assertThat(seat.opinion("O1")).isEqualTo(corrected);
        assertThat(seat.first("O1")).contains(first);
        assertThat(seat.storedAt("O1")).contains(NOON);
        assertThat(seat.hasChanged("O1")).isTrue();
    }

    @Test
    void otherWordsNeedNoReason() {
        Opinion first = AValidation.opinion(outcome, TWO_HIGH);
        seat.judge(EDITION, "O1", first);
        seat.store(EDITION, "O1", NOON);

        seat.judge(EDITION, "O1", with(first, first.overrideReason() + " That is all.", ""));

        assertThat(seat.hasChanged("O1")).isFalse();
    }

    @Test
    void theLockStoresWhatWasNotStoredBefore() {
        EDITION.outcomes().forEach(each -> seat.judge(EDITION, each.code(), AValidation.opinion(each, TWO_HIGH)));
        seat.store(EDITION, "O1", NOON);
        seat.lock(EDITION, NOON.plusSeconds(60));

        assertThat(seat.storedAt("O1")).contains(NOON);
        assertThat(seat.storedAt("O2")).contains(NOON.plusSeconds(60));
        assertThat(seat.hasStoredAll(EDITION)).isTrue();
        assertThatThrownBy(() -> seat.store(EDITION, "O1", NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void aStoredJudgementIsReadBackAsItWas() {
        Opinion opinion = new Opinion(
                new Rating(0, null),
                Map.of("O1.L1.a", Verdict.PARTLY),
                Map.of("O1.L1.a", "“Nearly” – see page 3"),
                "Why",
                List.of("a"),
                List.of("b"),
                List.of("O1.L1.a: c"),
                List.of("d"),
                "reason",
                List.of(new Opinion.Nominated("Title", "Why")),
                "change");
        OpinionText text = new OpinionText();

        assertThat(text.convertToEntityAttribute(text.convertToDatabaseColumn(opinion)))
                .isEqualTo(opinion);
    }

    @Test
    void aLineNamesAnIndicatorOfThisOutcomeOrNone() {
        Opinion strange = lines("O2.L1.a: publish it");

        assertThat(JudgementRules.contradictions(EDITION, outcome, strange))
                .extracting(Refusal.Problem::field)
                .containsExactly("requiredActions");
        assertThat(JudgementRules.contradictions(EDITION, outcome, lines("O1.L1.a: publish it")))
                .isEmpty();
        assertThat(JudgementRules.contradictions(EDITION, outcome, lines("For example: publish it")))
                .isEmpty();
    }

    @Test
    void aLevelThatTheEditionHasNotIsRefused() {
        Opinion opinion = AValidation.opinion(outcome, new Rating(9, null));

        assertThat(JudgementRules.contradictions(EDITION, outcome, opinion))
                .extracting(Refusal.Problem::field)
                .containsExactly("rating");
    }

    private static Opinion lines(String action) {
        return new Opinion(null, Map.of(), Map.of(), "", List.of(), List.of(), List.of(action), List.of());
    }

    private static Opinion with(Opinion opinion, String overrideReason, String changeReason) {
        return new Opinion(
                opinion.rating(),
                opinion.verdicts(),
                opinion.comments(),
                opinion.rationale(),
                opinion.strengths(),
                opinion.areas(),
                opinion.requiredActions(),
                opinion.recommendations(),
                overrideReason,
                opinion.goodPractice(),
                changeReason);
    }
}
