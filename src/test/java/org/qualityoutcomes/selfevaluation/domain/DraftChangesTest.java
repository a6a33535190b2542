package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;

class DraftChangesTest {

    private static final Draft BEFORE = new Draft(
            new Rating(1, SubLevel.LOW),
            Map.of("O1.L1.a", Judgement.PARTLY),
            Map.of(),
            "",
            "We asked 20 people.",
            "Friendly",
            "A budget",
            List.of());

    private final Outcome outcome = TestEditions.shipped().get("2023").outcome("O1");

    @Test
    void whatIsTheSameIsNotListed() {
        assertThat(DraftChanges.between(outcome, BEFORE, BEFORE)).isEmpty();
    }

    @Test
    void everyPartThatBecameDifferentIsListedInTheOrderOfThePage() {
        Draft after = new Draft(
                new Rating(1, SubLevel.HIGH),
                Map.of("O1.L1.a", Judgement.MET),
                Map.of("O1.L1.a", "She is named in the minutes."),
                "The last indicator is a matter of days.",
                "We asked 400 people.",
                "Friendly\nQuick",
                "",
                List.of(new Nomination("Ward rounds", "Every Tuesday.", true)));
        assertThat(DraftChanges.between(outcome, BEFORE, after))
                .extracting(Change::part)
                .containsExactly(
                        "O1.L1.a",
                        "Why O1.L1.a is judged so",
                        "Level",
                        "Reason for the level",
                        "Narrative",
                        "Strengths",
                        "Good practice",
                        "What is still missing");
    }
}
