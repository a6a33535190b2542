package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.DemoAccounts;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;

/** People come in by the front door only: what else the engine's interfaces could do is refused and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SideDoorsIT {

    private static final String CASE = "2027-ZA1";
    private static final String LEAD = "lead.za1";
    private static final String OTHER = "lead.zb1";
    private static final Map<String, Object> VALUE = Map.of("value", true, "type", "Boolean");
    private static final Map<String, Object> NO_BODY = Map.of();

    private House house;
    private JsonNode task;

    @BeforeAll
    void open() {
        house = new House();
        new CycleStory(house.scene()).open("2027", house.today());
        new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today()).takePart();
        task = house.scene().task(LEAD, CASE, "Task_AgreeTeamPlan");
        house.scene().task(OTHER, "2027-ZB1", "Task_ConfirmParticipation");
        house.as(LEAD).api("POST", "/task/" + id() + "/claim", Map.of("userId", LEAD));
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** A deed that the interface could do: {@code $task} and {@code $process} stand for the lead's own. */
    record Deed(String method, String path, Object body) {}

    static Stream<Deed> deeds() {
        Map<String, Object> variables = Map.of("modifications", Map.of("planOk", VALUE));
        return Stream.of(
                new Deed("POST", "/task/$task/complete", Map.of("variables", Map.of())),
                new Deed("POST", "/task/$task/resolve", Map.of()),
                new Deed("POST", "/task/$task/delegate", Map.of("userId", "team1.za1")),
                new Deed("POST", "/task/$task/assignee", Map.of("userId", "team1.za1")),
                new Deed("POST", "/task/$task/variables", variables),
                new Deed("PUT", "/task/$task/variables/planOk", VALUE),
                new Deed("DELETE", "/task/$task/variables/reviewId", NO_BODY),
                new Deed("POST", "/task/$task/localVariables", variables),
                new Deed("PUT", "/task/$task/localVariables/planOk", VALUE),
                new Deed("POST", "/task/$task/bpmnError", Map.of("errorCode", "x")),
                new Deed("POST", "/task/$task/bpmnEscalation", Map.of("escalationCode", "x")),
                new Deed("POST", "/task/$task/identity-links", Map.of("groupId", "lead-ZB1", "type", "candidate")),
                new Deed(
                        "POST",
                        "/task/$task/identity-links/delete",
                        Map.of("groupId", "lead-ZA1", "type", "candidate")),
                new Deed("PUT", "/task/$task/", Map.of("name", "Mine")),
                new Deed("DELETE", "/task/$task", NO_BODY),
                new Deed("POST", "/task/create", Map.of("name", "Mine")),
                new Deed("POST", "/process-definition/key/QualityReviewProcess/start", Map.of()),
                new Deed("POST", "/process-definition/key/QualityReviewProcess/submit-form", Map.of()),
                new Deed("POST", "/message", Map.of("messageName", "ReviewWithdrawn", "businessKey", CASE)),
                new Deed("POST", "/signal", Map.of("name", "x")),
                new Deed("POST", "/execution/$process/signal", Map.of()),
                new Deed("POST", "/execution/$process/messageSubscriptions/x/trigger", Map.of()),
                new Deed("POST", "/process-instance/$process/modification", Map.of("instructions", List.of())),
                new Deed("POST", "/process-instance/$process/variables", variables),
                new Deed("PUT", "/process-instance/$process/variables/planOk", VALUE),
                new Deed("PUT", "/process-instance/$process/suspended", Map.of("suspended", true)),
                new Deed("DELETE", "/process-instance/$process", NO_BODY),
                new Deed("POST", "/job/x/execute", Map.of()),
                new Deed("PUT", "/job/x/duedate", Map.of("duedate", "2027-01-01T00:00:00.000+0000")),
                new Deed("POST", "/decision-definition/key/agreement/evaluate", Map.of("variables", Map.of())),
                new Deed("POST", "/deployment/create", Map.of()),
                new Deed("POST", "/authorization/create", Map.of("type", 0)),
                new Deed("POST", "/user/create", Map.of()),
                new Deed("PUT", "/user/lead.zb1/credentials", Map.of("password", "Something-else-1")),
                new Deed("PUT", "/group/national/members/lead.za1", NO_BODY),
                new Deed("POST", "/identity/verify", Map.of("username", OTHER, "password", "x")),
                new Deed("POST", "/variable-instance", Map.of()),
                new Deed("POST", "/history/variable-instance", Map.of()),
                new Deed("POST", "/history/detail", Map.of()),
                new Deed("DELETE", "/history/process-instance/$process", NO_BODY),
                new Deed("POST", "/migration/execute", Map.of()),
                new Deed("POST", "/modification/execute", Map.of()),
                new Deed("POST", "/external-task/fetchAndLock", Map.of("workerId", "x", "maxTasks", 1)));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void isClosedAndChangesNothing(Deed deed) {
        Map<String, Long> before = house.rows();

        Answer answer = house.as(LEAD).api(deed.method(), at(deed.path()), deed.body());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("This is not done here.");
        assertThat(house.rows()).containsExactlyEntriesOf(before);
    }

    /** The engine decodes an address before it looks what is meant; so must the guard. */
    @ParameterizedTest
    @MethodSource("disguises")
    void isClosedInDisguise(String path) {
        Map<String, Long> before = house.rows();

        Answer answer = house.as(LEAD)
                .webapp("POST", path.replace("$task", id()), Map.of("variables", Map.of("confirmed", VALUE)));

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(house.rows()).containsExactlyEntriesOf(before);
    }

    static Stream<String> disguises() {
        String engine = "/camunda/api/engine/engine/default/task/$task/";
        return Stream.of(
                engine + "%63omplete",
                engine + "complete/",
                engine + "complete;x=claim",
                engine + "claim/../complete",
                engine + "claim%2F..%2Fcomplete",
                "/camunda/api/engine//engine/default/task/$task/complete",
                "/camunda/api/%65ngine/engine/default/task/$task/complete",
                "/camunda/./api/engine/engine/default/task/$task/complete",
                "/camunda/app/../api/engine/engine/default/task/$task/complete");
    }

    @Test
    void aTaskIsClaimedForOneselfWhoeverIsNamed() {
        Answer back = house.as(LEAD).api("POST", "/task/" + id() + "/unclaim", Map.of());
        assertThat(back.status()).as(back.body()).isEqualTo(204);
        assertThat(assignee()).isNull();

        house.as(LEAD).api("POST", "/task/" + id() + "/claim", Map.of("userId", OTHER));

        assertThat(assignee()).isEqualTo(LEAD);
    }

    /** Without it the webapps end the whole session. */
    @Test
    void claimingNeedsTheWebappsToken() {
        Visitor forged = house.newcomer(LEAD);

        Answer answer =
                forged.send("/tasks", "/camunda/api/engine/engine/default/task/" + id() + "/unclaim", List.of());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(assignee()).isEqualTo(LEAD);
        assertThat(forged.get("/tasks").location()).contains("/login");
    }

    @Test
    void anotherOrganisationsTaskIsNobodysBusiness() {
        Map<String, Long> before = house.rows();
        Visitor other = house.as(OTHER);
        String engine = "/camunda/api/engine/engine/default";

        Stream.of("claim", "unclaim", "submit-form")
                .map(deed -> other.api("POST", "/task/" + id() + "/" + deed, Map.of("userId", OTHER)))
                .forEach(answer -> assertThat(answer.status()).isEqualTo(404));
        Stream.of("/tasks/" + id(), "/api/v1/tasks/" + id(), engine + "/task/" + id())
                .forEach(path -> assertThat(other.get(path).status()).as(path).isEqualTo(404));
        assertThat(other.tasks(CASE, "")).isEmpty();
        assertThat(other.get(engine + "/process-instance?businessKey=" + CASE).body())
                .isEqualTo("[]");
        assertThat(other.get(engine + "/history/task?processInstanceBusinessKey=" + CASE)
                        .body())
                .isEqualTo("[]");
        assertThat(house.rows()).containsExactlyEntriesOf(before);
    }

    @Test
    void theEnginesOwnInterfaceIsForTheTechnicalAccount() {
        assertThat(basic("admin", "/engine-rest/engine").statusCode()).isEqualTo(200);
        assertThat(basic("national", "/engine-rest/engine").statusCode()).isEqualTo(403);
        assertThat(basic(LEAD, "/engine-rest/task").statusCode()).isEqualTo(403);
        assertThat(house.as(LEAD).get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void cockpitAndAdminAreNotForTheTeam() {
        assertThat(house.as(LEAD).get("/camunda/app/cockpit/default/").status()).isEqualTo(403);
        assertThat(house.as(LEAD).get("/camunda/app/admin/default/").status()).isEqualTo(403);
        assertThat(house.as("national").get("/camunda/app/cockpit/default/").status())
                .isEqualTo(200);
        assertThat(house.as("national").get("/camunda/app/admin/default/").status())
                .isEqualTo(403);
    }

    @Test
    void loggingOutEndsItEverywhere() {
        Visitor ofPages = house.newcomer("team2.za1");
        ofPages.send("/tasks", "/logout", List.of());
        assertSignedOut(ofPages);

        Visitor ofTasklist = house.newcomer("team2.za1");
        ofTasklist.webapp("POST", "/camunda/api/admin/auth/user/default/logout", Map.of());
        assertSignedOut(ofTasklist);
    }

    private static void assertSignedOut(Visitor visitor) {
        Stream.of("/tasks", "/camunda/app/tasklist/default/")
                .forEach(page ->
                        assertThat(visitor.get(page).location()).as(page).contains("/login"));
        assertThat(visitor.get("/api/v1/tasks").status()).isEqualTo(401);
        assertThat(visitor.get("/camunda/api/engine/engine/default/task").status())
                .isIn(302, 401);
    }

    private HttpResponse<String> basic(String username, String path) {
        String secret = Base64.getEncoder().encodeToString((username + ":" + DemoAccounts.PASSWORD).getBytes());
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(house.address() + path.substring(1)))
                                    .header("Authorization", "Basic " + secret)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String at(String path) {
        return path.replace("$task", id())
                .replace("$process", task.path("processInstanceId").asText());
    }

    private String id() {
        return task.path("id").asText();
    }

    private String assignee() {
        return house.jdbc().queryForObject("select ASSIGNEE_ from ACT_RU_TASK where ID_ = ?", String.class, id());
    }
}
