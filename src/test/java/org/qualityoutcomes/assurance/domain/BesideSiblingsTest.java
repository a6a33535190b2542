package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.assurance.domain.AValidation.EDITION;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;
import static org.qualityoutcomes.assurance.domain.AValidation.PRIMARY;
import static org.qualityoutcomes.assurance.domain.AValidation.TWO_HIGH;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SiblingDifference;
import org.qualityoutcomes.selfevaluation.SiblingDifferences;

/** Paula has stored O1 of one organisation; its sibling has submitted too. */
class BesideSiblingsTest {

    private final Validations validations = mock();
    private final SiblingDifferences differences = mock();
    private final CurrentUser user = mock();
    private final BesideSiblings siblings = new BesideSiblings(validations, differences, user);
    private final Validation own = AValidation.chosen();

    @BeforeEach
    void paulaReads() {
        when(user.require()).thenReturn(PRIMARY);
        when(validations.findById(own.id())).thenReturn(Optional.of(own));
    }

    @Test
    void whoCouldStillBeChosenForTheSiblingDoesNotLearnWhatItSaysOfItself() {
        assertThat(isShownBeside(AValidation.opened())).as("nobody is chosen").isFalse();
        assertThat(isShownBeside(AValidation.invited())).as("nobody has accepted").isFalse();
        assertThat(isShownBeside(AValidation.declinedBySecond()))
                .as("a seat is free again")
                .isFalse();
        assertThat(isShownBeside(null)).as("it is not opened yet").isFalse();
    }

    @Test
    void whenTwoOthersHaveAcceptedItIsShown() {
        when(user.require()).thenReturn("nora");
        assertThat(isShownBeside(accepted())).isTrue();
    }

    @Test
    void whoJudgesBothSeesItWhenTheOwnJudgementIsStoredThereToo() {
        Validation there = accepted();
        assertThat(isShownBeside(there)).isFalse();
        there.primary().judge(EDITION, "O1", AValidation.opinion(EDITION.outcome("O1"), TWO_HIGH));
        there.primary().store(EDITION, "O1", NOON);
        assertThat(isShownBeside(there)).isTrue();
    }

    @Test
    void whereTheSubmissionIsOpenedAgainItIsHiddenAgain() {
        when(user.require()).thenReturn("nora");
        Validation there = accepted();
        there.annul(NOON);
        assertThat(isShownBeside(there)).isFalse();
    }

    private static Validation accepted() {
        Validation there = AValidation.invited();
        there.seats().forEach(seat -> there.declare(seat.id(), seat.validator(), false, "", true, NOON));
        return there;
    }

    private boolean isShownBeside(@Nullable Validation there) {
        ReviewId review = new ReviewId((there == null ? own : there).reviewId());
        when(validations.latestOf(any())).thenReturn(there == null ? List.of() : List.of(there));
        when(differences.of(any(), anyInt(), any()))
                .thenReturn(List.of(new SiblingDifference(
                        review,
                        "2027-ZA1",
                        1,
                        true,
                        true,
                        Set.of(),
                        0,
                        new SiblingDifference.Verdict(true, List.of()))));
        return siblings.of(own.id(), "O1", true).get(0).verdict() != null;
    }
}
