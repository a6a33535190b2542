package org.qualityoutcomes.review.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.qualityoutcomes.review.Incident;
import org.qualityoutcomes.review.Incidents;
import org.springframework.stereotype.Component;

@Component
class EngineIncidents implements Incidents {

    private static final int MOST = 100;

    private final RuntimeService runtime;

    EngineIncidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public List<Incident> open() {
        var found =
                runtime.createIncidentQuery().orderByIncidentTimestamp().desc().listPage(0, MOST);
        Map<String, String> references = references(
                found.stream().map(each -> each.getProcessInstanceId()).collect(Collectors.toSet()));
        return found.stream()
                // what calls a failed part reports the same failure once more
                .filter(each -> each.getId().equals(each.getCauseIncidentId()))
                .map(each -> new Incident(
                        references.getOrDefault(each.getProcessInstanceId(), ""),
                        each.getProcessInstanceId(),
                        each.getActivityId(),
                        Objects.requireNonNullElse(each.getIncidentMessage(), ""),
                        each.getIncidentTimestamp().toInstant()))
                .toList();
    }

    private Map<String, String> references(Set<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .filter(each -> each.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
