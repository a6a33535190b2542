package org.qualityoutcomes.selfevaluation.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionMap;
import org.qualityoutcomes.framework.EditionMaps;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.LevelLadder;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Continuity;
import org.qualityoutcomes.selfevaluation.OutcomeContinuity;
import org.qualityoutcomes.selfevaluation.ValidatedPositions.ValidatedPosition;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Item;
import org.qualityoutcomes.selfevaluation.domain.SubmissionContent.Part;

/** An organisation that was reviewed under the first edition starts a review under the second. */
class PositionTest {

    private static final Edition OLD = TestEditions.shipped().get("2019");
    private static final Edition NEW = TestEditions.shipped().get("2023");
    private static final EvidenceId STRATEGY = new EvidenceId(UUID.randomUUID());
    private static final Rating TWO_LOW = new Rating(2, SubLevel.LOW);
    private static final Rating ONE_HIGH = new Rating(1, SubLevel.HIGH);
    private static final long SEED = 2027;

    @Test
    void judgementsCrossToTheIndicatorsThatCorrespondAndAllOthersAreNew() {
        Carried third = position(null).outcome("O3");
        assertThat(third.judgements().get("O3.L2.c"))
                .isEqualTo(new Carried.Then("O3.L2.b", Judgement.MET, false, "Why O3.L2.b"));
        assertThat(third.judgement("O3.L2.b", Draft.EMPTY)).isEqualTo(Continuity.NEW);
        assertThat(third.judgement("O3.L2.c", Draft.EMPTY)).isEqualTo(Continuity.TO_CONFIRM);
        assertThat(third.remark()).isEqualTo("Outcome O3 of edition 2019 corresponds to outcome O3 of edition 2023.");
    }

    @Test
    void whatValidatorsFoundStandsAboveWhatTheTeamThought() {
        Carried third = position(new ValidatedPosition(
                        Map.of("O3", ONE_HIGH), Map.of("O3.L2.b", Judgement.PARTLY, "O3.L1.a", Judgement.MET)))
                .outcome("O3");
        assertThat(third.settled()).isEqualTo(ONE_HIGH);
        assertThat(third.self()).isEqualTo(TWO_LOW);
        assertThat(third.judgements().get("O3.L2.c"))
                .as("the team's reason was one for another judgement")
                .isEqualTo(new Carried.Then("O3.L2.b", Judgement.PARTLY, true, ""));
        assertThat(third.judgements().get("O3.L1.a"))
                .isEqualTo(new Carried.Then("O3.L1.a", Judgement.MET, true, "Why O3.L1.a"));
        assertThat(third.judgements().get("O3.L3.a"))
                .isEqualTo(new Carried.Then("O3.L3.a", Judgement.MET, false, "Why O3.L3.a"));
    }

    @Test
    void evidenceIsProposedForTheIndicatorsThatCorrespond() {
        assertThat(position(null).outcome("O3").evidence()).singleElement().satisfies(then -> {
            assertThat(then.item()).isEqualTo(STRATEGY);
            assertThat(then.showing().passages()).isEqualTo(Map.of("O3.L2.c", "page 3"));
        });
    }

    @Test
    void withoutAMapOrACounterpartNothingIsCarriedAndItSaysWhy() {
        Carried unmapped = position(TestEditions.withoutMaps(), null).outcome("O3");
        assertThat(unmapped.isMapped()).isFalse();
        assertThat(unmapped.remark()).startsWith("There is no map from edition 2019 to edition 2023");
        assertThat(unmapped.judgement("O3.L1.a", Draft.EMPTY)).isEqualTo(Continuity.NEW);
        Position partly = new Position(
                "2021-ZA1", OLD, NEW, new EditionMap("2019", "2023", Map.of("O1", "O3"), Map.of()), content(), null);
        assertThat(partly.outcome("O3").remark())
                .startsWith("Outcome O3 of edition 2023 has no counterpart in edition 2019");
        assertThat(partly.ended()).containsExactly("O1", "O2", "O4", "O5", "O6");
    }

    @Test
    void whatIsCarriedCountsNeitherInProgressNorOnTheLadder() {
        SelfEvaluation fresh = new SelfEvaluation(new ReviewId(UUID.randomUUID()), NEW);
        OutcomeWork work = fresh.outcome("O3");
        assertThat(position(null).outcome("O3").toConfirm(work.draft())).isEqualTo(8);
        assertThat(OutcomeProgress.of(work, NEW.outcome("O3").indicators()).percent())
                .isZero();
        assertThat(new LevelLadder(NEW)
                        .step(NEW.outcome("O3"), work.draft().judgements(), Set.of())
                        .rating())
                .isEqualTo(new Rating(0, null));
        assertThat(OutcomeRules.gaps(NEW, "O3", work.draft(), true, Set.of()))
                .as("it cannot be handed over, and so not submitted")
                .extracting(problem -> problem.sentence())
                .contains("Indicator O3.L1.a is not judged yet.", "The narrative is empty.");
    }

    @Test
    void oneItemIsConfirmedOrAllThatWaitsAtOneLevel() {
        Carried third = position(null).outcome("O3");
        Draft one = third.confirmed("O3.L2.c", Draft.EMPTY);
        assertThat(one.judgements()).isEqualTo(Map.of("O3.L2.c", Judgement.MET));
        assertThat(one.rationales()).isEqualTo(Map.of("O3.L2.c", "Why O3.L2.b"));
        Draft otherwise = Draft.EMPTY.with(Map.of("O3.L2.a", Judgement.NOT_MET), Map.of());
        Draft level = third.confirmed("level-2", otherwise);
        assertThat(level.judgements()).isEqualTo(Map.of("O3.L2.a", Judgement.NOT_MET, "O3.L2.c", Judgement.MET));
        assertThat(third.judgement("O3.L2.a", level)).isEqualTo(Continuity.CHANGED);
        assertThat(third.judgement("O3.L2.c", level)).isEqualTo(Continuity.UNCHANGED);
        assertThat(third.summary(level)).isEqualTo("1 unchanged, 1 changed, 2 new");
    }

    @Test
    void aTextThatIsThereAlreadyIsNotWrittenOver() {
        Carried third = position(null).outcome("O3");
        assertThat(third.confirmed(Carried.NARRATIVE, Draft.EMPTY).narrative()).isEqualTo("Then.\nAnd then.");
        Draft own = Draft.EMPTY.withNarrative("Ours");
        assertThat(third.confirmed(Carried.NARRATIVE, own)).isEqualTo(own);
        assertThat(third.narrative(own)).isEqualTo(Continuity.CHANGED);
        assertThat(third.narrative(Draft.EMPTY.withNarrative("Then.\r\nAnd then.\r\n")))
                .as("a browser ends its lines otherwise")
                .isEqualTo(Continuity.UNCHANGED);
        assertThat(third.strengths(third.confirmed(Carried.STRENGTHS, Draft.EMPTY)))
                .isEqualTo(Continuity.UNCHANGED);
    }

    @Test
    void whatIsNotCarriedCannotBeConfirmed() {
        Carried third = position(null).outcome("O3");
        for (String what : List.of("O3.L2.b", "O4.L1.a", "level-9", "")) {
            assertThatThrownBy(() -> third.confirmed(what, Draft.EMPTY))
                    .as(what)
                    .isInstanceOf(NotFound.class);
        }
    }

    /** Whatever was judged: confirming all of it leaves nothing to confirm, changes nothing that was judged, adds nothing new. */
    @Test
    void confirmingEverythingIsTheSameInWhicheverOrder() {
        Random random = new Random(SEED);
        for (int sample = 0; sample < 300; sample++) {
            for (Outcome outcome : NEW.outcomes()) {
                Carried carried = position(null).outcome(outcome.code());
                Draft before = Draft.EMPTY.with(some(outcome, random), Map.of());
                Draft byLevel = before;
                for (int level = 4; level > 0; level--) {
                    byLevel = carried.confirmed("level-" + level, byLevel);
                }
                Draft byItem = before;
                for (String indicator : carried.judgements().keySet()) {
                    byItem = carried.confirmed(indicator, byItem);
                }
                assertThat(byItem).isEqualTo(byLevel);
                assertThat(carried.toConfirm(byLevel)).isZero();
                assertThat(byLevel.judgements()).containsAllEntriesOf(before.judgements());
                assertThat(byLevel.judgements().size())
                        .isEqualTo(union(before, carried).size());
            }
        }
    }

    private static Set<String> union(Draft before, Carried carried) {
        Map<String, Judgement> all = new HashMap<>(before.judgements());
        carried.judgements().forEach((code, then) -> all.put(code, then.judgement()));
        return all.keySet();
    }

    private static Map<String, Judgement> some(Outcome outcome, Random random) {
        Map<String, Judgement> judged = new HashMap<>();
        for (Indicator indicator : outcome.indicators()) {
            if (random.nextBoolean()) {
                judged.put(indicator.code(), Judgement.values()[random.nextInt(3)]);
            }
        }
        return judged;
    }

    @Test
    void whatIsLockedSaysOfEachPartHowItStandsToTheReviewBefore() {
        Position position = position(null);
        SelfEvaluation now = new SelfEvaluation(new ReviewId(UUID.randomUUID()), NEW);
        OutcomeWork third = now.outcome("O3");
        third.write(NEW, position.outcome("O3").confirmed("level-2", Draft.EMPTY.withNarrative("Ours")));
        third.cite(NEW, STRATEGY);
        EvidenceId fresh = new EvidenceId(UUID.randomUUID());
        third.cite(NEW, fresh);
        OutcomeContinuity since = SinceBefore.of(position, now, List.of()).outcome("O3");
        assertThat(since.earlier()).isEqualTo("2021-ZA1");
        assertThat(since.words(since.narrative())).isEqualTo("changed since 2021-ZA1");
        assertThat(since.strengths()).as("it was there and is not taken over").isEqualTo(Continuity.CHANGED);
        assertThat(since.evidence()).isEqualTo(Map.of(STRATEGY, Continuity.UNCHANGED, fresh, Continuity.NEW));
        assertThat(since.judgements())
                .containsEntry("O3.L2.c", Continuity.UNCHANGED)
                .containsEntry("O3.L2.b", Continuity.NEW)
                .containsEntry("O3.L1.a", Continuity.CHANGED);
        assertThat(since.blind().judgements()).isEmpty();
        assertThat(since.blind().evidence()).isEqualTo(since.evidence());
    }

    @Test
    void anItemIsNewUnchangedOrChangedByItsFileAndNothingIsSaidWhereTheFileOfThenIsNotKnown() {
        assertThat(continuity(List.of(item(STRATEGY, "a.pdf", "one")), STRATEGY, "one"))
                .isEqualTo(Continuity.UNCHANGED);
        assertThat(continuity(List.of(item(STRATEGY, "a.pdf", "one")), STRATEGY, "two"))
                .isEqualTo(Continuity.CHANGED);
        assertThat(continuity(List.of(item(STRATEGY, null, null)), STRATEGY, null))
                .as("a link")
                .isEqualTo(Continuity.UNCHANGED);
        assertThat(continuity(List.of(), new EvidenceId(UUID.randomUUID()), "one"))
                .isEqualTo(Continuity.NEW);
        assertThat(continuity(null, STRATEGY, "one"))
                .as("submitted before items were kept")
                .isEqualTo(Continuity.NOT_KNOWN);
        assertThat(continuity(List.of(item(STRATEGY, "a.pdf", null)), STRATEGY, "one"))
                .as("submitted before hashes were kept")
                .isEqualTo(Continuity.NOT_KNOWN);
    }

    /** As the team's own page marks it and, the same, as it is locked. */
    private static Continuity continuity(@Nullable List<Item> then, EvidenceId item, @Nullable String sha256) {
        Position position = new Position(
                "2021-ZA1",
                OLD,
                NEW,
                TestEditions.maps().between("2019", "2023").orElse(null),
                content(then),
                null);
        EvidenceItem now = mock();
        when(now.id()).thenReturn(item);
        when(now.sha256()).thenReturn(sha256);
        Continuity shown = position.outcome("O3").since(List.of(now)).evidence().get(item);
        SelfEvaluation selfEvaluation = new SelfEvaluation(new ReviewId(UUID.randomUUID()), NEW);
        selfEvaluation.outcome("O3").cite(NEW, item);
        assertThat(SinceBefore.of(position, selfEvaluation, List.of(now))
                        .outcome("O3")
                        .evidence())
                .isEqualTo(Map.of(item, requireNonNull(shown)));
        return shown;
    }

    @Test
    void whatCannotBeToldIsSaidInWords() {
        assertThat(new OutcomeContinuity("2021-ZA1", null, null, Map.of(STRATEGY, Continuity.NOT_KNOWN), Map.of())
                        .evidenceWords(STRATEGY))
                .isEqualTo("cited in 2021-ZA1 too; whether it has changed cannot be told");
    }

    private static Position position(@Nullable ValidatedPosition validated) {
        return position(TestEditions.maps(), validated);
    }

    private static Position position(EditionMaps maps, @Nullable ValidatedPosition validated) {
        return new Position("2021-ZA1", OLD, NEW, maps.between("2019", "2023").orElse(null), content(), validated);
    }

    private static SubmissionContent content() {
        return content(List.of(item(STRATEGY, null, null)));
    }

    private static Item item(EvidenceId id, @Nullable String fileName, @Nullable String sha256) {
        return new Item(
                id.toString(),
                "Strategy",
                null,
                "2021-01-01",
                "2021-02-01",
                fileName == null ? "https://a.example" : null,
                fileName,
                null,
                1,
                sha256,
                "team1",
                "2021-02-02T09:00:00Z",
                null);
    }

    private static SubmissionContent content(@Nullable List<Item> items) {
        return new SubmissionContent(
                "Four people then.",
                OLD.outcomes().stream().map(PositionTest::part).toList(),
                List.of(),
                items,
                null,
                null,
                null,
                null,
                null);
    }

    private static Part part(Outcome outcome) {
        Map<String, Judgement> judgements = new HashMap<>();
        Map<String, String> rationales = new HashMap<>();
        for (Indicator indicator : outcome.indicators()) {
            judgements.put(indicator.code(), Judgement.MET);
            rationales.put(indicator.code(), "Why " + indicator.code());
        }
        String tied = outcome.code() + ".L2.b";
        return new Part(
                outcome.code(),
                "Then.\nAnd then.",
                List.of("A strength"),
                List.of(STRATEGY.toString()),
                TWO_LOW,
                null,
                judgements,
                Map.of(tied, List.of(STRATEGY.toString())),
                rationales,
                "",
                List.of(),
                Map.of(tied, Map.of(STRATEGY.toString(), "page 3")),
                Map.of());
    }
}
