package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchCalledTest {

    @Test
    void oneReportThatFailsKeepsNoOtherFromBeingLookedAt() {
        UUID broken = UUID.randomUUID();
        UUID whole = UUID.randomUUID();
        CallModerators call = mock(CallModerators.class);
        when(call.underDecision()).thenReturn(List.of(broken, whole));
        doThrow(new IllegalStateException("Broken.")).when(call).lookAgain(broken);
        assertThatThrownBy(() -> new WatchCalled(call).look()).hasMessage("Broken.");
        verify(call).lookAgain(whole);
    }
}
