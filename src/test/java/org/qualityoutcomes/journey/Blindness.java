package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;

/** One validator asks every door for what the other thinks, and for the level that the service gave itself. */
final class Blindness {

    private static final String CASE = "2027-ZA1";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final Visitor looker;
    private final Visitor other;
    private final List<String> outcomes;

    Blindness(House house, String looker, String other) {
        this.looker = house.as(looker);
        this.other = house.as(other);
        this.outcomes = house.scene().outcomes();
    }

    void holds(String review, String validation) {
        pagesOfTheCase(validation);
        pagesOfTheReview(review);
        otherTask();
        ownTasksOnly();
        history();
        variables();
    }

    private void pagesOfTheCase(String validation) {
        String desk = "/validations/" + validation;
        hidesAll(looker.get(desk));
        outcomes.forEach(outcome -> hidesAll(looker.get(desk + "/outcomes/" + outcome)));
        assertThat(looker.get(desk + "/reconciliation").status()).isEqualTo(404);
    }

    private void pagesOfTheReview(String review) {
        String page = "/reviews/" + review;
        Stream<String> own = Stream.of(
                "",
                "/self-evaluation",
                "/steps",
                "/journal",
                "/priorities",
                "/sign-off",
                "/completeness",
                "/receipt",
                "/submissions/1/self-evaluation",
                "/submissions/1/evidence-index");
        Stream<String> pages = outcomes.stream().map(outcome -> "/outcomes/" + outcome);
        Stream.concat(own, pages)
                .forEach(part ->
                        assertThat(looker.get(page + part).status()).as(part).isEqualTo(404));
    }

    private void otherTask() {
        for (JsonNode task : other.tasks(CASE, "")) {
            String id = task.path("id").asText();
            assertThat(Stream.of("/tasks/" + id, "/api/v1/tasks/" + id, ENGINE + "/task/" + id)
                            .map(path -> looker.get(path).status()))
                    .containsOnly(404);
            assertThat(Stream.of("/form-variables", "/variables", "/localVariables", "/form", "/rendered-form")
                            .map(part -> looker.get(ENGINE + "/task/" + id + part)))
                    .allSatisfy(answer -> {
                        assertThat(answer.status()).isBetween(400, 499);
                        hidesAll(answer);
                    });
        }
    }

    private void ownTasksOnly() {
        List<JsonNode> tasks = looker.tasks(CASE, "");
        assertThat(tasks).extracting(task -> task.path("assignee").asText()).containsOnly(looker.username());
        tasks.forEach(
                task -> hidesAll(looker.get(ENGINE + "/task/" + task.path("id").asText() + "/form-variables")));
        hidesAll(looker.get("/api/v1/tasks"));
        hidesAll(looker.get("/tasks"));
    }

    private void history() {
        Stream.of(
                        "variable-instance",
                        "detail",
                        "decision-instance?includeInputs=true&includeOutputs=true",
                        "user-operation")
                .map(what -> looker.get(ENGINE + "/history/" + what))
                .forEach(answer -> assertThat(answer.body())
                        .as(answer.body())
                        .satisfiesAnyOf(body -> assertThat(body).isEqualTo("[]"), body -> assertThat(answer.status())
                                .isBetween(400, 499)));
        Stream.of("task", "activity-instance", "process-instance", "identity-link-log", "external-task-log", "job-log")
                .forEach(what -> hidesAll(looker.get(ENGINE + "/history/" + what)));
        assertThat(looker.api("POST", "/history/variable-instance", Map.of()).status())
                .isEqualTo(403);
    }

    private void variables() {
        assertThat(looker.get(ENGINE + "/variable-instance").body())
                .doesNotContainPattern("\"value\":\"?\\d( (LOW|MEDIUM|HIGH))?\"?[,}]");
        hidesAll(looker.get(ENGINE + "/variable-instance"));
        assertThat(looker.api("POST", "/variable-instance", Map.of()).status()).isEqualTo(403);
    }

    private void hidesAll(Answer answer) {
        assertThat(answer.body()).doesNotContain("The service gave itself", "selfRating");
        outcomes.forEach(outcome ->
                assertThat(answer.body()).doesNotContain(ValidationStory.rationale(other.username(), outcome)));
    }
}
