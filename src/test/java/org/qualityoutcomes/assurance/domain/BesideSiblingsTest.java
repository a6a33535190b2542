package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.assurance.domain.AValidation.EDITION;
import static org.qualityoutcomes.assurance.domain.AValidation.NOON;
import static org.qualityoutcomes.assurance.domain.AValidation.TWO_HIGH;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SiblingDifference;
import org.qualityoutcomes.selfevaluation.SiblingDifferences;

/** Nora has stored O1 of one organisation, and no other outcome; its sibling has submitted too. */
class BesideSiblingsTest {

    private static final String READER = "nora";

    private final Validations validations = mock();
    private final SiblingDifferences differences = mock();
    private final CurrentUser user = mock();
    private final BesideSiblings siblings = new BesideSiblings(validations, differences, user);
    private final Validation own = acceptedBy(READER);

    @BeforeEach
    void noraHasStored() {
        store(own);
        when(user.require()).thenReturn(READER);
        when(validations.findById(own.id())).thenReturn(Optional.of(own));
    }

    private static Validation acceptedBy(String primary) {
        Validation validation = AValidation.opened();
        validation.assign(primary, AValidation.SECOND);
        validation.seats().forEach(seat -> validation.invite(seat, NOON));
        validation.seats().forEach(seat -> validation.declare(seat.id(), seat.validator(), false, "", true, NOON));
        return validation;
    }

    private static void store(Validation validation) {
        validation.primary().judge(EDITION, "O1", AValidation.opinion(EDITION.outcome("O1"), TWO_HIGH));
        validation.primary().store(EDITION, "O1", NOON);
    }

    @Test
    void whoCouldStillBeChosenForTheSiblingDoesNotLearnWhatItSaysOfItself() {
        assertThat(isShownBeside("O1", AValidation.opened()))
                .as("nobody is chosen")
                .isFalse();
        assertThat(isShownBeside("O1", AValidation.invited()))
                .as("nobody has accepted")
                .isFalse();
        assertThat(isShownBeside("O1", AValidation.declinedBySecond()))
                .as("a seat is free again")
                .isFalse();
        assertThat(isShownBeside("O1", null)).as("it is not opened yet").isFalse();
    }

    @Test
    void whenTwoOthersHaveAcceptedItIsShownOfWhatIsStored() {
        Validation there = acceptedBy(AValidation.PRIMARY);
        assertThat(isShownBeside("O1", there)).isTrue();
        assertThat(isShownBeside("O2", there)).isFalse();
    }

    @Test
    void whoJudgesBothSeesItWhenTheOwnJudgementIsStoredThereToo() {
        Validation there = acceptedBy(READER);
        assertThat(isShownBeside("O1", there)).isFalse();
        store(there);
        assertThat(isShownBeside("O1", there)).isTrue();
    }

    @Test
    void whereTheSubmissionIsOpenedAgainItIsHiddenAgain() {
        Validation there = acceptedBy(AValidation.PRIMARY);
        there.annul(NOON);
        assertThat(isShownBeside("O1", there)).isFalse();
    }

    private boolean isShownBeside(String outcome, @Nullable Validation there) {
        ReviewId review = new ReviewId((there == null ? own : there).reviewId());
        SiblingDifference difference = new SiblingDifference(
                review, "2027-ZA1", 1, true, true, Set.of(), 0, new SiblingDifference.Verdict(true, List.of()));
        when(validations.latestOf(any())).thenReturn(there == null ? List.of() : List.of(there));
        when(differences.of(any(), anyInt())).thenReturn(Map.of(outcome, List.of(difference)));
        return siblings.of(own.id()).getOrDefault(outcome, List.of()).get(0).verdict() != null;
    }
}
