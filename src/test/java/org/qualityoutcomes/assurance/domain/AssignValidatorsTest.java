package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.assurance.validators.ValidatorFacts;
import org.qualityoutcomes.assurance.validators.ValidatorRegister;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.Refusal;

class AssignValidatorsTest {

    private static final UUID ID = UUID.randomUUID();
    private static final String ENDED = "The training ended on 28 February 2027.";

    private final Validations validations = mock();
    private final ConflictLedger conflicts = mock();
    private final ValidatorRegister register = mock();
    private final People people = mock();
    private final PlannedSeats planned = mock();
    private final AssignValidators assign = new AssignValidators(
            validations,
            new FreeToValidate(register, conflicts),
            people,
            List.of(planned),
            mock(),
            Clock.fixed(AValidation.NOON, ZoneOffset.UTC));

    @BeforeEach
    void world() {
        when(validations.findById(ID)).thenReturn(Optional.of(AValidation.chosen()));
        when(people.nameOf(any())).thenAnswer(asked -> asked.getArgument(0));
        when(register.all("2023")).thenReturn(List.of(facts("paula", null), facts("simon", ENDED)));
    }

    @Test
    void whoMayNotBeGivenCasesIsRefusedBesideTheField() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> assign.assign(ID, "paula", "simon"));
        assertThat(refusal.problems()).containsExactly(new Refusal.Problem("second", "simon: " + ENDED));
        verify(validations, never()).save(any());
    }

    @Test
    void whoIsInNoRegisterIsRefused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> assign.assign(ID, "nobody", "paula"));
        assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactly("primary");
    }

    @Test
    void aPairOfWhomOneMayNotValidateAnyMoreIsNotSeatedByItself() {
        when(validations.findById(ID)).thenReturn(Optional.of(AValidation.opened()));
        when(planned.confirmed(any())).thenReturn(Optional.of(new PlannedSeats.Pair("paula", "simon")));
        assertThat(assign.isPairConfirmed(ID)).isFalse();
        when(register.all("2023")).thenReturn(List.of(facts("paula", null), facts("simon", null)));
        assertThat(assign.isPairConfirmed(ID)).isTrue();
    }

    /** Those who judged an earlier version are proposed for the next one; a plan from before does not push them aside. */
    @Test
    void aPlanIsForACaseForWhichNobodyIsChosen() {
        when(planned.confirmed(any())).thenReturn(Optional.of(new PlannedSeats.Pair("paula", "paula")));
        assertThat(assign.isPairConfirmed(ID)).isFalse();
    }

    @Test
    void whoKeepsASeatIsNotAskedAgainWhenTheOtherIsReplaced() {
        Validation validation = AValidation.declinedBySecond();
        when(validations.findById(ID)).thenReturn(Optional.of(validation));
        when(register.all("2023")).thenReturn(List.of(facts(AValidation.PRIMARY, ENDED), facts("tara", null)));
        assign.assign(ID, AValidation.PRIMARY, "tara");
        assertThat(validation.second().validator()).isEqualTo("tara");
    }

    private static ValidatorFacts facts(String username, @Nullable String obstacle) {
        return new ValidatorFacts(username, username, Set.of(), 8, true, obstacle, List.of(), List.of());
    }
}
