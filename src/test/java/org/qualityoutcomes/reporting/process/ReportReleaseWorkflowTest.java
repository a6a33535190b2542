package org.qualityoutcomes.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.reporting.issue.ReleaseCalledOff;
import org.qualityoutcomes.reporting.issue.ReleaseOrdered;
import org.qualityoutcomes.support.Played;
import org.qualityoutcomes.worklist.Refusal;

/** A release of 250 reports on the engine with the models of both; the domain is played. */
class ReportReleaseWorkflowTest {

    private static final UUID RELEASE = UUID.randomUUID();
    private static final int REPORTS = 250;
    private static final int FAILING = 136;

    private final List<UUID> published = new ArrayList<>();
    private final Deque<UUID> waiting = new ArrayDeque<>();
    private final List<UUID> reports =
            Stream.generate(UUID::randomUUID).limit(REPORTS).toList();
    private final ProcessEngine engine = engine();
    private final ReportReleaseWorkflow workflow =
            new ReportReleaseWorkflow(engine.getRuntimeService(), engine.getManagementService());
    private Date time = new Date();
    private boolean mended;

    private ProcessEngine engine() {
        var settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        settings.setEnableCmdExceptionLogging(false);
        settings.setHistory("none");
        settings.setBeans(new HashMap<>(Map.of(
                "taskDates", new Played.Dates(),
                "chase", new Played.Chasing(),
                "reportApproved", (TaskListener) task -> {},
                "publishReport", (JavaDelegate) this::publish,
                "levelReviewWindow", (Function<DelegateExecution, Date>) any -> later(),
                "releaseTime", (Function<DelegateExecution, Date>) any -> time,
                "releaseNextReport", (JavaDelegate) this::releaseNext)));
        return settings.buildProcessEngine();
    }

    private static Date later() {
        return Date.from(Instant.now().plusSeconds(86_400));
    }

    private void releaseNext(DelegateExecution execution) {
        workflow.release(waiting.remove());
        execution.setVariable(ReportReleaseProcess.ALL_RELEASED, waiting.isEmpty());
    }

    private void publish(DelegateExecution execution) {
        UUID report = UUID.fromString((String) execution.getVariable(ReportProcess.REPORT_ID));
        if (!mended && report.equals(reports.get(FAILING))) {
            throw new IllegalStateException("No glyph for U+1F98A in any font.");
        }
        published.add(report);
    }

    @BeforeEach
    void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/report.bpmn")
                .addClasspathResource("bpmn/report-release.bpmn")
                .deploy();
    }

    private void lieOnTheDesk(List<UUID> some) {
        for (UUID report : some) {
            engine.getRuntimeService()
                    .createProcessInstanceByKey(ReportProcess.KEY)
                    .setVariable(ReportProcess.REPORT_ID, report.toString())
                    .startBeforeActivity(ReportProcess.ISSUE_REPORT)
                    .execute();
        }
        waiting.addAll(some);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aFailureAtThe137thOf250StopsNoOtherAndIsMendedWithoutIssuingAnythingTwice() {
        lieOnTheDesk(reports);
        workflow.on(new ReleaseOrdered(RELEASE, "2027-R1"));
        work();

        assertThat(published).hasSize(REPORTS - 1).doesNotHaveDuplicates();
        assertThat(workflow.failed())
                .containsExactly(Map.entry(reports.get(FAILING), "No glyph for U+1F98A in any font."));

        mended = true;
        reports.subList(FAILING - 2, FAILING + 2).forEach(workflow::tryAgain);
        work();

        assertThat(published).hasSize(REPORTS).doesNotHaveDuplicates();
        assertThat(workflow.failed()).isEmpty();
    }

    @Test
    void whatIsIssuedByItselfIsNotThereForTheRelease() {
        lieOnTheDesk(reports.subList(0, 2));
        engine.getTaskService()
                .createTaskQuery()
                .processVariableValueEquals(
                        ReportProcess.REPORT_ID, reports.get(0).toString())
                .list()
                .forEach(task -> engine.getTaskService().complete(task.getId()));

        assertThat(workflow.release(reports.get(0))).isFalse();
        assertThat(workflow.release(reports.get(1))).isTrue();
        assertThat(workflow.release(reports.get(1))).isFalse();
        work();
        assertThat(published).containsExactlyInAnyOrder(reports.get(0), reports.get(1));
    }

    @Test
    void aReleaseIsCalledOffBeforeItsTimeAndNotAfter() {
        lieOnTheDesk(reports.subList(0, 2));
        time = later();
        workflow.on(new ReleaseOrdered(RELEASE, "2027-R1"));
        workflow.on(new ReleaseCalledOff(RELEASE));
        work();

        assertThat(published).isEmpty();
        assertThatThrownBy(() -> workflow.on(new ReleaseCalledOff(RELEASE))).isInstanceOf(Refusal.class);
    }

    /** All that can be done now, as often as it is tried. */
    private void work() {
        ManagementService management = engine.getManagementService();
        List<Job> due = due(management);
        while (!due.isEmpty()) {
            due.forEach(job -> run(management, job));
            due = due(management);
        }
    }

    private static List<Job> due(ManagementService management) {
        return management.createJobQuery().executable().list();
    }

    private static void run(ManagementService management, Job job) {
        try {
            management.executeJob(job.getId());
        } catch (IllegalStateException failed) {
            assertThat(failed).hasMessageContaining("glyph");
        }
    }
}
