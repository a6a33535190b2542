package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.calendar.WorkingDays;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;

/** What can happen on the way: silence, questions, somebody who leaves, a submission that is opened again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class CourseOfAValidationIT {

    private static final String CASE = "2027-ZA1";
    private static final String LEAD = "lead.za1";
    private static final String NATIONAL = "national";
    private static final String PRIMARY = ValidationStory.PRIMARY;
    private static final String SECOND = ValidationStory.SECOND;
    private static final String THIRD = "validator3";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);
    private static final Pattern QUESTION = Pattern.compile("/clarification/([0-9a-f-]{36})\"");

    private final WorkingDays days = new WorkingDays();
    private House house;
    private PagesForEverybody pages;
    private SelfEvaluationStory team;
    private ValidationStory validators;
    private String review = "";
    private String validation = "";
    private LocalDate due = LocalDate.MAX;

    @BeforeAll
    void aSubmissionIsAccepted() {
        house = new House();
        pages = new PagesForEverybody(house);
        new CycleStory(house.scene()).open("2027", house.today());
        team = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        review = team.begin();
        team.evaluate(review, 2);
        team.conclude();
        validators = new ValidationStory(house.scene(), "2027", "ZA1");
    }

    @AfterAll
    void close() {
        pages.close();
        house.close();
    }

    @Test
    @Order(1)
    void anInvitationWithoutAnAnswerLapsesAndTheCaseGoesOn() {
        validation = validators.assign(PRIMARY, THIRD);
        validators.accept(PRIMARY);
        house.scene().task(THIRD, CASE, "Task_DeclareInterests");
        house.moveTo(days.plus(house.today(), 5).plusDays(1));
        assertThat(house.awaitMail(THIRD, CASE + ": the invitation to validate has lapsed"))
                .hasSize(1);
        house.await(
                "the lapsed task is gone",
                () -> house.as(THIRD).tasks(CASE, "Task_DeclareInterests").isEmpty());
        assertThat(house.as(NATIONAL)
                        .get("/validations/" + validation + "/seats")
                        .body())
                .contains("lapsed on");
        somebodyElseIsAsked();
    }

    /** Whoever comes next by themselves, or whom the national team chooses where nobody does. */
    private void somebodyElseIsAsked() {
        List<JsonNode> open = house.as(NATIONAL).tasks(CASE, "Task_ReplaceValidator");
        if (!open.isEmpty()) {
            validators.choose(validation, PRIMARY, SECOND);
            house.scene().complete(NATIONAL, open.get(0), CONFIRMED);
        }
    }

    @Test
    @Order(2)
    void whoGivesTheCaseBackLosesItAtOnceAndTheNextOneIsAsked() {
        String second = secondValidator();
        validators.accept(second);
        String leaving = "/validations/" + validation + "/leaving";
        pages.pass(Map.of(leaving, second, "/validations/" + validation + "/seats", NATIONAL));
        assertThat(house.as(second).send(leaving, List.of(entry("reason", " "))).body())
                .contains("id=\"reason-error\"", "Say in a sentence why you give the case back.");
        house.as(second).send(leaving, List.of(entry("reason", "I am ill."))).orFail("giving back");
        assertThat(house.as(second).get("/validations/" + validation).status()).isEqualTo(404);
        assertThat(house.as(second).tasks(CASE, "Task_ValidateSubmission")).isEmpty();
        List<JsonNode> open = house.as(NATIONAL).tasks(CASE, "Task_ReplaceValidator");
        if (!open.isEmpty()) {
            validators.choose(validation, PRIMARY, "validator4");
            house.scene().complete(NATIONAL, open.get(0), CONFIRMED);
        }
        assertThat(secondValidator()).isNotIn(second, THIRD, PRIMARY);
        validators.accept(secondValidator());
    }

    @Test
    @Order(3)
    void oneRoundOfQuestionsGoesToTheTeamAndStopsTheClock() {
        String page = "/validations/" + validation + "/clarification";
        LocalDate before = dueOf(PRIMARY);
        assertThat(house.as(PRIMARY)
                        .send(page, page + "/questions", List.of(entry("place", ""), entry("question", "How many?")))
                        .body())
                .contains("id=\"place-error\"", "How many?");
        ask(page, "O1", "How many people did the survey reach?");
        ask(page, house.edition().outcome("O2").indicators().get(0).code(), "In which year was this?");
        pages.pass(Map.of(page, PRIMARY));
        house.as(PRIMARY).send(page, List.of()).orFail("sending the questions");

        assertThat(house.awaitMail(secondValidator(), CASE + ": questions to the library team are being collected"))
                .hasSize(1);
        String other = house.as(secondValidator()).get(page).body();
        assertThat(other).contains("are being collected until").doesNotContain("How many people did the survey reach?");
        house.as(secondValidator()).send(page, List.of()).orFail("having no questions");

        house.scene().task(LEAD, CASE, "Task_AnswerClarification");
        assertThat(dueOf(PRIMARY)).as("while the team has the ball").isEqualTo(days.plus(before, 10));
        assertThat(house.as(PRIMARY).get(page).body()).contains("Your clock stands still until then");
        due = before;
    }

    private void ask(String page, String place, String question) {
        house.as(PRIMARY)
                .send(page, page + "/questions", List.of(entry("place", place), entry("question", question)))
                .orFail("asking");
    }

    @Test
    @Order(4)
    void nobodyLocksWhileTheTeamHasTheBall() {
        JsonNode task = house.scene().task(PRIMARY, CASE, "Task_ValidateSubmission");
        assertThat(house.as(PRIMARY).complete(task, CONFIRMED).body()).contains("A clarification is under way");
    }

    @Test
    @Order(5)
    void theTeamAnswersAndTheClockMovesByExactlyThePause() {
        String page = "/reviews/" + review + "/clarification";
        pages.pass(Map.of(page, LEAD, page + "?team", "team1.za1", page + "?national", NATIONAL));
        LocalDate sent = house.today();
        house.moveTo(days.plus(sent, 3));
        JsonNode task = house.scene().task(LEAD, CASE, "Task_AnswerClarification");
        assertThat(house.as(LEAD).complete(task, CONFIRMED).body()).contains("Question 1 has no answer yet.");
        String shown = inTheLibrary("Survey of 2026");
        String file = "/evidence/" + shown + "/content";
        for (String question : questions(page)) {
            assertThat(house.as(LEAD)
                            .send(page, page + "/" + question, List.of(entry("answer", "word ".repeat(201))))
                            .body())
                    .contains("Keep an answer within 200 words.", "word word");
            house.as("team1.za1")
                    .send(
                            page,
                            page + "/" + question,
                            List.of(entry("answer", "Two hundred, in 2026."), entry("evidence", shown)))
                    .orFail("answering");
        }
        // a draft is the team's own until it is sent
        assertThat(house.as("team1.za1").get(page).body()).contains("Two hundred, in 2026.");
        assertThat(house.as(NATIONAL).get(page).body())
                .contains("Not answered yet.")
                .doesNotContain("Two hundred, in 2026.");
        assertThat(house.as(PRIMARY).get(file).status()).as("not shown yet").isEqualTo(404);
        house.scene().complete(LEAD, task, CONFIRMED);
        assertThat(house.as(PRIMARY).get(file).status()).isEqualTo(200);
        assertThat(house.as(secondValidator()).get(file).status()).isEqualTo(200);
        assertThat(house.as(THIRD).get(file).status()).as("no validator of it").isEqualTo(404);
        assertThat(house.as(NATIONAL).get(page).body())
                .contains("Two hundred, in 2026.", "Survey of 2026", "href=\"" + file);
        assertThat(house.awaitMail(PRIMARY, CASE + ": your questions are answered"))
                .hasSize(1);
        assertThat(house.as(PRIMARY)
                        .get("/validations/" + validation + "/clarification")
                        .body())
                .contains("Two hundred, in 2026.", "Survey of 2026", "href=\"" + file);
        assertThat(house.as(secondValidator())
                        .get("/validations/" + validation + "/clarification")
                        .body())
                .contains("How many people did the survey reach?", "Two hundred, in 2026.");
        assertThat(house.as(PRIMARY)
                        .get("/validations/" + validation + "/outcomes/O1")
                        .body())
                .contains("What the service answered when it was asked", "Two hundred, in 2026.");
        assertThat(dueOf(PRIMARY)).as("three working days later").isEqualTo(days.plus(due, 3));
        pages.pass(Map.of("/validations/" + validation + "/clarification?answered", PRIMARY));
    }

    /** A file of the service that no submission cites. */
    private String inTheLibrary(String title) {
        house.as("team1.za1")
                .upload(
                        "/evidence",
                        "/evidence",
                        List.of(
                                entry("title", title),
                                entry("coversFrom", house.today().minusYears(1).toString()),
                                entry("coversTo", house.today().toString())),
                        "file",
                        "survey.txt",
                        "Two hundred people.".getBytes(StandardCharsets.UTF_8))
                .orFail("uploading");
        return house.jdbc().queryForObject("select id from evidence_item where title = ?", String.class, title);
    }

    private List<String> questions(String page) {
        Matcher asked = QUESTION.matcher(house.as(LEAD).get(page).body());
        return asked.results().map(each -> each.group(1)).distinct().toList();
    }

    @Test
    @Order(6)
    void aReopenedSubmissionVoidsTheValidationAndGoesBackToTheTeam() {
        String page = "/reviews/" + review + "/reopening";
        pages.pass(Map.of(page, NATIONAL));
        assertThat(house.as(NATIONAL)
                        .send(page, List.of(entry("outcomes", "O1")))
                        .body())
                .contains("id=\"reason-error\"");
        assertThat(house.as(NATIONAL)
                        .send(page, List.of(entry("reason", "A chapter is missing.")))
                        .body())
                .contains("at least one part", "A chapter is missing.");
        house.as(NATIONAL)
                .send(page, List.of(entry("reason", "A chapter is missing."), entry("outcomes", "O1")))
                .orFail("opening again");
        assertThat(house.awaitMail(PRIMARY, CASE + ": the submission was opened again"))
                .hasSize(1);
        assertThat(house.as(PRIMARY).get("/validations/" + validation).status()).isEqualTo(404);
        assertThat(house.as(PRIMARY).tasks(CASE, "Task_ValidateSubmission")).isEmpty();
        String owner = team.owner("O1");
        house.scene().complete(owner, team.outcomeTask(owner, "Task_GatherEvidence", "O1"), CONFIRMED);
        team.judge(review, "O1", 2);
        team.accept("O1");
        team.setPriorities(review);
        team.conclude();
        JsonNode task = house.scene().task(NATIONAL, CASE, "Task_AssignValidators");
        assertThat(house.scene().id(NATIONAL, task, "validationId")).isNotEqualTo(validation);
    }

    @Test
    @Order(7)
    void bothLockAtTheSameInstantAndAreComparedOnce() {
        validation = validators.assign(PRIMARY, SECOND);
        validators.accept(PRIMARY);
        validators.accept(SECOND);
        for (String outcome : house.scene().outcomes()) {
            validators.judge(PRIMARY, validation, outcome, 2);
            validators.judge(SECOND, validation, outcome, outcome.equals("O2") ? 3 : 2);
        }
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> lock(PRIMARY)), CompletableFuture.runAsync(() -> lock(SECOND)))
                .join();
        house.scene().task(PRIMARY, CASE, "Task_ProposeReconciliation");
        assertThat(house.jdbc()
                        .queryForObject(
                                "select count(*) from validated_outcome where validation_id = ?",
                                Integer.class,
                                validation))
                .isEqualTo(house.scene().outcomes().size());
    }

    /** Whoever comes second is asked to complete the task once more, and does. */
    private void lock(String validator) {
        JsonNode task = house.scene().task(validator, CASE, "Task_ValidateSubmission");
        if (house.as(validator).complete(task, CONFIRMED).status() == 409) {
            house.as(validator).complete(task, CONFIRMED).orFail("locking once more");
        }
    }

    @Test
    @Order(8)
    void theTwoTalkBesideBothJudgements() {
        String page = "/validations/" + validation + "/reconciliation";
        String seen = house.as(SECOND).get(page).body();
        assertThat(seen).contains("Side by side", "the lower of the two stands", "the two validators talk");
        assertThat(house.as(SECOND)
                        .send(page, page + "/talk/O2", List.of(entry("text", "")))
                        .body())
                .contains("id=\"text-O2-error\"");
        String tooLong = "long ".repeat(401);
        assertThat(house.as(PRIMARY)
                        .send(
                                page,
                                page + "/proposals/O2",
                                List.of(entry("cannotAgree", "true"), entry("reason", tooLong)))
                        .body())
                .contains("id=\"reason-O2-error\"", "keep it within 2,000 characters", tooLong.strip());
        house.as(SECOND)
                .send(page, page + "/talk/O2", List.of(entry("text", "I give the survey more weight.")))
                .orFail("talking");
        assertThat(house.awaitMail(PRIMARY, CASE + ": the other validator has written to you"))
                .hasSize(1);
        assertThat(house.as(PRIMARY).get(page).body()).contains("I give the survey more weight.", "Second validator");
        pages.pass(Map.of(page, PRIMARY, page + "?second", SECOND));
    }

    @Test
    @Order(9)
    void nobodyIsReleasedFromWhatIsLocked() {
        String seats = "/validations/" + validation + "/seats";
        String seat = house.jdbc()
                .queryForObject(
                        "select id from validator_seat where validation_id = ? and position = 0",
                        String.class,
                        validation);
        assertThat(house.as(NATIONAL).get(seats).body()).contains("Judgements locked");
        assertThat(house.as(NATIONAL)
                        .send(seats, seats + "/" + seat + "/release", List.of(entry("reason", "She is ill.")))
                        .body())
                .contains("This seat cannot be given to somebody else now.");
    }

    private String secondValidator() {
        return house.jdbc()
                .queryForObject(
                        "select validator from validator_seat where validation_id = ? and position = 1",
                        String.class,
                        validation);
    }

    private LocalDate dueOf(String validator) {
        JsonNode task = house.scene().task(validator, CASE, "Task_ValidateSubmission");
        return OffsetDateTime.parse(
                        task.path("due").asText(), DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ"))
                .toLocalDate();
    }
}
