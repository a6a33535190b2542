package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityoutcomes.support.Application;
import org.qualityoutcomes.support.ServerProcess;
import org.qualityoutcomes.support.TestDatabase;

/** A start that cannot be good ends, and says why in a few lines. */
class StartIT {

    private static final Path SHIPPED = Path.of("src/main/resources/framework");

    @TempDir
    Path folder;

    @Test
    void withoutItsDatabase() {
        assertThat(endOf("--spring.datasource.url=jdbc:mysql://127.0.0.1:1/none"))
                .contains("The database cannot be used", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat org.");
    }

    @Test
    void withABrokenEdition() throws IOException {
        Path edition = Files.createDirectories(folder.resolve("2023"));
        try (Stream<Path> files = Files.list(SHIPPED.resolve("2023"))) {
            for (Path file : files.toList()) {
                Files.copy(file, edition.resolve(file.getFileName()));
            }
        }
        Path outcome = edition.resolve("o2.yaml");
        Files.writeString(outcome, Files.readString(outcome).replace("number: 2", "number: two"));

        assertThat(endOf(
                        "--spring.datasource.url=" + TestDatabase.h2(),
                        "--spring.profiles.active=demo",
                        "--qualityoutcomes.framework=" + folder.toUri()))
                .contains("2023/o2.yaml", "line", "string found, integer expected")
                .doesNotContain("\tat org.");
    }

    @Test
    void onTheDemonstrationsDatabase() {
        String database = TestDatabase.mySql();
        Application.on(database).close();

        assertThat(endOf("--spring.datasource.url=" + database, "--spring.mail.host=localhost"))
                .contains(
                        "- The database's password is empty",
                        "- The database holds accounts of the demonstration",
                        "mvn spring-boot:run")
                .doesNotContain("- There is no mail server", "- The database is H2", "\tat org.");
    }

    @Test
    void inMemory() {
        assertThat(endOf(
                        "--spring.datasource.url=" + TestDatabase.h2(),
                        "--camunda.bpm.admin-user.id=admin",
                        "--camunda.bpm.admin-user.password=admin"))
                .contains(
                        "- There is no mail server",
                        "- The database is H2",
                        "- There is no folder that the files of the evidence can be written to",
                        "- The technical account's password is empty, known or shorter than 12 characters",
                        "- Mail has no sender that people can answer to",
                        "- The address that people are led to does not begin with https://")
                .doesNotContain("\tat org.");
    }

    @Test
    void onAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(endOf(
                            "--spring.datasource.url=" + TestDatabase.h2(),
                            "--spring.profiles.active=demo",
                            "--server.port=" + taken.getLocalPort()))
                    .contains("Port " + taken.getLocalPort() + " was already in use")
                    .doesNotContain("\tat org.");
        }
    }

    @Test
    void onADatabaseFileThatAnotherOneHolds() throws SQLException {
        String file = "jdbc:h2:file:" + folder.resolve("demo").toAbsolutePath();
        try (var holder = DriverManager.getConnection(file, "sa", "")) {
            assertThat(holder.isValid(1)).isTrue();
            assertThat(endOf("--spring.datasource.url=" + file, "--spring.profiles.active=demo"))
                    .contains("is in use by another program")
                    .doesNotContain("\tat org.");
        }
    }

    private static String endOf(String... arguments) {
        try (ServerProcess server = ServerProcess.start(arguments)) {
            assertThat(server.awaitEnd()).isNotZero();
            return server.output();
        }
    }
}
