package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualityoutcomes.reporting.domain.AReport.THREE_LOW;
import static org.qualityoutcomes.reporting.domain.AReport.TWO_HIGH;

import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.TestEditions;

class ReportViewTest {

    private static final Edition EDITION = TestEditions.shipped().get("2023");

    @Test
    void wordsThatWereNeverSentAreNotShown() {
        assertThat(row(AReport.passedInSilence(), true, true).point()).isEmpty();
    }

    @Test
    void aPointIsItsWritersUntilItIsSent() {
        assertThat(row(AReport.inReply(), false, false).point()).isEmpty();
        assertThat(row(AReport.inReply(), true, false).point()).isNotEmpty();
        assertThat(row(AReport.beingAnswered(), false, false).point()).isNotEmpty();
    }

    @Test
    void anAnswerIsItsWritersUntilItIsFinal() {
        assertThat(row(AReport.beingAnswered(), true, false).answer()).isEmpty();
        assertThat(row(AReport.beingAnswered(), false, true).answer()).isNotEmpty();
        assertThat(row(AReport.issued(), false, false).answer()).isNotEmpty();
    }

    @Test
    void aLevelUnderReviewIsItsModeratorsUntilItIsDecided() {
        Report report = AReport.inLevelReview();
        report.decideReview(EDITION, "O1", THREE_LOW, "March carries it.");
        assertThat(row(report, true, false).reviewRating()).isNull();
        assertThat(row(report, true, false).reviewAnswer()).isEmpty();
        assertThat(row(report, false, true).reviewRating()).isEqualTo(THREE_LOW);
    }

    @Test
    void eachReviewedLevelIsToldWithBeforeAfterAndReason() {
        Report report = AReport.inLevelReview();
        report.decideReview(EDITION, "O1", THREE_LOW, "March carries it.");
        assertThat(report.reviewDecided()).hasSize(1).first().satisfies(level -> {
            ReportDeed deed = ReportDeed.decided(report, level);
            assertThat(deed.before()).isEqualTo(TWO_HIGH.title());
            assertThat(deed.after()).isEqualTo(THREE_LOW.title());
            assertThat(deed.reason()).isEqualTo("March carries it.");
        });
    }

    private static ReportView.Row row(Report report, boolean replies, boolean answers) {
        return ReportView.of(report, "Aldermoor Hospitals", EDITION, replies, answers)
                .rows()
                .get(0);
    }
}
