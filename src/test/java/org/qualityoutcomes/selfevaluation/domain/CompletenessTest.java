package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.priorities.Worksheet;
import org.qualityoutcomes.worklist.Refusal;

class CompletenessTest {

    private final Edition edition = TestEditions.shipped().get("2023");
    private final SelfEvaluation selfEvaluation = new SelfEvaluation(new ReviewId(UUID.randomUUID()), edition);

    @Test
    void aNewSelfEvaluationLacksEverythingAndEachPlaceIsNamed() {
        assertThat(missing()).extracting(Missing::place).contains("team-plan", "pen-portrait", "priorities");
        for (Outcome outcome : edition.outcomes()) {
            String page = "outcomes/" + outcome.code();
            assertThat(missing()).extracting(Missing::place).contains(page, page + "#narrative", page + "#rating");
            assertThat(missing())
                    .extracting(Missing::place)
                    .containsAll(outcome.indicators().stream()
                            .map(indicator -> page + "#" + indicator.code())
                            .toList());
        }
    }

    /**
     * Whatever a team does next, the list never grows but by what the judging of an outcome itself brings up; and
     * nothing of an outcome is missing exactly when it is accepted.
     */
    @RepeatedTest(40)
    void anOutcomeIsMissingUntilItIsAccepted(RepetitionInfo repetition) {
        Random chance = new Random(repetition.getCurrentRepetition());
        List<OutcomeWork> open = new ArrayList<>(selfEvaluation.outcomes());
        while (!open.isEmpty()) {
            OutcomeWork work = open.get(chance.nextInt(open.size()));
            int before = missing().size();
            goOn(work);
            assertThat(missing().size()).isLessThanOrEqualTo(before);
            assertThat(missing().stream().noneMatch(each -> each.place().startsWith("outcomes/" + work.outcome())))
                    .isEqualTo(work.state() == OutcomeState.ACCEPTED);
            open.removeIf(each -> each.state() == OutcomeState.ACCEPTED);
        }
    }

    /** What the list names of an outcome is what its owner is refused with, no more and no less. */
    @RepeatedTest(40)
    void theListIsWhatTheHandingOverIsRefusedWith(RepetitionInfo repetition) {
        Random chance = new Random(repetition.getCurrentRepetition());
        OutcomeWork work = selfEvaluation.outcome("O1");
        work.cite(edition, new EvidenceId(UUID.randomUUID()));
        work.gathered();
        Map<String, Judgement> some = judgements("O1");
        some.keySet().removeIf(each -> chance.nextBoolean());
        Rating rating = chance.nextBoolean() ? new Rating(0, null) : null;
        work.write(edition, ADraft.rated(rating, some, "", chance.nextBoolean() ? "Words." : ""));
        List<String> named = missing().stream()
                .filter(each -> each.place().startsWith("outcomes/O1#"))
                .map(each -> each.sentence().substring("O1: ".length()))
                .toList();
        try {
            work.judged(edition);
            assertThat(named).isEmpty();
        } catch (Refusal refused) {
            assertThat(refused.problems()).extracting(Refusal.Problem::sentence).containsExactlyElementsOf(named);
        }
    }

    @Test
    void whatSomebodySaysNoToAfterItWasCitedIsNamedWithItsPage() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        EvidenceItem refused = AnItem.with(Consent.REFUSED, false, null, day);
        EvidenceItem given = AnItem.with(Consent.GIVEN, false, null, day);
        selfEvaluation.outcome("O2").cite(edition, refused.id());
        selfEvaluation.outcome("O2").cite(edition, given.id());
        assertThat(Completeness.usedAgainstTheirWill(selfEvaluation, List.of(refused, given)))
                .containsExactly(new Missing(
                        "outcomes/O2/evidence", "O2: consent is refused for “" + refused.title() + "”. Leave it out."));
    }

    private void goOn(OutcomeWork work) {
        switch (work.state()) {
            case GATHERING -> {
                work.cite(edition, new EvidenceId(UUID.randomUUID()));
                work.gathered();
            }
            case JUDGING -> {
                work.write(edition, ADraft.rated(new Rating(0, null), judgements(work.outcome()), "", "Not begun."));
                work.judged(edition);
            }
            case CHECKING -> work.checked(true, "");
            case ACCEPTED -> throw new IllegalStateException("it is accepted");
        }
    }

    private Map<String, Judgement> judgements(String outcome) {
        Map<String, Judgement> judgements = new HashMap<>();
        for (Indicator indicator : edition.outcome(outcome).indicators()) {
            judgements.put(indicator.code(), Judgement.NOT_MET);
        }
        return judgements;
    }

    private List<Missing> missing() {
        return Completeness.missing(selfEvaluation, List.of(), Worksheet.EMPTY, edition);
    }
}
