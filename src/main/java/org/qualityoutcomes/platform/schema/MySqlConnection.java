package org.qualityoutcomes.platform.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * How Connector/J is to speak to the server, whatever address is given: measured settings that belong together. What
 * the address itself says wins.
 */
@Component
class MySqlConnection implements BeanPostProcessor {

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            // the engine's own columns hold whole seconds; a due date must not be rounded up into the next one
            Map.entry("sendFractionalSeconds", "false"),
            // otherwise the engine may find its tables in another schema of the same server
            Map.entry("nullDatabaseMeansCurrent", "true"),
            Map.entry("useLocalSessionState", "true"),
            Map.entry("cachePrepStmts", "true"),
            Map.entry("prepStmtCacheSize", "500"),
            Map.entry("prepStmtCacheSqlLimit", "8192"),
            Map.entry("useServerPrepStmts", "true"),
            Map.entry("connectTimeout", "5000"),
            Map.entry("socketTimeout", "60000"));

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isMySql(pool)) {
            SETTINGS.forEach((setting, value) -> {
                if (!pool.getJdbcUrl().contains(setting + "=")) {
                    pool.addDataSourceProperty(setting, value);
                }
            });
        }
        return bean;
    }

    private static boolean isMySql(HikariDataSource pool) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith("jdbc:mysql:");
    }
}
