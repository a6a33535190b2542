package org.qualityoutcomes.platform.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.StepLog;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A bare engine with the house's rules and one small process, {@code try/try.bpmn}. */
final class TrialEngine implements AutoCloseable {

    static final Instant NOON = Instant.parse("2027-03-05T12:00:00Z");

    final ProcessEngine engine;
    final List<Object> published = new ArrayList<>();
    final Written steps = new Written();
    final Tied apart = new Tied();

    @Nullable
    Refusal domain;

    TrialEngine() {
        var rooms = new StaticListableBeanFactory(
                Map.of("organisations", new OneOrganisation(), "steps", steps, "apart", apart));
        var names = new CaseNames(rooms.getBeanProvider(Organisations.class), rooms.getBeanProvider(Reviews.class));
        var keeping = new StepKeeping(rooms.getBeanProvider(StepLog.class), names, Clock.fixed(NOON, ZoneOffset.UTC));
        var rules = new HouseRules(new UserTaskRules(
                new FormCheck(),
                names,
                new HandingOut(published::add, names),
                keeping,
                new Impartiality(rooms.getBeanProvider(KeptApart.class), names)));
        var settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        settings.setProcessEnginePlugins(new ArrayList<>(List.of(rules, new SpinProcessEnginePlugin())));
        settings.setHistory(DeedsHistory.NAME);
        settings.setDefaultSerializationFormat("application/json");
        settings.setBeans(new HashMap<>(Map.of("domain", (TaskListener) this::tried)));
        settings.setEnableCmdExceptionLogging(false);
        engine = settings.buildProcessEngine();
    }

    TrialEngine deployed() {
        deploy("try/try.bpmn");
        return this;
    }

    void deploy(String model) {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(model)
                .addClasspathResource("try/try.form")
                .deploy();
    }

    Task begin(Map<String, Object> variables) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("TryProcess", "2027-ZA1", variables)
                .getId();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    /** What the model's listener on completion asks. */
    private void tried(DelegateTask task) {
        if (domain != null) {
            throw domain;
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    /** What was written down of tasks, a line each. */
    static final class Written implements StepLog {

        final List<String> lines = new ArrayList<>();

        @Override
        public void begun(Step step) {
            lines.add("%s %s %s for %s".formatted(step.taskKey(), step.reference(), step.organisation(), step.party()));
        }

        @Override
        public void handedTo(String taskId, @Nullable String assignee) {
            lines.add("with " + assignee);
        }

        @Override
        public void due(String taskId, @Nullable LocalDate day) {
            lines.add("due " + day);
        }

        @Override
        public void ended(String taskId, Instant at, @Nullable String by) {
            lines.add("ended by " + by);
        }
    }

    private static final class OneOrganisation implements Organisations {

        private final Organisation only = new Organisation(
                new OrganisationId(UUID.randomUUID()),
                "ZA1",
                "Alder Valley",
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));

        @Override
        public Organisation get(OrganisationId id) {
            return only;
        }

        @Override
        public Organisation byOds(String ods) {
            return only;
        }

        @Override
        public List<Organisation> all() {
            return List.of(only);
        }

        @Override
        public List<Organisation> servedBy(ServiceId service) {
            return List.of(only);
        }

        @Override
        public Organisation register(String ods, String name, Region region, String serviceName) {
            return only;
        }
    }

    /** Whom something ties to which organisation. */
    static final class Tied implements KeptApart {

        final Map<String, String> people = new HashMap<>();

        @Override
        public Set<String> fromReader() {
            return Set.of();
        }

        @Override
        public Set<String> from(String username) {
            return Set.of();
        }

        @Override
        public Optional<String> objection(String username, String ods) {
            return ods.equals(people.get(username)) ? Optional.of("Something ties you to it.") : Optional.empty();
        }
    }
}
