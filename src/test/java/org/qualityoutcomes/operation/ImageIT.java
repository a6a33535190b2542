package org.qualityoutcomes.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityoutcomes.support.Await;
import org.qualityoutcomes.support.ServerProcess;
import org.qualityoutcomes.support.TestDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * Does what the Dockerfile says, without an engine for images: unpacks the jar, trains it, starts it by the entry
 * command with the settings of the compose file, and asks how it is by the health check.
 */
class ImageIT {

    private static final String PASSWORD = "heron-kettle-slate";
    private static final Path JAR = Path.of("target/quality-outcomes.jar");

    @TempDir
    Path folder;

    private final Dockerfile image = new Dockerfile(Path.of("docker/Dockerfile"));
    private final Compose compose = new Compose(Path.of("docker/compose.yaml"));
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String database = TestDatabase.mySql();

    @Test
    void startsAsTheImageWould() throws Exception {
        assertThat(image.user()).isEqualTo("quality");
        Path application = unpacked();
        train(application);
        int port = ServerProcess.freePort();
        Path log = folder.resolve("out.log");
        Path classes = folder.resolve("classes.log");
        mail.start();
        Map<String, String> settings = settings(port, classes);

        Process server = start(image.entry(), application, settings, log);
        try {
            assertThat(ends(start(image.health(), application, settings, folder.resolve("early.log"))))
                    .isNotZero();
            Await.until("health", Duration.ofMinutes(3), () -> !server.isAlive() || isHealthy(application, settings));
            assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
            assertThat(page("http://127.0.0.1:" + port + "/login")).contains("Sign in");
            assertThat(Files.readString(log))
                    .contains("Nobody administers this system yet.", "https://quality.example/invitations/");
            try (Stream<String> loaded = Files.lines(classes)) {
                assertThat(loaded.filter(line -> line.contains("shared objects file (top)"))
                                .count())
                        .as("classes from the archive")
                        .isGreaterThan(5_000);
            }
        } finally {
            server.destroy();
            assertThat(ends(server)).as("ends when it is asked to").isEqualTo(143);
            mail.stop();
        }
    }

    private Path unpacked() throws Exception {
        assertThat(JAR).exists();
        Path source = folder.resolve("source");
        Files.createDirectories(source.resolve("target"));
        Files.createSymbolicLink(source.resolve(JAR), JAR.toAbsolutePath());
        for (String command : image.runs("build", "jarmode")) {
            run(command, source);
        }
        Path application = Files.createDirectories(folder.resolve("application"));
        for (String layer : image.copied()) {
            FileSystemUtils.copyRecursively(source.resolve(layer.replaceFirst("^/source/", "")), application);
        }
        return application;
    }

    private void train(Path application) throws Exception {
        for (String command : image.runs("", "java ")) {
            run(command.replace("/tmp/training", folder.resolve("training").toString()), application);
        }
    }

    private Map<String, String> settings(int port, Path classes) {
        Map<String, String> settings = new HashMap<>(image.environment());
        settings.putAll(compose.environment("application"));
        settings.replaceAll((key, value) -> value.replace("${DATABASE_PASSWORD:?}", PASSWORD)
                .replace("${MAIL_FROM:?}", "quality@quality.example")
                .replace("${DOMAIN:?}", "quality.example")
                .replaceAll("\\$\\{\\w+:-([^}]*)}", "$1"));
        settings.replace("SPRING_DATASOURCE_URL", database.replaceFirst("\\?.*", ""));
        settings.replace("SPRING_DATASOURCE_USERNAME", TestDatabase.userOf(database, PASSWORD));
        settings.replace("SPRING_MAIL_HOST", "127.0.0.1");
        settings.replace("SPRING_MAIL_PORT", "" + mail.getSmtp().getPort());
        settings.replace("QUALITYOUTCOMES_EVIDENCE_FOLDER", folder.toString());
        // what a container has for itself
        settings.put("SERVER_PORT", "" + port);
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes);
        return settings;
    }

    private boolean isHealthy(Path application, Map<String, String> settings) {
        try {
            return ends(start(image.health(), application, settings, folder.resolve("health.log"))) == 0;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void run(String command, Path where) throws Exception {
        Path log = folder.resolve("run.log");
        int code = ends(start(List.of("bash", "-c", command), where, Map.of(), log));
        assertThat(code).as(command + "\n" + Files.readString(log)).isZero();
    }

    private Process start(List<String> command, Path where, Map<String, String> environment, Path log)
            throws IOException {
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().putAll(environment);
        // the same Java as the tests'
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        process.environment().merge("PATH", java, (path, first) -> first + File.pathSeparator + path);
        return process.start();
    }

    private static int ends(Process process) throws InterruptedException {
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private static String page(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
