package org.qualityoutcomes.improvement.process;

import static org.mockito.Answers.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.improvement.domain.PlanSuperseded;

class ImprovementWorkflowTest {

    private final RuntimeService runtime = mock();
    private final MessageCorrelationBuilder message = mock(MessageCorrelationBuilder.class, RETURNS_SELF);

    @Test
    void theProcessOfTheEarlierPlanAloneIsTold() {
        when(runtime.createMessageCorrelation("PlanSuperseded")).thenReturn(message);
        UUID earlier = UUID.randomUUID();
        new ImprovementWorkflow(runtime).on(new PlanSuperseded(earlier));
        verify(message).processInstanceVariableEquals("planId", earlier.toString());
        verify(message).correlateAll();
    }
}
