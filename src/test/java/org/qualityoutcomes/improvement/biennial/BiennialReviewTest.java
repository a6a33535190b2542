package org.qualityoutcomes.improvement.biennial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.improvement.domain.SuccessMeasure;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

class BiennialReviewTest {

    private static final LocalDate TODAY = ABiennialReview.TODAY;

    @Test
    void withoutAnAccountNothingIsSent() {
        BiennialReview review = ABiennialReview.opened();
        assertThat(refused(() -> review.send("2027-ZA1", List.of(), TODAY))).containsExactly("account");
    }

    @Test
    void withoutAPlanThereIsAtLeastOneDocument() {
        BiennialReview review = ABiennialReview.opened();
        review.account("It moves.");
        assertThatThrownBy(() -> review.send(null, List.of(), TODAY)).hasMessageContaining("no plan in force");
        review.add(new EvidenceId(UUID.randomUUID()));
        review.send(null, List.of(), TODAY);
        assertThat(review.state()).isEqualTo(BiennialState.CHECK);
        assertThat(review.planAttachedOn()).isNull();
    }

    @Test
    void thePlanStaysAsItStoodWhenItWasSentAndIsTakenAnewAfterAReturn() {
        BiennialReview review = ABiennialReview.sent();
        review.checked(false, "The survey is missing.");
        assertThat(review.returnComment()).isEqualTo("The survey is missing.");
        review.send("2028-ZA1", List.of(), TODAY.plusDays(2));
        assertThat(review.planReference()).isEqualTo("2028-ZA1");
        assertThat(review.planLines()).isEmpty();
        assertThat(review.planAttachedOn()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void whatWasSentIsChangedByNobody() {
        BiennialReview review = ABiennialReview.sent();
        assertThatThrownBy(() -> review.account("More.")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> review.add(new EvidenceId(UUID.randomUUID()))).isInstanceOf(Refusal.class);
        assertThat(refused(() -> review.checked(false, " "))).containsExactly("comment");
    }

    @Test
    void fiveHundredWordsAreTheMost() {
        BiennialReview review = ABiennialReview.opened();
        review.account("word ".repeat(500));
        assertThat(refused(() -> review.account("word ".repeat(501)))).containsExactly("account");
    }

    @Test
    void theNextReviewIsTwoYearsOnUnlessAnotherDayIsChosen() {
        assertThat(ABiennialReview.recorded().nextOn()).isEqualTo(TODAY.plusYears(2));
        BiennialReview review = ABiennialReview.discussed();
        review.write(ABiennialReview.record("It moves.", TODAY.plusMonths(18)), ABiennialReview.FACTS);
        review.recorded(ABiennialReview.FACTS);
        assertThat(review.nextOn()).isEqualTo(TODAY.plusMonths(18));
    }

    @Test
    void aChangeWithoutDayOutcomeOrOwnerOfTheTeamIsNotAgreed() {
        DiscussionRecord record = ABiennialReview.record(
                "It moves.",
                null,
                ABiennialReview.change("O1", TODAY.plusYears(2)),
                new AgreedChange("", null, "Something", "", SuccessMeasure.NONE, null, TODAY.plusYears(3), null));
        assertThat(record.gaps(ABiennialReview.FACTS))
                .extracting(Problem::field)
                .containsExactly("outcome-2", "owner-2", "due-2", "measure-2", "kind-2");
        assertThat(ABiennialReview.record("", null, ABiennialReview.change("O9", TODAY))
                        .contradictions(ABiennialReview.FACTS))
                .extracting(Problem::field)
                .containsExactly("outcome-1");
    }

    @Test
    void aHalfFilledRowLosesNoMinutesAndIsRefusedOnlyWhenTheRecordIsCompleted() {
        BiennialReview review = ABiennialReview.discussed();
        AgreedChange half = new AgreedChange(
                "O9",
                null,
                "Open on Sundays. " + "w".repeat(1000),
                "",
                new SuccessMeasure(null, "", null, BigDecimal.TEN),
                "nobody.za1",
                null,
                null);

        assertThat(review.write(ABiennialReview.record("We spoke for an hour.", null, half), ABiennialReview.FACTS))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("outcome-1", "owner-1", "what-1", "unit-1", "baseline-1");

        DiscussionRecord kept = review.record();
        assertThat(kept.discussion()).isEqualTo("We spoke for an hour.");
        assertThat(kept.changes()).hasSize(1);
        assertThat(kept.changes().get(0).what()).hasSize(1000).startsWith("Open on Sundays.");
        assertThat(kept.changes().get(0).success().target()).isEqualTo(BigDecimal.TEN);
        assertThat(kept.changes().get(0).owner()).isNull();
        assertThat(refused(() -> review.recorded(ABiennialReview.FACTS))).contains("unit-1", "outcome-1");
    }

    @Test
    void anIndicatorIsOneOfTheSameOutcome() {
        AgreedChange plain = ABiennialReview.change("O1", TODAY.plusYears(1));
        assertThat(naming(plain, "O1.L1.a").gaps(1, ABiennialReview.FACTS)).isEmpty();
        assertThat(naming(plain, "O2.L1.a").contradictions(1, ABiennialReview.FACTS))
                .extracting(Problem::field)
                .containsExactly("indicator-1");
    }

    private static AgreedChange naming(AgreedChange plain, String indicator) {
        return new AgreedChange(
                plain.outcome(),
                indicator,
                plain.what(),
                plain.measure(),
                plain.success(),
                plain.owner(),
                plain.due(),
                null);
    }

    @Test
    void noChangeIsDueBeforeTheRecordCanStand() {
        DiscussionRecord record = ABiennialReview.record(
                "It moves.",
                null,
                ABiennialReview.change("O1", TODAY.plusDays(14)),
                ABiennialReview.change("O1", TODAY.plusDays(15)));
        assertThat(record.gaps(ABiennialReview.FACTS))
                .extracting(Problem::field)
                .containsExactly("due-1");
    }

    @Test
    void anObjectionSaysWhatIsWrongAndBringsTheRecordBack() {
        BiennialReview review = ABiennialReview.recorded();
        assertThat(refused(() -> review.objected(""))).containsExactly("comment");
        review.objected("It was the third.");
        assertThat(review.state()).isEqualTo(BiennialState.DISCUSSION);
        review.recorded(ABiennialReview.FACTS);
        review.confirmed(null, TODAY);
        assertThat(review.state()).isEqualTo(BiennialState.STANDS);
        assertThat(review.answeredBy()).isNull();
        assertThat(review.objection()).isEmpty();
    }

    @Test
    void aRecordThatStandsChangesNoMore() {
        BiennialReview review = ABiennialReview.recorded();
        review.confirmed("lead.za1", TODAY);
        assertThatThrownBy(() -> review.write(DiscussionRecord.NOTHING, ABiennialReview.FACTS))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> review.confirmed("lead.za1", TODAY)).isInstanceOf(Refusal.class);
        UUID action = UUID.randomUUID();
        review.becameActions(List.of(action));
        assertThat(review.record().changes()).extracting(AgreedChange::actionId).containsExactly(action);
    }

    private static List<String> refused(Runnable deed) {
        return catchThrowableOfType(Refusal.class, deed::run).problems().stream()
                .map(problem -> String.valueOf(problem.field()))
                .toList();
    }
}
