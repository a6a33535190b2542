package org.qualityoutcomes.assurance.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.PersonMoved;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;

class FollowMovesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private final Validators validators = mock();
    private final FollowMoves follow = new FollowMoves(validators, event -> {});

    @Test
    void theRecordGoesAlongAndTheOldEmployerEndsTheDayBefore() {
        Validator validator = AValidator.whoIsAdmitted(LocalDate.of(2028, 1, 1));
        when(validators.findByUsername("validator1")).thenReturn(Optional.of(validator));
        follow.on(new PersonMoved("validator1", trust("ZA1"), trust("ZB1"), DAY));
        assertThat(validator.profile().history())
                .containsExactly(
                        new Employment("ZB1", "Trust ZB1", DAY, null),
                        new Employment("ZA1", "A hospital", LocalDate.of(2020, 1, 1), DAY.minusDays(1)));
        assertThat(validator.trainedUntil()).isEqualTo(LocalDate.of(2028, 1, 1));
        assertThat(validator.isCalibratedFor("2023")).isTrue();
        assertThat(validator.profile().capacity()).isEqualTo(6);
    }

    @Test
    void anEmployerThatNobodyNamedIsKnownUntilTheDayBefore() {
        Validator validator = AValidator.whoIsAdmitted(LocalDate.of(2028, 1, 1));
        when(validators.findByUsername("validator1")).thenReturn(Optional.of(validator));
        follow.on(new PersonMoved("validator1", trust("ZC1"), null, DAY));
        assertThat(validator.profile().history())
                .contains(new Employment("ZC1", "Trust ZC1", DAY.minusDays(1), DAY.minusDays(1)));
    }

    private static Organisation trust(String ods) {
        return new Organisation(
                new OrganisationId(UUID.randomUUID()),
                ods,
                "Trust " + ods,
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));
    }
}
