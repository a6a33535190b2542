package org.qualityoutcomes.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.jspecify.annotations.Nullable;
import org.h2.jdbcx.JdbcDataSource;
import org.qualityoutcomes.support.Played;
import org.qualityoutcomes.support.Recorder;

/** The shipped models on the engine alone: same history, same ids, and in place of the product beans that play its part. */
public final class BareEngine implements AutoCloseable {

    private static final Pattern BEAN =
            Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"|\\$\\{(\\w+)\\.apply\\(execution\\)}");

    private final ProcessEngine engine;

    /** @param watched what is counted */
    public BareEngine(UnaryOperator<DataSource> watched) {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        var settings = new StandaloneInMemProcessEngineConfiguration();
        // not the default one, which the webapps would find
        settings.setProcessEngineName("bare");
        settings.setDataSource(watched.apply(database));
        settings.setDatabaseSchemaUpdate("true");
        settings.setCustomHistoryLevels(new ArrayList<>(List.of(new DeedsHistory())));
        settings.setHistory(DeedsHistory.NAME);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setDefaultSerializationFormat("application/json");
        settings.setProcessEnginePlugins(new ArrayList<>(List.of(new SpinProcessEnginePlugin())));
        settings.setMetricsEnabled(false);
        settings.setBeans(beans());
        engine = settings.buildProcessEngine();
        deploy();
    }

    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        files().filter(file -> file.toString().endsWith(".bpmn")).forEach(file -> BEAN.matcher(read(file))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(name -> beans.putIfAbsent(name, new Recorder.Played(name))));
        beans.put("taskDates", new Played.Dates());
        beans.put("chase", new Played.Chasing());
        return beans;
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        files().forEach(file -> deployment.addString(file.getFileName().toString(), read(file)));
        deployment.deploy();
    }

    private static Stream<Path> files() {
        return Stream.of("bpmn", "forms").flatMap(folder -> {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                return files.toList().stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String begin(String key, String reference, Map<String, Object> variables) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(key, reference, variables)
                .getId();
    }

    /**
     * Everybody does what is open, the oldest first, until a task of this kind is done.
     *
     * @param counted told when counting begins and ends, since looking for work is not counted
     * @return how many tasks were completed
     */
    public int workUntil(String last, Consumer<Boolean> counted) {
        int done = 0;
        while (done < 500) {
            for (Job job = nextJob(); job != null; job = nextJob()) {
                String id = job.getId();
                counting(counted, () -> engine.getManagementService().executeJob(id));
            }
            Task task = engine.getTaskService().createTaskQuery().orderByTaskCreateTime().asc().list().stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing is open before " + last));
            counting(counted, () -> {
                if (task.getAssignee() == null) {
                    engine.getTaskService().claim(task.getId(), "somebody");
                }
                engine.getTaskService().complete(task.getId());
            });
            done++;
            if (task.getTaskDefinitionKey().equals(last)) {
                for (Job job = nextJob(); job != null; job = nextJob()) {
                    String id = job.getId();
                    counting(counted, () -> engine.getManagementService().executeJob(id));
                }
                return done;
            }
        }
        throw new IllegalStateException("never came to " + last);
    }

    private static void counting(Consumer<Boolean> counted, Runnable work) {
        counted.accept(true);
        work.run();
        counted.accept(false);
    }

    private @Nullable Job nextJob() {
        return engine.getManagementService().createJobQuery().messages().list().stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        engine.close();
    }
}
