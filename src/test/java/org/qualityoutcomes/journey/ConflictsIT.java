package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;
import org.qualityoutcomes.support.TestDatabase;
import org.springframework.jdbc.core.ConnectionCallback;

/** What ties people to organisations: declared, found later, waived by two; and whom it keeps from a case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class ConflictsIT {

    private static final String NATIONAL = "national";
    private static final String REGION = "regional.north";
    /** A second member of the national team. */
    private static final String COLLEAGUE = "moderator4";
    /** A third one, who is of the team of an organisation that the same service serves. */
    private static final String NEIGHBOUR = "validator6";

    private static final String LEDGER = "/conflicts/organisations/ZA1";

    private House house;
    private ValidationStory story;
    private String cycle = "";
    private String review = "";
    private String validation = "";

    @BeforeAll
    void aSubmissionWaitsForItsValidators() {
        house = new House(TestDatabase.mySql(), "2023", "--qualityoutcomes.conflicts.every=PT1S");
        member(COLLEAGUE, "national");
        member(NEIGHBOUR, "national");
        cycle = new CycleStory(house.scene()).open("2027", house.today());
        organisation("ZA2", "Birchwater Hospitals", "Birchwater Library");
        organisation("ZA3", "Calderbeck Trust", "Aldermoor Library and Knowledge Service");
        member(NEIGHBOUR, "team-ZA3");
        member("validator3", "team-ZA2");
        SelfEvaluationStory team = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        review = team.begin();
        team.evaluate(review, 2);
        team.conclude();
        story = new ValidationStory(house.scene(), "2027", "ZA1");
        validation = story.assign("validator1", "validator2");
        // so that a seat that becomes free stays free
        house.jdbc().update("update validator_profile set capacity = 0");
    }

    @AfterAll
    void close() {
        house.close();
    }

    private void organisation(String ods, String name, String service) {
        house.jdbc()
                .update(
                        "insert into service (id, name) select uuid(), ? where not exists"
                                + " (select 1 from service where name = ?)",
                        service,
                        service);
        house.jdbc()
                .update(
                        "insert into organisation (id, ods, name, region, service_id)"
                                + " select ?, ?, ?, 'NORTH', id from service where name = ?",
                        UUID.randomUUID().toString(),
                        ods,
                        name,
                        service);
    }

    private void member(String username, String group) {
        house.jdbc()
                .update(
                        "insert into ACT_ID_GROUP (ID_, REV_, NAME_, TYPE_) select ?, 1, ?, 'WORKFLOW' where not exists"
                                + " (select 1 from ACT_ID_GROUP where ID_ = ?)",
                        group,
                        group,
                        group);
        house.jdbc().update("insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) values (?, ?)", username, group);
    }

    private String read(String person, String path) {
        return house.as(person)
                .get(path)
                .orFail(person + " " + path)
                .body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("\\s+", " ");
    }

    private int status(String person, String path) {
        return house.as(person).get(path).status();
    }

    @SafeVarargs
    private Answer send(String person, String page, Entry<String, String>... fields) {
        return house.as(person).send(page, List.of(fields));
    }

    private Answer declare(String person, String tie, String words) {
        return send(person, "/interests", entry("organisation", "ZA1"), entry("tie", tie), entry("words", words));
    }

    @Test
    @Order(1)
    void whoWasNeverAskedHasNotSaidNo() {
        assertThat(row("Validator 1")).contains("Never asked");
        story.accept("validator1");
        story.accept("validator2");
        assertThat(row("Validator 1")).contains("None declared on").doesNotContain("Never asked");
        house.as("validator4")
                .send("/interests", "/interests/general", List.of())
                .orFail("declaring in general");
        assertThat(row("Validator 4")).contains("None declared in general on");
        assertThat(row("Validator 5")).contains("Never asked");
        assertThat(read(NATIONAL, LEDGER + "/people/validator1"))
                .contains("What was asked (version 1)", "Is there anything that binds you to this organisation?");
    }

    /** What the ledger's page of ZA1 says of a person. */
    private String row(String name) {
        String page = read(NATIONAL, LEDGER);
        return page.substring(page.indexOf(">" + name + "<")).replaceFirst("</tr>.*", "");
    }

    @Test
    @Order(2)
    void whatIsWrongStandsBesideTheFieldAndNothingTypedIsLost() {
        Answer refused = send("validator2", "/interests", entry("organisation", ""), entry("words", "Kept?"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("organisation-error", ">Kept?</textarea>");
        refused = declare("validator2", "OTHER", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("words-error", "Say in a sentence what it is.");
        assertThat(status("lead.za1", "/interests")).isEqualTo(404);
        assertThat(status("validator2", LEDGER)).isEqualTo(404);
        assertThat(status("regional.south", LEDGER)).isEqualTo(404);
    }

    @Test
    @Order(3)
    void aConflictThatIsDeclaredTakesTheCaseAtOnce() {
        String desk = "/validations/" + validation;
        String evidence = house.jdbc()
                .queryForObject("select min(id) from evidence_item where title like 'Notes on %'", String.class);
        assertThat(read("validator2", desk)).contains("I have found a conflict of interest");
        assertThat(status("validator2", "/evidence/" + evidence + "/content")).isEqualTo(200);

        Answer declared = declare("validator2", "CLOSE_TO_SOMEBODY", "My sister is their librarian.");
        assertThat(declared.location()).contains("declared");
        for (String door : List.of(desk, desk + "/outcomes/O1", "/evidence/" + evidence + "/content")) {
            assertThat(status("validator2", door)).as(door).isEqualTo(404);
        }
        assertThat(house.as("validator2").tasks("2027-ZA1", "Task_ValidateSubmission"))
                .isEmpty();
        assertThat(read("validator2", "/tasks")).doesNotContain("Aldermoor");
        assertThat(read("validator1", desk)).contains("Validate the submission");
        for (String told : List.of(NATIONAL, REGION)) {
            var mail = house.awaitMail(told, "2027-ZA1: a conflict of interest was found");
            assertThat(mail).as(told).hasSize(1);
            assertThat(GreenMailUtil.getBody(mail.get(0))).doesNotContain("Validator 2", "sister");
        }
        assertThat(read(NATIONAL, "/reviews/" + review + "/journal"))
                .contains("A conflict of interest with Aldermoor Hospitals was declared.", "My sister");
        assertThat(read("lead.za1", "/reviews/" + review + "/journal")).doesNotContain("conflict", "sister");
        assertThat(row("Validator 2")).contains("Hard", "somebody close", "Declared on");
    }

    @Test
    @Order(4)
    void aRoleThatIsGivenLaterTakesTheCaseToo() {
        String desk = "/validations/" + validation;
        member("validator1", "commissioner-ZA1");
        assertThat(status("validator1", desk)).isEqualTo(404);
        house.await(
                "a seat that is free",
                () -> house.jdbc()
                                .queryForObject(
                                        "select count(*) from validator_seat where acceptance = 'VACATED'",
                                        Integer.class)
                        == 2);
        house.await(
                "two mails",
                () -> house.mail(NATIONAL, "a conflict of interest was found").size() == 2);
        assertThat(house.as("validator1").tasks("2027-ZA1", "Task_ValidateSubmission"))
                .isEmpty();
        assertThat(read(NATIONAL, "/reviews/" + review + "/journal"))
                .contains("Has a role at Aldermoor Hospitals itself.");
    }

    @Test
    @Order(5)
    void twoPeopleWaiveASoftConflictAndNobodyAHardOne() {
        String pair = LEDGER + "/people/validator3";
        Entry<String, String> kind = entry("kind", "SAME_REGION");
        Entry<String, String> source = entry("source", "Region of ZA2");
        assertThat(read(NATIONAL, pair)).contains("Same region", "Propose a waiver");
        Answer refused = send(NATIONAL, pair, kind, source, entry("reason", " "));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("reason-error");
        send(NATIONAL, pair, kind, source, entry("reason", "Far apart, never worked together."))
                .orFail("proposing");
        String waiver = house.jdbc().queryForObject("select id from conflict_waiver", String.class);
        assertThat(read(REGION, "/conflicts")).contains("Validator 3 and Aldermoor Hospitals");
        assertThat(row("Validator 3")).contains("Soft");

        String decision = pair + "/waivers/" + waiver;
        Answer alone = house.as(NATIONAL).send(pair, decision, List.of(entry("decision", "confirm")));
        assertThat(alone.status()).isEqualTo(400);
        assertThat(alone.body()).contains("a waiver takes two people");
        house.as(REGION)
                .send(pair, decision, List.of(entry("decision", "confirm")))
                .orFail("confirming");
        assertThat(row("Validator 3")).contains("Nothing known");
        assertThat(read(NATIONAL, pair)).contains("Waived", "Far apart", "Confirmed by Regional north");
        assertThat(read(NATIONAL, "/reviews/" + review + "/journal"))
                .contains("Waiver of a soft conflict proposed.", "Waiver of a soft conflict confirmed.");

        Answer hard = send(
                NATIONAL,
                LEDGER + "/people/validator2",
                entry("kind", "DECLARED"),
                entry("source", "Declaration"),
                entry("reason", "Please."));
        assertThat(hard.status()).isEqualTo(400);
        assertThat(hard.body()).contains("A hard conflict cannot be waived.");
    }

    @Test
    @Order(6)
    void neighboursOfAPatchAreRuledOut() {
        Answer refused = send(NATIONAL, "/conflicts/patches", entry("name", "Calder"), entry("members", "ZA1 ZZ9"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("members-error", ">ZA1 ZZ9</textarea>");
        send(NATIONAL, "/conflicts/patches", entry("name", "Calder"), entry("members", "za1, za2"))
                .orFail("a patch");
        assertThat(row("Validator 3")).contains("Hard", "a neighbour in the patch Calder");
        Answer assigned = send(
                NATIONAL,
                "/validations/" + validation + "/assignment",
                entry("primary", "validator3"),
                entry("second", "validator5"));
        assertThat(assigned.status()).isEqualTo(400);
        assertThat(assigned.body()).contains("primary-error", "a neighbour in the patch Calder");
        String patch = house.jdbc().queryForObject("select id from patch", String.class);
        house.as(NATIONAL)
                .send("/conflicts/patches/" + patch, "/conflicts/patches/" + patch + "/removal", List.of())
                .orFail("removing");
        assertThat(row("Validator 3")).contains("Nothing known");
    }

    @Test
    @Order(7)
    void whoStandsInForTheNationalTeamIsCheckedWhenTheyAct() {
        JsonNode task = house.scene().task(NATIONAL, "2027-ZA1", "Task_ReplaceValidator");
        Answer page = send(
                NEIGHBOUR,
                "/validations/" + validation + "/assignment",
                entry("primary", "validator4"),
                entry("second", "validator5"));
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("Something ties you to this organisation (same library service)");
        String id = task.path("id").asText();
        Answer refused = house.as(NEIGHBOUR).send("/tasks/" + id, List.of(entry("confirmed", "true")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("somebody else has to do this");
    }

    @Test
    @Order(8)
    void thePagesAreForEverybodyAndCostLittle() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/interests", "validator2");
        pages.put("/interests?organisation=ZA1", REGION);
        pages.put("/conflicts", NATIONAL);
        pages.put("/conflicts/pages", NATIONAL);
        pages.put(LEDGER, NATIONAL);
        pages.put(LEDGER + "/people/validator1", NATIONAL);
        pages.put(LEDGER + "/people/validator2", REGION);
        pages.put(LEDGER + "/people/validator3", NATIONAL);
        pages.put("/conflicts/people/validator3", NATIONAL);
        pages.put("/conflicts/patches", NATIONAL);
        send(NATIONAL, "/conflicts/patches", entry("name", "Moor"), entry("members", "ZA2 ZA3"))
                .orFail("a patch");
        String patch = house.jdbc().queryForObject("select id from patch", String.class);
        pages.put("/conflicts/patches/" + patch, NATIONAL);
        try (PagesForEverybody everybody = new PagesForEverybody(house)) {
            everybody.pass(pages);
        }
        pages.keySet().stream()
                .filter(path -> !path.contains("?"))
                .forEach(path -> assertThat(Statements.of(path)).as(path).hasSizeLessThanOrEqualTo(30));
    }

    /** Both worlds are the same house: with the case, and after all its rows are gone. */
    @Test
    @Order(9)
    void numbersAreThoseOfAWorldWithoutTheCase() {
        house.moveTo(house.today().plusDays(90));
        String waiting = "/meetings/new";
        declare(COLLEAGUE, "TOOK_PART", "").orFail("declaring");
        for (String hidden : List.of(
                "/reviews/" + review,
                "/reviews/" + review + "/journal",
                "/reviews/" + review + "/self-evaluation",
                LEDGER,
                "/assignments/cycles/" + cycle,
                "/validations/" + validation + "/assignment",
                "/api/v1/programme/reviews/" + review + "/steps",
                "/api/v1/reviews/" + review + "/journal")) {
            assertThat(status(COLLEAGUE, hidden)).as(hidden).isEqualTo(404);
            assertThat(status(NATIONAL, hidden)).as(hidden).isEqualTo(200);
        }
        for (String engine : List.of("task/count", "process-instance/count", "history/process-instance/count")) {
            Answer closed = house.as(COLLEAGUE).get("/camunda/api/engine/engine/default/" + engine);
            assertThat(closed.status()).as(engine).isEqualTo(403);
        }

        List<String> lists = List.of(
                "/",
                "/reviews",
                "/tasks",
                "/cycles/" + cycle,
                "/cycles/" + cycle + "/agreement",
                "/cycles/" + cycle + "/agreement.csv",
                waiting,
                "/meetings",
                "/conflicts",
                "/api/v1/tasks",
                "/api/v1/programme",
                "/api/v1/programme/ended");
        Map<String, String> with = all(COLLEAGUE, lists);
        Map<String, String> seen = all(NATIONAL, lists);
        assertThat(seen.get("/")).contains("Aldermoor");
        assertThat(seen.get("/api/v1/programme")).contains("\"NATIONAL\"", "Aldermoor");

        forget();
        assertThat(all(COLLEAGUE, lists)).isEqualTo(with);
        assertThat(all(NATIONAL, lists)).isNotEqualTo(seen);
    }

    private Map<String, String> all(String person, List<String> paths) {
        Map<String, String> read = new LinkedHashMap<>();
        paths.forEach(path -> read.put(path, read(person, path)));
        return read;
    }

    /** As if the case had never been. */
    private void forget() {
        house.withdraw("2027-ZA1");
        List<String> statements = new ArrayList<>(List.of("set foreign_key_checks = 0"));
        for (String table : List.of("stay", "self_evaluation", "submission", "pen_portrait", "improvement_worksheet")) {
            statements.add("delete from " + table + " where review_id = '" + review + "'");
        }
        statements.add("delete from step where organisation = 'ZA1'");
        statements.add("delete from validation where organisation = 'ZA1'");
        statements.add("delete from review where id = '" + review + "'");
        statements.add("set foreign_key_checks = 1");
        house.jdbc().execute((ConnectionCallback<Object>) connection -> {
            try (var statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            return statements;
        });
    }
}
