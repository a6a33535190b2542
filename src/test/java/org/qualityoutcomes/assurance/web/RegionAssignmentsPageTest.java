package org.qualityoutcomes.assurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegionAssignmentsPageTest {

    @Test
    void aReasonForWhatIsNoReviewIsIgnored() {
        UUID review = UUID.randomUUID();
        var sent = RegionAssignmentsPage.Sent.of(
                List.of(review), Map.of("reason-" + review, "Shared a project.", "reason-x", "?", "reason-1-1", "?"));
        assertThat(sent.reasons()).containsOnly(Map.entry(review, "Shared a project."));
    }
}
