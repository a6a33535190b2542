package org.qualityoutcomes.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.support.Application;
import org.qualityoutcomes.support.TestDatabase;

/** One dialect, two servers: both come to the same tables, and Hibernate, which validates at start, agrees with both. */
class SchemaEqualityIT {

    @Test
    void bothServersHaveTheSameTables() throws SQLException {
        Tables small = tables(TestDatabase.h2());
        Tables large = tables(TestDatabase.mySql());
        assertThat(small.columns()).isEqualTo(large.columns());
        assertThat(small.foreignKeys()).isEqualTo(large.foreignKeys());
        assertThat(small.indexes()).isEqualTo(large.indexes());
    }

    private static Tables tables(String url) throws SQLException {
        try (var application = Application.on(url);
                var connection = application.getBean(DataSource.class).getConnection()) {
            return Tables.of(connection);
        }
    }
}
