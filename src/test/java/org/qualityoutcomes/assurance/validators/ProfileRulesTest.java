package org.qualityoutcomes.assurance.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.qualityoutcomes.assurance.validators.AValidator.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Absence;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.worklist.Refusal;

class ProfileRulesTest {

    private static final Employment HERE = work("ZA1", 2020, null);

    @Test
    void twoEmployersOneAfterTheOtherOrAtOnceAreFine() {
        assertThatNoException()
                .isThrownBy(() -> ProfileRules.check(
                        profile(6, List.of(HERE, work("ZB1", 2021, 2022), work("ZA1", 2015, 2019)), List.of()), TODAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 1000, -1})
    void aCapacityIsFromOneToThirty(int capacity) {
        assertThat(fields(profile(capacity, List.of(HERE), List.of()))).containsExactly("capacity");
    }

    @Test
    void theSameEmployerTwiceAtOnceIsRefusedBesideTheSecondRow() {
        assertThat(fields(profile(6, List.of(HERE, work("ZA1", 2018, 2021)), List.of())))
                .containsExactly("from-2");
    }

    @Test
    void daysInTheWrongOrderAreRefusedBesideTheLastDay() {
        assertThat(fields(profile(6, List.of(work("ZA1", 2020, 2019)), List.of())))
                .containsExactly("until-1");
        assertThat(fields(profile(6, List.of(HERE), List.of(new Absence(TODAY.plusDays(2), TODAY)))))
                .containsExactly("awayUntil-1");
    }

    @Test
    void anAbsenceInThePastAndTwoAtOnceAreRefused() {
        Absence past = new Absence(TODAY.minusDays(9), TODAY.minusDays(1));
        Absence now = new Absence(TODAY, TODAY.plusDays(5));
        Absence soon = new Absence(TODAY.plusDays(5), TODAY.plusDays(8));
        assertThat(fields(profile(6, List.of(HERE), List.of(past, now, soon))))
                .containsExactly("awayUntil-1", "awayFrom-3");
    }

    @Test
    void somebodyWorksSomewhereAndExperienceIsTold() {
        Profile empty = new Profile(true, " ", 6, Set.of(), List.of(), List.of());
        assertThat(fields(empty)).containsExactly("experience", "employer-1");
    }

    private static List<String> fields(Profile profile) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ProfileRules.check(profile, TODAY));
        return refusal.problems().stream().map(Refusal.Problem::field).toList();
    }

    private static Profile profile(int capacity, List<Employment> history, List<Absence> absences) {
        return new Profile(false, "", capacity, Set.of(), history, absences);
    }

    private static Employment work(String ods, int from, @Nullable Integer until) {
        return new Employment(ods, ods, LocalDate.of(from, 1, 1), until == null ? null : LocalDate.of(until, 12, 31));
    }
}
