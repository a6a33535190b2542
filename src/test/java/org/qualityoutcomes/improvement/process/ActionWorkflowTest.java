package org.qualityoutcomes.improvement.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.domain.ActionCancelled;
import org.qualityoutcomes.improvement.domain.CancellationAsked;
import org.qualityoutcomes.review.OpenWork;
import org.qualityoutcomes.worklist.Refusal;

/** What an action tells a process that does not listen is answered, and nothing breaks. */
class ActionWorkflowTest {

    private final RuntimeService runtime = mock();
    private final MessageCorrelationBuilder message = mock(MessageCorrelationBuilder.class, RETURNS_SELF);
    private final ActionWorkflow workflow = new ActionWorkflow(runtime, mock(TaskService.class), mock(OpenWork.class));

    @Test
    void anActionThatBeganBeforeActionsCouldBeGivenUpIsRefusedInWords() {
        when(runtime.createMessageCorrelation(any())).thenReturn(message);
        doThrow(new MismatchingMessageCorrelationException("Nobody waits."))
                .when(message)
                .correlate();
        UUID action = UUID.randomUUID();
        assertThatThrownBy(() -> workflow.on(new CancellationAsked(action)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be given up");
        assertThatThrownBy(() -> workflow.on(new ActionCancelled(action))).isInstanceOf(Refusal.class);
    }
}
