package org.qualityoutcomes.selfevaluation.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Band;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Served;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Staff;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.worklist.Refusal.Problem;

class PortraitRulesTest {

    private static final LocalDate TODAY = APortrait.TODAY;

    @Test
    void nothingIsMissingInACompletePortrait() {
        assertThat(gaps(APortrait.FACTS, APortrait.DOCUMENTS)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedByItsField() {
        assertThat(PortraitRules.gaps(" ", PortraitContent.NONE, false, TODAY))
                .extracting(Problem::field)
                .containsExactly(
                        "penPortrait",
                        "penPortrait",
                        "served-1",
                        "band-1",
                        "asAt",
                        "budget",
                        "budgetYear",
                        "source-1",
                        "contract",
                        "documents",
                        "documents");
    }

    @Test
    void aLineThatWasBegunIsFinished() {
        ServiceFacts begun = APortrait.facts(
                List.of(new Served("Aldermoor", null, null, null)),
                List.of(new Staff(Band.BAND_6, new BigDecimal("1"), null, null)),
                TODAY,
                "");
        assertThat(gaps(begun, APortrait.DOCUMENTS))
                .extracting(Problem::field)
                .containsExactly("kind-1", "workforce-1", "heads-1", "qualified-1");
    }

    @Test
    void noMoreIsQualifiedThanThereIs() {
        ServiceFacts wrong = APortrait.facts(
                List.of(),
                List.of(
                        new Staff(Band.BAND_6, new BigDecimal("1.5"), 2, new BigDecimal("1.50")),
                        new Staff(Band.BAND_7, new BigDecimal("1"), 1, new BigDecimal("1.1"))),
                TODAY,
                "");
        assertThat(PortraitRules.contradictions(wrong, TODAY))
                .extracting(Problem::field)
                .containsExactly("qualified-2");
    }

    @Test
    void nothingIsLongerThanItsColumn() {
        ServiceFacts wrong = APortrait.facts(
                List.of(new Served("x".repeat(151), null, null, null)), List.of(), TODAY.plusDays(1), "x".repeat(4001));
        assertThat(PortraitRules.contradictions(wrong, TODAY))
                .extracting(Problem::field)
                .containsExactly("asAt", "reason", "served-1");
        ServiceFacts tooMany =
                APortrait.facts(Collections.nCopies(13, new Served("x", null, null, null)), List.of(), TODAY, "");
        assertThat(PortraitRules.contradictions(tooMany, TODAY)).hasSize(1);
    }

    @Test
    void whatIsOlderThanTwoYearsNeedsAReason() {
        LocalDate old = TODAY.minusMonths(24).minusDays(1);
        List<StandingDocument> documents =
                List.of(APortrait.document(StandingDocument.Kind.STRATEGY, old), APortrait.REPORT);
        ServiceFacts fresh = APortrait.facts(APortrait.SERVED, APortrait.STAFF, TODAY.minusMonths(24), "");
        ServiceFacts stale = APortrait.facts(APortrait.SERVED, APortrait.STAFF, old, "");
        assertThat(Freshness.of(content(fresh, APortrait.DOCUMENTS), TODAY)).isEmpty();
        assertThat(Freshness.of(content(stale, documents), TODAY))
                .containsExactly(
                        "The figures are as at 4 June 2025, more than two years ago.",
                        "Strategy of 4 June 2025: more than two years old.");
        assertThat(gaps(stale, documents)).extracting(Problem::field).containsExactly("reason");
        assertThat(gaps(APortrait.facts(APortrait.SERVED, APortrait.STAFF, old, "It runs until 2030."), documents))
                .isEmpty();
    }

    @Test
    void aHostedServiceShowsItsAgreement() {
        PortraitContent without = content(APortrait.FACTS, APortrait.DOCUMENTS);
        assertThat(PortraitRules.gaps("Five people.", without, true, TODAY))
                .extracting(Problem::field)
                .containsExactly("documents");
        PortraitContent with =
                content(APortrait.FACTS, List.of(APortrait.STRATEGY, APortrait.REPORT, APortrait.AGREEMENT));
        assertThat(PortraitRules.gaps("Five people.", with, true, TODAY)).isEmpty();
    }

    @Test
    void ratiosAreComputed() {
        assertThat(APortrait.FACTS.qualifiedShare()).contains(71);
        assertThat(APortrait.FACTS.workforcePerQualified()).contains(1730);
        assertThat(ServiceFacts.NONE.qualifiedShare()).isEmpty();
        assertThat(ServiceFacts.NONE.workforcePerQualified()).isEmpty();
    }

    private static List<Problem> gaps(ServiceFacts facts, List<StandingDocument> documents) {
        return PortraitRules.gaps("Five people.", content(facts, documents), false, TODAY);
    }

    private static PortraitContent content(ServiceFacts facts, List<StandingDocument> documents) {
        return new PortraitContent(facts, documents, null, true);
    }
}
