package org.qualityoutcomes.platform.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** A task's form handler that reads what was sent before anything of it is stored. */
record CheckedForm(TaskFormHandler handler, FormCheck check) implements TaskFormHandler {

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        OwnTask.check((TaskEntity) scope);
        check.submitted(submitted, (TaskEntity) scope);
        handler.submitFormVariables(submitted, scope);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return handler.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        handler.parseConfiguration(element, deployment, definition, parse);
    }
}
