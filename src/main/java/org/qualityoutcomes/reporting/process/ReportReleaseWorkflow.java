package org.qualityoutcomes.reporting.process;

import static java.util.stream.Collectors.toMap;
import static org.qualityoutcomes.reporting.process.ReportReleaseProcess.RELEASE_CALLED_OFF;
import static org.qualityoutcomes.reporting.process.ReportReleaseProcess.RELEASE_ID;
import static org.qualityoutcomes.reporting.process.ReportReleaseProcess.RELEASE_NEXT_REPORT;
import static org.qualityoutcomes.reporting.process.ReportReleaseProcess.RELEASE_ORDERED;
import static org.qualityoutcomes.reporting.process.ReportReleaseProcess.REPORT_RELEASED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.qualityoutcomes.reporting.issue.ReleaseCalledOff;
import org.qualityoutcomes.reporting.issue.ReleaseOrdered;
import org.qualityoutcomes.reporting.issue.ReportsUnderWay;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The release tells its process, and the processes of its reports. */
@Component
class ReportReleaseWorkflow implements ReportsUnderWay {

    private static final String PUBLISH_REPORT = "Task_PublishReport";
    private static final int TRIES = 3;

    private final RuntimeService runtime;
    private final ManagementService management;

    ReportReleaseWorkflow(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @EventListener
    void on(ReleaseOrdered event) {
        runtime.startProcessInstanceByMessage(
                RELEASE_ORDERED,
                event.reference(),
                Map.of(RELEASE_ID, event.release().toString()));
    }

    @EventListener
    void on(ReleaseCalledOff event) {
        try {
            runtime.createMessageCorrelation(RELEASE_CALLED_OFF)
                    .processInstanceVariableEquals(RELEASE_ID, event.release().toString())
                    .correlate();
        } catch (MismatchingMessageCorrelationException begun) {
            throw new Refusal("The release has begun already and cannot be called off any more.");
        }
    }

    /** That nobody waits for it is an answer here, not an error that would undo what else was done. */
    @Override
    public boolean release(UUID report) {
        return !runtime.createMessageCorrelation(REPORT_RELEASED)
                .processInstanceVariableEquals(ReportProcess.REPORT_ID, report.toString())
                .correlateAllWithResult()
                .isEmpty();
    }

    @Override
    public Map<UUID, String> failed() {
        Map<UUID, String> failed = new HashMap<>(failed(PUBLISH_REPORT, ReportProcess.REPORT_ID));
        failed.putAll(failed(RELEASE_NEXT_REPORT, RELEASE_ID));
        return failed;
    }

    /** Whether it will be tried again by itself or not. */
    private Map<UUID, String> failed(String activity, String variable) {
        Map<String, Job> jobs = management.createJobQuery().activityId(activity).withException().list().stream()
                .collect(toMap(Job::getProcessInstanceId, job -> job, (one, same) -> one));
        return jobs.isEmpty()
                ? Map.of()
                : runtime
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(jobs.keySet().toArray(String[]::new))
                        .variableName(variable)
                        .list()
                        .stream()
                        .collect(toMap(
                                id -> UUID.fromString((String) id.getValue()),
                                id -> why(Objects.requireNonNull(jobs.get(id.getProcessInstanceId()))),
                                (one, same) -> one));
    }

    private static String why(Job job) {
        return Objects.requireNonNullElse(job.getExceptionMessage(), "");
    }

    @Override
    public void tryAgain(UUID id) {
        instances(ReportProcess.KEY, ReportProcess.REPORT_ID, id)
                .forEach(instance -> tryAgain(instance, PUBLISH_REPORT));
        instances(ReportReleaseProcess.KEY, RELEASE_ID, id)
                .forEach(instance -> tryAgain(instance, RELEASE_NEXT_REPORT));
    }

    private List<String> instances(String process, String variable, UUID id) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .variableValueEquals(variable, id.toString())
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    private void tryAgain(String instance, String activity) {
        management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(activity)
                .withException()
                .list()
                .forEach(job -> {
                    management.setJobRetries(job.getId(), TRIES);
                    management.setJobDuedate(job.getId(), null);
                });
    }
}
