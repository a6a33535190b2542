package org.qualityoutcomes.review.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.domain.MeetingConvened;
import org.qualityoutcomes.worklist.Refusal;

class ReviewCycleWorkflowTest {

    @Test
    void aMeetingAfterTheCycleIsRefusedInPlainWords() {
        MessageCorrelationBuilder message = mock(MessageCorrelationBuilder.class, RETURNS_SELF);
        doThrow(new MismatchingMessageCorrelationException("nobody waits"))
                .when(message)
                .correlate();
        RuntimeService runtime = mock(RuntimeService.class);
        when(runtime.createMessageCorrelation(any())).thenReturn(message);
        MeetingConvened event = new MeetingConvened(new CycleId(UUID.randomUUID()), UUID.randomUUID(), "2027-M1");
        assertThatThrownBy(() -> new ReviewCycleWorkflow(runtime).on(event)).isInstanceOf(Refusal.class);
    }
}
