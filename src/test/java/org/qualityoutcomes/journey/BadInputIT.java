package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;

/** What people get wrong comes back in plain words, with nothing stored and nothing of what they typed lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final String CASE = "2027-ZA1";
    private static final String LEAD = "lead.za1";
    private static final String OWNER = "team1.za1";
    private static final int AT_ONCE = 8;
    private static final int MEGABYTE = 1024 * 1024;

    private House house;
    private String review = "";
    private String evidencePage = "";

    @BeforeAll
    void open() {
        house = new House();
        new CycleStory(house.scene()).open("2027", house.today());
        review = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today()).begin();
        evidencePage = "/reviews/" + review + "/outcomes/O1/evidence";
        house.scene().task(OWNER, CASE, "Task_GatherEvidence");
        house.scene().task("lead.zb1", "2027-ZB1", "Task_ConfirmParticipation");
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reviews/00000000-0000-0000-0000-000000000000",
                "/reviews/ZZ9",
                "/reviews/00000000-0000-0000-0000-000000000000/outcomes/O1",
                "/validations/00000000-0000-0000-0000-000000000000",
                "/reports/1",
                "/plans/x/development",
                "/actions/00000000-0000-0000-0000-000000000000",
                "/evidence/00000000-0000-0000-0000-000000000000/content",
                "/meetings/00000000-0000-0000-0000-000000000000",
                "/tasks/nothing",
                "/nothing"
            })
    void whatIsNotThereIsSaidSo(String path) {
        Answer answer = house.as(LEAD).get(path);

        assertThat(answer.status()).isIn(403, 404);
        assertThat(answer.body()).contains("There is nothing here for you").doesNotContain("Exception", "Whitelabel");
    }

    @Test
    void anUnknownOrganisationHasNoReview() {
        assertThat(house.as("national").get("/reviews/2027-ZZ9").status()).isEqualTo(404);
        assertThat(house.as("national").tasks("2027-ZZ9", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks?page=", "/api/v1/tasks?size=100&page=", "/reviews?page="})
    void noPageIsTooFar(String path) {
        assertThat(house.as(LEAD).get(path + Integer.MAX_VALUE).status()).isEqualTo(200);
        assertThat(house.as(LEAD).get(path + "-1").status()).isEqualTo(200);
        assertThat(house.as(LEAD).get(path + "many").status()).isEqualTo(400);
    }

    @Test
    void aTaskIsCompletedOnceAndByItsOwner() {
        JsonNode task = house.scene().task("lead.zb1", "2027-ZB1", "Task_ConfirmParticipation");
        Map<String, Object> answers = Map.of("holdsContract", "no", "reason", "");

        assertThat(house.as(LEAD).complete(task, answers).status()).isEqualTo(404);
        assertThat(house.as("lead.zb1").complete(task, answers).status()).isEqualTo(204);
        Answer again = house.as("lead.zb1").complete(task, answers);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.body()).contains("This task is not open for you");
    }

    /** A double click, an impatient reload, a second window. */
    @ParameterizedTest
    @CsvSource({"O3, team3.za1", "O5, team2.za1"})
    void aTaskCompletedManyTimesAtOnceInTasklistIsCompletedOnce(String outcome, String username) {
        JsonNode task = gathered(outcome, username);

        List<Integer> statuses = atOnce(() -> house.as(username).complete(task, Map.of("confirmed", true)));

        assertThat(statuses).containsOnlyOnce(204);
        assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(204, 404, 409));
    }

    @ParameterizedTest
    @CsvSource({"O4, team1.za1", "O6, team3.za1"})
    void aTaskCompletedManyTimesAtOnceOnOurPageIsCompletedOnce(String outcome, String username) {
        String page = "/tasks/" + gathered(outcome, username).path("id").asText();

        List<Integer> statuses =
                atOnce(() -> house.as(username).send("/tasks", page, List.of(entry("confirmed", "true"))));

        assertThat(statuses).containsOnlyOnce(302);
        assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(302, 404, 409));
    }

    private JsonNode gathered(String outcome, String username) {
        String page = "/reviews/" + review + "/outcomes/" + outcome + "/evidence";
        byte[] content = ("Notes on " + outcome).getBytes(StandardCharsets.UTF_8);
        house.as(username)
                .upload(page, page, evidence(Map.of()).entrySet(), "file", outcome + ".txt", content)
                .orFail("uploading");
        return new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today())
                .outcomeTask(username, "Task_GatherEvidence", outcome);
    }

    private static List<Integer> atOnce(Supplier<Answer> deed) {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            return Stream.generate(() -> CompletableFuture.supplyAsync(deed, people)).limit(AT_ONCE).toList().stream()
                    .map(CompletableFuture::join)
                    .map(Answer::status)
                    .toList();
        } finally {
            people.shutdown();
        }
    }

    @Test
    void aFormThatIsWrongStoresNothing() {
        new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today()).describe(review);
        JsonNode task = house.scene().task(OWNER, CASE, "Task_GatherEvidence");
        Map<String, Long> before = house.rows();

        refused(task, Map.of("confirmed", true, "level", "4"), "Something was sent that this form does not ask for.");
        refused(task, Map.of("confirmed", "perhaps"), "this is ticked or not, nothing else.");
        refused(task, Map.of("confirmed", false), "this must be ticked.");

        assertThat(house.rows()).containsExactlyEntriesOf(before);
    }

    private void refused(JsonNode task, Map<String, Object> answers, String sentence) {
        Answer answer = house.as(OWNER).complete(task, answers);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence).doesNotContain("Exception", "ENGINE-", "Cannot submit");
    }

    @Test
    void aRefusedFormOfOurPageKeepsWhatWasTyped() {
        JsonNode task = house.scene().task("national", "2027", "Task_CloseSubmissions");
        String page = "/tasks/" + task.path("id").asText();

        Answer answer = house.as("national").send(page, List.of(entry("undeclared", "x")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("<title>Error: ", "This task is not completed yet", "#field-confirmed");
    }

    @Test
    void aTextOverItsLimitIsKeptOnThePage() {
        new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today()).gather(review, "O2");
        String page = "/reviews/" + review + "/outcomes/O2";
        String tooLong = "Much to say about this. ".repeat(700);

        Answer answer = house.as("team2.za1")
                .send(page, List.of(entry("narrative", tooLong), entry("level", ""), entry("subLevel", "")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Much to say about this. Much to say", "The narrative has more than 1500 words.");
        assertThat(house.as("team2.za1").get(page).body()).doesNotContain("Much to say about this.");
    }

    @Test
    void evidenceFromOutsideThePeriodIsRefusedBesideItsField() {
        Answer answer = upload(Map.of("coversFrom", "2015-01-01", "coversTo", "2015-12-31"), "old.txt", bytes(20));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("period", "Notes of last winter", "2015-12-31");
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        Answer answer = house.as(LEAD)
                .send(
                        "/reviews/" + review + "/team-plan",
                        List.of(entry("owner-O1", "validator1"), entry("checker-O1", "team2.za1")));

        assertThat(answer.status()).isIn(400, 404);
    }

    @Test
    void anEmptyFileIsRefused() {
        Answer answer = upload(Map.of(), "empty.txt", new byte[0]);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("The file is empty.", "Notes of last winter");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        Answer answer = upload(Map.of(), "notes.pdf", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("not what its name says", "Notes of last winter");
    }

    @Test
    void aFileOverTheLimitIsRefusedWithWhatWasTyped() {
        Answer answer = upload(Map.of(), "large.txt", bytes(26 * MEGABYTE));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("The file is larger than 25 MB.", "Notes of last winter");
    }

    @Test
    void aFileFarOverTheLimitIsRefusedToo() {
        Answer answer = upload(Map.of(), "huge.txt", bytes(80 * MEGABYTE));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("The file is larger than 25 MB.");
    }

    private Answer upload(Map<String, String> different, String fileName, byte[] content) {
        return house.as(OWNER)
                .upload(evidencePage, evidencePage, evidence(different).entrySet(), "file", fileName, content);
    }

    private Map<String, String> evidence(Map<String, String> different) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title", "Notes of last winter",
                "description", "",
                "coversFrom", house.today().minusMonths(2).toString(),
                "coversTo", house.today().toString(),
                "link", ""));
        fields.putAll(different);
        return fields;
    }

    private static byte[] bytes(int count) {
        return "a".repeat(count).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aCycleThatCannotBeIsRefused() {
        Answer answer = house.as("national")
                .send(
                        "/cycles",
                        List.of(
                                entry("reference", "2027"),
                                entry("name", "Once more"),
                                entry("edition", "1999"),
                                entry("periodFrom", "2027-31-12"),
                                entry("periodTo", "2027-01-01"),
                                entry("deadline", "2026-01-01")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Once more").doesNotContain("Exception");
    }
}
