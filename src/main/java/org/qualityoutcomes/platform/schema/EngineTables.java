package org.qualityoutcomes.platform.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The first migration: the engine's tables, by the engine's own scripts for the server at hand. Two nodes that let the
 * engine create them at the same time would both fail; Flyway's lock lets one wait for the other.
 */
@Component
class EngineTables implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611240000");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String vendor = connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "mysql";
        for (String part : PARTS) {
            String script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(vendor, part);
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
        }
        // each open task waits with a timer; without this the next due one is found by reading all of them
        try (var statement = connection.createStatement()) {
            statement.execute("create index ACT_IDX_JOB_DUEDATE on ACT_RU_JOB(DUEDATE_)");
        }
    }
}
