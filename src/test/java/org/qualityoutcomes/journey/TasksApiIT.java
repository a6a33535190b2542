package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.DemoAccounts;

/** Other programs list, read and complete tasks through the same door as people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasksApiIT {

    private static final String LEAD = "lead.za1";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private House house;

    @BeforeAll
    void open() {
        house = new House();
        new CycleStory(house.scene()).open("2027", house.today());
        house.scene().task(LEAD, "2027-ZA1", "Task_ConfirmParticipation");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void aTaskIsListedReadRefusedAndCompletedOnce() throws Exception {
        JsonNode mine = json.readTree(get(LEAD, "/api/v1/tasks").body());
        assertThat(mine).hasSize(1);
        assertThat(mine.get(0).path("reference").asText()).isEqualTo("2027-ZA1");
        String task = "/api/v1/tasks/" + mine.get(0).path("id").asText();
        assertThat(json.readTree(get(LEAD, task).body()).path("fields"))
                .extracting(field -> field.path("key").asText())
                .containsExactly("holdsContract", "participation", "provision", "services", "contactEmail", "reason");
        Map<String, Long> before = house.rows();

        HttpResponse<String> refused = post(LEAD, task + "/complete", Map.of("participation", "perhaps", "level", "4"));

        problem(refused, 400);
        assertThat(json.readTree(refused.body()).path("problems"))
                .extracting(each -> each.path("field").asText())
                .contains("participation");
        assertThat(refused.body()).contains("choose one of the options");
        assertThat(house.rows()).containsExactlyEntriesOf(before);
        Map<String, String> answers = Map.of(
                "holdsContract", "yes",
                "participation", "yes",
                "provision", "hosted",
                "services", "Library of the east\nLibrary of the west",
                "contactEmail", "library.za1@mail.example");
        assertThat(post(LEAD, task + "/complete", answers).statusCode()).isEqualTo(204);
        problem(post(LEAD, task + "/complete", answers), 404);
    }

    @Test
    void anotherOrganisationsTaskIsNotFound() throws Exception {
        JsonNode theirs = house.scene().task("lead.zb1", "2027-ZB1", "Task_ConfirmParticipation");
        String task = "/api/v1/tasks/" + theirs.path("id").asText();

        problem(get(LEAD, task), 404);
        problem(post(LEAD, task + "/complete", Map.of("participation", "yes")), 404);
        assertThat(get(LEAD, "/api/v1/tasks").body()).doesNotContain("ZB1");
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsAsked() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(house.address().resolve("/api/v1/tasks")));

        problem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Basic"));
    }

    @Test
    void whatIsNotOfferedIsForbidden() throws Exception {
        problem(get(LEAD, "/api/v2/tasks"), 403);
    }

    @Test
    void bodiesThatCannotBeReadAreProblems() throws Exception {
        HttpResponse<String> answer = send(request(LEAD, "/api/v1/tasks/x/complete")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{not json")));

        problem(answer, 400);
    }

    @Test
    void itIsDescribed() throws Exception {
        JsonNode description = json.readTree(get(LEAD, "/api/v1/openapi").body());

        assertThat(description.path("openapi").asText()).startsWith("3.");
        assertThat(description.path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "/api/v1/tasks",
                        "/api/v1/tasks/{id}",
                        "/api/v1/tasks/{id}/complete",
                        "/api/v1/programme",
                        "/api/v1/programme/ended",
                        "/api/v1/programme/instances/{instance}",
                        "/api/v1/programme/reviews/{id}/steps",
                        "/api/v1/reviews/{id}/journal");
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"title\"", "\"status\":" + status).doesNotContain("Exception");
    }

    /** How much the application does is for the administrator, how its inside looks for nobody. */
    @Test
    void whatWatchesUsIsGuarded() throws Exception {
        assertThat(get(LEAD, "/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(get("national", "/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(get("admin", "/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(get("admin", "/actuator/env").statusCode()).isEqualTo(403);
        assertThat(get("admin", "/actuator").statusCode()).isEqualTo(403);
        assertThat(get(LEAD, "/actuator/health").body()).doesNotContain("components");
    }

    private HttpResponse<String> get(String username, String path) throws IOException, InterruptedException {
        return send(request(username, path));
    }

    private HttpResponse<String> post(String username, String path, Map<String, String> body)
            throws IOException, InterruptedException {
        return send(request(username, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String username, String path) {
        String secret = username + ":" + DemoAccounts.PASSWORD;
        return HttpRequest.newBuilder(house.address().resolve(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
