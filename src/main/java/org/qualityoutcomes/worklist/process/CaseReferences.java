package org.qualityoutcomes.worklist.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The references of the cases that tasks belong to. Who sees a task may know its case, but not read its process. */
@Component
class CaseReferences {

    private final RuntimeService runtime;
    private final IdentityService identity;

    CaseReferences(RuntimeService runtime, IdentityService identity) {
        this.runtime = runtime;
        this.identity = identity;
    }

    /** By process instance id; one query for all. */
    Map<String, String> of(List<Task> tasks) {
        Set<String> instances = tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        if (instances.isEmpty()) {
            return Map.of();
        }
        Authentication asking = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                    .filter(instance -> instance.getBusinessKey() != null)
                    .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        } finally {
            identity.setAuthentication(asking);
        }
    }
}
