package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.assurance.domain.AValidation.EDITION;
import static org.qualityoutcomes.assurance.domain.AValidation.PRIMARY;
import static org.qualityoutcomes.assurance.domain.AValidation.SECOND;
import static org.qualityoutcomes.assurance.domain.AValidation.TWO_HIGH;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.domain.ModerationTable.Facts;
import org.qualityoutcomes.assurance.sample.ModerationSample;
import org.qualityoutcomes.assurance.validators.ValidatorFacts;
import org.qualityoutcomes.assurance.validators.ValidatorRegister;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submission.SubmittedOutcome;

class ModerationSelectionTest {

    private final Validation validation = AValidation.compared();
    private final List<Facts> asked = new ArrayList<>();
    private final ModerationSample sample = mock(ModerationSample.class);
    private final ValidatorRegister register = mock(ValidatorRegister.class);
    private final Validations validations = mock(Validations.class);
    private final Reviews reviews = mock(Reviews.class);
    private final ModerationSelection selection =
            new ModerationSelection(this::remember, sample, register, validations, reviews);

    @BeforeEach
    void world() {
        when(reviews.get(any())).thenReturn(mock(Review.class));
        when(register.all("2023")).thenReturn(List.of(facts(PRIMARY, true), facts(SECOND, true)));
    }

    @Test
    void eachOutcomeIsAskedForWithItsOwnFacts() {
        select();
        assertThat(asked).hasSize(6);
        assertThat(asked.get(0)).isEqualTo(new Facts(true, 0, false, false, false));
        assertThat(asked.get(1)).isEqualTo(new Facts(false, 0, false, false, false));
    }

    @Test
    void aReviewOfTheSampleIsSelectedAsAWhole() {
        when(sample.holds(any())).thenReturn(true);
        select();
        assertThat(asked).allMatch(Facts::sampled);
    }

    @Test
    void whoHasNeitherExperienceNorAnEarlierCaseIsNew() {
        when(register.all("2023")).thenReturn(List.of(facts(PRIMARY, true), facts(SECOND, false)));
        select();
        assertThat(asked).allMatch(Facts::newValidator);

        asked.clear();
        when(validations.lockedBefore(eq(SECOND), any())).thenReturn(1L);
        select();
        assertThat(asked).noneMatch(Facts::newValidator);
    }

    @Test
    void whatWasLeftOpenGoesToThePanelWhateverTheTableSays() {
        assertThat(select().get("O1")).containsExactly("The validators could not agree.");
        assertThat(select().get("O2")).isEmpty();
    }

    private Map<String, List<String>> select() {
        Submission submission = mock(Submission.class);
        SubmittedOutcome outcome = mock(SubmittedOutcome.class);
        when(outcome.selfRating()).thenReturn(TWO_HIGH);
        when(submission.outcome(any())).thenReturn(outcome);
        return selection.reasons(validation, EDITION, submission);
    }

    private List<String> remember(Facts facts) {
        asked.add(facts);
        return List.of();
    }

    private static ValidatorFacts facts(String username, boolean experienced) {
        return new ValidatorFacts(username, username, Set.of(), 8, experienced, null, List.of(), List.of());
    }
}
