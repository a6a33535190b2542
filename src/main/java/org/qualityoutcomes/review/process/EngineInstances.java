package org.qualityoutcomes.review.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qualityoutcomes.review.Instances;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;

@Component
class EngineInstances implements Instances {

    private static final int MOST = 100;

    private final RuntimeService runtime;
    private final RepositoryService models;

    EngineInstances(RuntimeService runtime, RepositoryService models) {
        this.runtime = runtime;
        this.models = models;
    }

    @Override
    public Optional<ReviewId> reviewOf(String instance) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instance)
                .variableName(QualityReviewProcess.REVIEW_ID)
                .listPage(0, 1)
                .stream()
                .map(variable -> ReviewId.of((String) variable.getValue()))
                .findFirst();
    }

    @Override
    public List<Instance> ofCase(String reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).listPage(0, MOST).stream()
                .sorted(Comparator.comparing((ProcessInstance each) ->
                                each.getRootProcessInstanceId().equals(each.getId()) ? 0 : 1)
                        .thenComparing(ProcessInstance::getProcessDefinitionId))
                .map(each -> new Instance(each.getId(), name(each), reference))
                .toList();
    }

    /** The engine keeps the models that it works with at hand. */
    private String name(ProcessInstance instance) {
        return models.getProcessDefinition(instance.getProcessDefinitionId()).getName();
    }
}
