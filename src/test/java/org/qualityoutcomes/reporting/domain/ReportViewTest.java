package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualityoutcomes.reporting.domain.AReport.THREE_LOW;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.reporting.domain.ReportLine.Kind;

class ReportViewTest {

    private static final Edition EDITION = TestEditions.shipped().get("2023");

    @Test
    void silenceIsSaidToBeSilence() {
        assertThat(view(AReport.passedInSilence()).reply()).isEqualTo(Replied.SILENCE);
        assertThat(view(AReport.inReply()).reply()).isNull();
    }

    @Test
    void aLevelThatWasVariedIsSaidToBeDecidedOnReview() {
        Report report = AReport.inLevelReview();
        assertThat(view(report).rows().get(0).basis()).isNotEqualTo("Decided on review");
        report.reviewDecided(List.of(new VariedLevel("O1", THREE_LOW, Set.of())));
        assertThat(view(report).rows().get(0).settled()).isEqualTo(THREE_LOW);
        assertThat(view(report).rows().get(0).basis()).isEqualTo("Decided on review");
    }

    @Test
    void whatDoesNotHoldAtAnotherLevelIsNoLongerAsked() {
        Report report = AReport.atCheck();
        ReportedOutcome outcome = report.outcome("O1");
        AskedAction counted = point("Count the visits.");
        outcome.plan(SectionDraft.actions(List.of(counted, point("Ask the wards.")), List.of()));
        List<String> strengths = outcome.texts(Kind.STRENGTH);
        outcome.vary(
                THREE_LOW,
                Set.of(counted.id(), outcome.lines(Kind.STRENGTH).get(0).id()));
        assertThat(outcome.texts(Kind.REQUIRED_ACTION)).containsExactly("Ask the wards.");
        assertThat(outcome.texts(Kind.STRENGTH)).isEqualTo(strengths);
    }

    private static AskedAction point(String text) {
        return new AskedAction(UUID.randomUUID(), "O1", null, text, null);
    }

    private static ReportView view(Report report) {
        return ReportView.of(report, "Aldermoor Hospitals", EDITION, List.of());
    }
}
