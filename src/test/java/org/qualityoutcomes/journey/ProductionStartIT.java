package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.ServerProcess;
import org.qualityoutcomes.support.TestDatabase;

/** As an operator starts it: an empty database, safe settings, and a link by which somebody becomes the administrator. */
class ProductionStartIT {

    private static final String NOBODY = "Nobody administers this system yet.";
    private static final Pattern LINK = Pattern.compile("https://quality\\.example(/invitations/[A-Za-z0-9_-]+)");
    private static final String PASSWORD = "heron-kettle-slate";

    @TempDir
    Path evidence;

    private final String database = TestDatabase.mySql();

    @Test
    void theFirstAdministratorComesInByALink() {
        String user = TestDatabase.userOf(database, PASSWORD);
        String link;
        // two at the same moment, as they are started together
        try (ServerProcess first = start(user);
                ServerProcess other = start(user)) {
            other.awaitOutput("Started QualityOutcomes");
            first.awaitOutput(NOBODY).awaitOutput("Started QualityOutcomes");
            Matcher printed = LINK.matcher(first.output());
            assertThat(printed.find()).isTrue();
            link = printed.group(1);
            assertThat(first.output().lines()).allSatisfy(ProductionStartIT::isStructured);

            Visitor stranger = Visitor.stranger(first.address());
            assertThat(stranger.get(link).body()).contains("Become the administrator");
            Answer wrong = stranger.send(link, link, account("ada", "not an address", "short"));
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.body()).contains("id=\"email-error\"", "id=\"password-error\"", "value=\"Ada Moss\"");
            assertThat(stranger.send(link, link, account("ada", "ada@quality.example", PASSWORD))
                            .location())
                    .endsWith("/login?chosen");
            assertThat(stranger.get(link).status()).isEqualTo(410);

            Visitor ada = Visitor.signIn(first.address(), "ada", PASSWORD);
            assertThat(ada.get("/enrolment").status()).isEqualTo(200);
            assertThat(ada.get("/demo/clock").status()).isEqualTo(404);
            watched(first.address());
        }
        try (ServerProcess second = start(user)) {
            second.awaitOutput("Started QualityOutcomes");
            assertThat(Visitor.stranger(second.address()).get(link).status()).isEqualTo(410);
            assertThat(second.output()).doesNotContain(NOBODY);
        }
    }

    /** Health for everybody, figures for the administrator, and nothing else. */
    private static void watched(URI address) {
        assertThat(read(address.resolve("/actuator/health"), ""))
                .isEqualTo("200 {\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
        assertThat(read(address.resolve("/actuator/health/readiness"), "")).isEqualTo("200 {\"status\":\"UP\"}");
        assertThat(read(address.resolve("/actuator/prometheus"), "")).startsWith("401");
        assertThat(read(address.resolve("/actuator/env"), "ada")).startsWith("403");
        assertThat(read(address.resolve("/actuator/prometheus"), "ada"))
                .contains("qualityoutcomes_mail{state=\"waiting\"} 0.0", "qualityoutcomes_incidents 0.0")
                .contains("qualityoutcomes_jobs_due", "http_server_requests_seconds_count", "hikaricp_connections");
    }

    private ServerProcess start(String user) {
        List<String> settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database.replaceFirst("\\?.*", ""),
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + PASSWORD,
                "--spring.mail.host=localhost",
                "--qualityoutcomes.mail.from=quality@quality.example",
                "--qualityoutcomes.base-url=https://quality.example/",
                "--qualityoutcomes.evidence.folder=" + evidence,
                "--logging.structured.format.console=ecs"));
        return ServerProcess.start(settings.toArray(String[]::new));
    }

    private static List<Entry<String, String>> account(String username, String email, String password) {
        return List.of(
                entry("username", username),
                entry("name", "Ada Moss"),
                entry("email", email),
                entry("password", password));
    }

    private static void isStructured(String line) {
        try {
            assertThat(new ObjectMapper().readTree(line).path("message").isTextual())
                    .as(line)
                    .isTrue();
        } catch (IOException notJson) {
            throw new UncheckedIOException(line, notJson);
        }
    }

    /** As a machine asks: no session, the password with each request. @return the status and the body */
    private static String read(URI address, String username) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!username.isEmpty()) {
            byte[] both = (username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
        }
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
