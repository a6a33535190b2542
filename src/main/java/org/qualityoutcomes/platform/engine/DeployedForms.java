package org.qualityoutcomes.platform.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Forms by the deployment of the model that asks for them; a deployment never changes, so each is read once. */
final class DeployedForms {

    private record Key(String deployment, String form) {}

    private final Map<Key, Form> read = new ConcurrentHashMap<>();

    Form of(TaskEntity task) {
        String deployment =
                ((ExecutionEntity) task.getExecution()).getProcessDefinition().getDeploymentId();
        String form = task.getTaskDefinition()
                .getCamundaFormDefinitionKey()
                .getValue(task)
                .toString();
        Key key = new Key(deployment, form);
        Form known = read.get(key);
        if (known == null) {
            known = load(key);
            read.put(key, known);
        }
        return known;
    }

    private static Form load(Key key) {
        CommandContext engine = Context.getCommandContext();
        var definition =
                engine.getCamundaFormDefinitionManager().findDefinitionByDeploymentAndKey(key.deployment(), key.form());
        if (definition == null) {
            throw new IllegalStateException("no form " + key.form() + " beside its model");
        }
        var resource = engine.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(key.deployment(), definition.getResourceName());
        return Form.read(resource.getBytes());
    }
}
