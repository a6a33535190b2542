package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.worklist.Refusal;

class ConveneMeetingTest {

    @Test
    void aMeetingIsNotConvenedForYesterday() {
        ConveneMeeting convene = new ConveneMeeting(
                mock(Meetings.class),
                mock(WaitingCases.class),
                mock(Cycles.class),
                mock(People.class),
                event -> {},
                Clock.fixed(AValidation.NOON, ZoneOffset.UTC));
        CycleId cycle = new CycleId(UUID.randomUUID());
        assertThatThrownBy(() -> convene.convene(cycle, LocalDate.of(2027, 6, 4), "mona", List.of(), List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("day");
    }
}
