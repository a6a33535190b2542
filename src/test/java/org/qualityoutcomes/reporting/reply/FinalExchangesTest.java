package org.qualityoutcomes.reporting.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.reporting.domain.Exchange;
import org.qualityoutcomes.reporting.domain.ReportCases;
import org.qualityoutcomes.reporting.domain.ReportState;

class FinalExchangesTest {

    private static final UUID REPORT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2027-06-07T09:00:00Z");

    private final Replies replies = mock(Replies.class);
    private final ReportCases reports = mock(ReportCases.class);

    @Test
    void whatTheAuthorIsStillWritingOfAChangeStandsInNoDocument() {
        Reply reply = new Reply(REPORT, NOW);
        UUID point = reply.add(NOW);
        reply.write(point, "O1", "There are four sites.", List.of(), NOW);
        reply.send(true, NOW);
        reply.answer(point, Verdict.ACCEPTED, "There are.", NOW);
        reply.answered("cleo", NOW);
        reply.dealtWith(point, "Three is", NOW);
        when(replies.find(REPORT)).thenReturn(Optional.of(reply));

        assertThat(exchange(ReportState.REVISING).answer()).isEqualTo("Accepted. There are.");
        assertThat(exchange(ReportState.CHECKING_REVISION).answer())
                .isEqualTo("Accepted. There are. What was changed: Three is");
    }

    private Exchange exchange(ReportState state) {
        when(reports.get(REPORT)).thenReturn(ACase.of(REPORT, state, null, null));
        return new FinalExchanges(replies, mock(LevelReviews.class), reports)
                .of(REPORT)
                .get(0);
    }
}
