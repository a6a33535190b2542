package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityoutcomes.evidence.Consent;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.framework.Judgement;

/** The evidence period begins on 1 April 2026; today is 1 March 2027. */
class CoverageTest {

    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final EvidenceItem GOOD = AnItem.with(Consent.NOT_ASKED, false, null, TODAY);

    private final Coverage coverage = new Coverage(FROM, TODAY);

    @Test
    void whatNothingIsTiedToIsMissingHoweverItIsJudged() {
        assertThat(coverage.of(Judgement.MET, List.of())).isEqualTo(CoverageState.MISSING);
        assertThat(coverage.of(null, List.of())).isEqualTo(CoverageState.MISSING);
    }

    @Test
    void whatIsShownIsMetOnlyWhenItIsJudgedSo() {
        assertThat(coverage.of(Judgement.MET, List.of(GOOD))).isEqualTo(CoverageState.MET);
        assertThat(coverage.of(Judgement.PARTLY, List.of(GOOD))).isEqualTo(CoverageState.EVIDENCED);
        assertThat(coverage.of(null, List.of(GOOD))).isEqualTo(CoverageState.EVIDENCED);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, STALE", "2027-03-01, MET", ", MET"})
    void whatHadToBeLookedAtAgainIsStale(@Nullable LocalDate reviewBy, CoverageState state) {
        assertThat(of(AnItem.with(Consent.GIVEN, false, reviewBy, TODAY))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, STALE", "2026-04-01, MET"})
    void whatSpeaksOfATimeBeforeThePeriodIsStale(LocalDate until, CoverageState state) {
        assertThat(of(AnItem.with(Consent.NOT_NEEDED, false, null, until))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ASKED, false, MET",
        "NOT_ASKED, true, CONSENT_PENDING",
        "NOT_NEEDED, true, MET",
        "PENDING, false, CONSENT_PENDING",
        "GIVEN, true, MET",
        "REFUSED, false, MISSING"
    })
    void notAskedIsNotTheSameAsNotNeeded(Consent consent, boolean personal, CoverageState state) {
        assertThat(of(AnItem.with(consent, personal, null, TODAY))).isEqualTo(state);
    }

    @Test
    void oneGoodItemIsEnough() {
        List<EvidenceItem> items = List.of(
                AnItem.with(Consent.REFUSED, false, null, TODAY),
                AnItem.with(Consent.PENDING, false, null, TODAY),
                AnItem.with(Consent.GIVEN, false, FROM, TODAY),
                GOOD);
        assertThat(coverage.of(Judgement.MET, items)).isEqualTo(CoverageState.MET);
        assertThat(coverage.of(Judgement.MET, items.subList(0, 3))).isEqualTo(CoverageState.CONSENT_PENDING);
    }

    private CoverageState of(EvidenceItem item) {
        return coverage.of(Judgement.MET, List.of(item));
    }
}
