package org.qualityoutcomes.assurance.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.assurance.validators.AValidator.NOW;
import static org.qualityoutcomes.assurance.validators.AValidator.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Absence;
import org.qualityoutcomes.framework.BenchmarkCase;
import org.qualityoutcomes.framework.Calibration;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;

class AdmissionPolicyTest {

    private final Judged policy = policy(edition("2023", true));

    @Test
    void whoIsTrainedCalibratedAndThereMayBeGivenCases() {
        assertThat(policy.obstacle(AValidator.whoIsAdmitted(TODAY), TODAY)).isNull();
    }

    @Test
    void eachStepThatIsMissingIsSaidInASentence() {
        Validator validator = AValidator.whoApplied();
        assertThat(policy.obstacle(validator, TODAY)).isEqualTo("Has applied, and is not approved yet.");
        validator.approve();
        assertThat(policy.obstacle(validator, TODAY)).isEqualTo("Is not trained yet.");
        validator.train(TODAY.plusYears(2));
        assertThat(policy.obstacle(validator, TODAY)).isEqualTo("Has not judged the benchmark cases yet.");
        validator.missTheBar();
        assertThat(policy.obstacle(validator, TODAY)).startsWith("Did not reach the bar");
        validator.talk();
        validator.calibrate("2023");
        validator.admit(NOW);
        assertThat(policy.obstacle(validator, TODAY)).isNull();
    }

    @Test
    void trainingEndsOnItsLastDay() {
        assertThat(policy.obstacle(AValidator.whoIsAdmitted(TODAY.minusDays(1)), TODAY))
                .isEqualTo("The training ended on 28 February 2027.");
    }

    @Test
    void whoIsAwayTodayIsNotAsked() {
        Absence away = new Absence(TODAY.minusDays(3), TODAY);
        assertThat(policy.obstacle(AValidator.whoIsAdmitted(TODAY.plusYears(1), away), TODAY))
                .isEqualTo("Is absent until 1 March 2027.");
        assertThat(policy.obstacle(AValidator.whoIsAdmitted(TODAY.plusYears(1), away), TODAY.plusDays(1)))
                .isNull();
    }

    @Test
    void aNewEditionAsksForItsOwnCalibrationWhereItHasBenchmarkCases() {
        Validator calibratedFor2023 = AValidator.whoIsAdmitted(TODAY.plusYears(1));
        assertThat(policy(edition("2023", true), edition("2027", true)).obstacle(calibratedFor2023, TODAY))
                .isEqualTo("Has not judged the benchmark cases of edition 2027 yet.");
        assertThat(policy(edition("2023", true), edition("2027", false)).obstacle(calibratedFor2023, TODAY))
                .isNull();
    }

    @Test
    void aCaseAsksForCalibrationForItsOwnEditionOrALaterOne() {
        AdmissionPolicy both =
                policy(edition("2023", true), edition("2027", true)).policy();
        Validator calibratedFor2023 = AValidator.whoIsAdmitted(TODAY.plusYears(1));
        assertThat(both.obstacle(calibratedFor2023, TODAY, both.bar("2023"))).isNull();
        assertThat(both.obstacle(calibratedFor2023, TODAY, both.bar("2027"))).contains("edition 2027");
        Validator calibratedFor2027 = AValidator.whoApplied();
        calibratedFor2027.approve();
        calibratedFor2027.train(TODAY.plusYears(1));
        calibratedFor2027.calibrate("2027");
        calibratedFor2027.admit(NOW);
        assertThat(both.obstacle(calibratedFor2027, TODAY, both.bar("2023"))).isNull();
    }

    @Test
    void anEditionThatIsPublishedMeanwhileIsWhatPeopleAreCalibratedFor() {
        Edition first = edition("2023", true);
        Edition next = edition("2027", true);
        Editions all = mock();
        when(all.all()).thenReturn(List.of(first), List.of(first, next));
        AdmissionPolicy running = new AdmissionPolicy(all, new Benchmarks(mock(), mock()));
        assertThat(running.edition()).isEqualTo(first);
        assertThat(running.edition()).isEqualTo(next);
    }

    @Test
    void whoIsJudgingHasCasesToJudgeThoughAnEditionWithoutIsPublished() {
        AdmissionPolicy both =
                policy(edition("2023", true), edition("2027", false)).policy();
        assertThat(both.editionToJudge().code()).isEqualTo("2023");
        assertThat(policy(edition("2023", true), edition("2027", true))
                        .policy()
                        .editionToJudge()
                        .code())
                .isEqualTo("2027");
        assertThat(policy(edition("2023", false)).policy().editionToJudge().code())
                .isEqualTo("2023");
    }

    @Test
    void whoRenewsGoesOnWhileTheTrainingLasts() {
        Validator validator = AValidator.whoIsAdmitted(TODAY.plusDays(30));
        validator.renew();
        assertThat(policy.obstacle(validator, TODAY)).isNull();
        assertThat(policy.obstacle(validator, TODAY.plusDays(31))).isEqualTo("The training ended on 31 March 2027.");
    }

    private record Judged(AdmissionPolicy policy) {
        @Nullable
        String obstacle(Validator validator, LocalDate today) {
            return policy.obstacle(validator, today, policy.bar());
        }
    }

    private static Judged policy(Edition... editions) {
        Editions all = mock();
        when(all.all()).thenReturn(List.of(editions));
        for (Edition each : editions) {
            when(all.get(each.code())).thenReturn(each);
        }
        return new Judged(new AdmissionPolicy(all, new Benchmarks(mock(), mock())));
    }

    private static Edition edition(String code, boolean withCases) {
        Edition edition = mock();
        when(edition.code()).thenReturn(code);
        BenchmarkCase benchmark = new BenchmarkCase("B1", "O1", "T", "N", List.of(), new Rating(0, null), "R");
        when(edition.calibration()).thenReturn(new Calibration(true, 80, withCases ? List.of(benchmark) : List.of()));
        return edition;
    }
}
