package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
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
import org.qualityoutcomes.framework.BenchmarkCase;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;
import org.qualityoutcomes.support.TestDatabase;

/** Somebody on a library team becomes a validator, and stays one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class ValidatorAdmissionIT {

    private static final String APPLICANT = "team1.za1";
    private static final String NATIONAL = "national";
    private static final String CASE = "V-" + APPLICANT;
    private static final String APPLICATION = "/validators/application";
    private static final String OWN = "/validators/me";
    private static final String CALIBRATION = "/validators/me/calibration";
    private static final String EXAMPLES = "/validators/me/examples";
    private static final String BENCHMARKS = "/validators/benchmarks";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Rating ZERO = new Rating(0, null);
    private static final Rating TWO_LOW = new Rating(2, SubLevel.LOW);

    private House house;
    private String profile = "";
    private LocalDate trained;

    @BeforeAll
    void open() {
        house = new House(TestDatabase.mySql(), "2023", "--qualityoutcomes.validators.watch-every=PT1S");
        trained = house.today().plusYears(2);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Answer refused = apply(
                entry("experienced", "no"),
                entry("capacity", "1000"),
                entry("employer-3", "A hospital abroad"),
                entry("from-3", "1/9/2021"),
                entry("until-3", "1/9/2020"),
                entry("awayFrom-1", "1/1/2020"),
                entry("awayUntil-1", "2/1/2020"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "id=\"capacity-error\"",
                        "value=\"1000\"",
                        "id=\"until-1-error\"",
                        "The last day is before the first one.",
                        "value=\"A hospital abroad\"",
                        "id=\"awayUntil-1-error\"",
                        "This absence is over already.");
        assertThat(apply(
                                entry("experienced", "no"),
                                entry("capacity", "0"),
                                entry("ods-1", "ZA1"),
                                entry("from-1", "x"))
                        .body())
                .contains("id=\"from-1-error\"", "value=\"x\"");
        assertThat(house.as("validator1").get(APPLICATION).status()).isEqualTo(404);
        assertThat(house.as("sponsor.za1").get(APPLICATION).status()).isEqualTo(404);
        assertThat(house.as(APPLICANT).get(OWN).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void anApplicationReachesTheNationalTeamOnce() {
        assertThat(apply(complete()).location()).endsWith("/validators/me?applied");
        assertThat(house.as(APPLICANT).get(APPLICATION).location()).endsWith(OWN);
        Answer twice = house.as(APPLICANT).send(OWN, APPLICATION, List.of(complete()));
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.body()).contains("You have applied already.");
        assertThat(house.awaitMail(NATIONAL, "Approve validator")).hasSize(1);
    }

    @Test
    @Order(3)
    void aRefusalHasAReasonAndTheApplicantMayTryAgain() {
        JsonNode task = task("Task_ApproveValidator");
        profile = house.scene().id(NATIONAL, task, "validatorId");
        assertThat(house.as(NATIONAL).get("/validators/" + profile).body())
                .contains("Team 1 ZA1", "Has applied, and is not approved yet.", "Complete: ");
        Answer silent = house.as(NATIONAL).complete(task, Map.of("decision", "refuse", "reason", ""));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.body()).contains("Say why");
        house.scene().complete(NATIONAL, task, Map.of("decision", "refuse", "reason", "You have just begun."));

        house.awaitMail(APPLICANT, "Your application as a validator");
        assertThat(house.as(APPLICANT).get(OWN).body()).contains("Not approved", "You have just begun.");
        apply(complete());
        house.scene().complete(NATIONAL, task("Task_ApproveValidator"), Map.of("decision", "approve", "reason", ""));
        house.awaitMail(APPLICANT, "You are approved as a validator");
    }

    @Test
    @Order(4)
    void trainingIsRecordedWithItsLastDay() {
        JsonNode task = task("Task_RecordTraining");
        assertThat(house.as(NATIONAL)
                        .complete(task, Map.of("validUntil", "1/1/2020"))
                        .body())
                .contains("Choose a day that is still to come.");
        assertThat(house.as(NATIONAL)
                        .complete(task, Map.of("validUntil", "soon"))
                        .status())
                .isEqualTo(400);
        house.scene().complete(NATIONAL, task, Map.of("validUntil", trained.toString()));

        house.awaitMail(APPLICANT, "Judge benchmark cases");
        assertThat(house.as(APPLICANT).get(OWN).body()).contains("Has not judged the benchmark cases yet.");
    }

    @Test
    @Order(5)
    void thePanelsLevelIsHiddenUntilTheOwnOneIsGiven() {
        BenchmarkCase first = cases().get(0);
        String reason = first.reason().substring(0, 30);
        assertThat(house.as(APPLICANT).get(CALIBRATION).body()).doesNotContain(reason, "the panel level 2 medium");
        assertThat(judge(first, "7", "HIGH").body()).contains("id=\"rating-B1-error\"");
        assertThat(judge(first, "2", "").body()).contains("the lowest level has no sub-level");
        assertThat(judge(first, "", "").body()).contains("choose the level that you see");
        assertThat(judge(first, ZERO).status()).isEqualTo(302);
        assertThat(house.as(APPLICANT).get(CALIBRATION).body())
                .contains(reason, "You gave level 0, the panel level 2 medium.", "1 of " + cases().size() + " judged");
        assertThat(judge(first, first.reference()).body())
                .as("the other tab")
                .contains("You have judged this case already");
        assertThat(house.as(APPLICANT)
                        .complete(mine("Task_JudgeBenchmarkCases"), Map.of("confirmed", true))
                        .body())
                .contains("Still to be judged: B2");
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(CALIBRATION, APPLICANT));
        }
    }

    @Test
    @Order(6)
    void whoIsTooFarFromThePanelTalksAndTriesAgain() {
        cases().stream().skip(1).forEach(each -> judge(each, TWO_LOW));
        house.scene().complete(APPLICANT, CASE, "Task_JudgeBenchmarkCases", Map.of("confirmed", true));
        assertThat(house.as(APPLICANT).get(CALIBRATION).body()).contains("Bar not reached", "Weighted kappa");
        assertThat(house.as(NATIONAL).get("/validators/" + profile).body())
                .contains("Did not reach the bar when judging the benchmark cases.", "Bar not reached");

        house.scene()
                .complete(
                        NATIONAL,
                        task("Task_TalkAboutCalibration"),
                        Map.of("talk", "On Monday: read what is shown, not what is meant."));
        cases().forEach(each -> judge(each, each.reference()));
        house.scene().complete(APPLICANT, CASE, "Task_JudgeBenchmarkCases", Map.of("confirmed", true));
        house.awaitMail(APPLICANT, "You are a validator now");
        assertThat(house.as(APPLICANT).get(CALIBRATION).body())
                .contains("Bar reached", "Bar not reached", "Talked over: On Monday");
        assertThat(house.jdbc()
                        .queryForList(
                                "select ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ? and END_TIME_ is null",
                                String.class,
                                CASE))
                .isEmpty();
    }

    @Test
    @Order(7)
    void fromNowOnCasesMayBeGivenAndAnAbsenceStopsThat() {
        assertThat(house.newcomer(APPLICANT).get("/").body()).contains("You as a validator");
        assertThat(house.as(NATIONAL)
                        .get("/validators?state=ADMITTED&free=true")
                        .body())
                .contains("Team 1 ZA1", "7 people");
        String seen = seen();
        List<Entry<String, String>> away = new ArrayList<>(List.of(complete()));
        away.add(entry("awayFrom-1", house.today().toString()));
        away.add(entry("awayUntil-1", house.today().plusDays(3).toString()));
        away.add(entry("seen", seen));
        assertThat(house.as(APPLICANT).send(OWN, away).location()).endsWith("?saved");
        assertThat(house.as(NATIONAL).get("/validators/" + profile).body()).contains("Is absent until");
        assertThat(house.as(NATIONAL).get("/validators?free=true").body()).doesNotContain("Team 1 ZA1");
        assertThat(house.as(NATIONAL)
                        .get("/validators?untrained=true&region=SOUTH")
                        .body())
                .contains("Nobody is found");

        List<Entry<String, String>> old = new ArrayList<>(List.of(complete()));
        old.set(1, entry("capacity", "3"));
        old.add(entry("seen", seen));
        Answer collision = house.as(APPLICANT).send(OWN, old);
        assertThat(collision.status()).isEqualTo(400);
        assertThat(collision.body()).contains("data-kept", "What is kept now", "Absent ", "value=\"3\"");
    }

    @Test
    @Order(8)
    void driftIsBetweenTheValidatorAndThePanelAlone() {
        settle("validator1", "2 HIGH", "2 LOW");
        String higher = "2.0 sub-levels higher";
        assertThat(house.as("validator1").get(OWN).body()).contains(higher);
        assertThat(house.as("moderator1").get("/validators/drift").body()).contains("Validator 1", higher);
        for (String other : List.of("validator2", NATIONAL, "regional.north", "lead.za1", "admin", APPLICANT)) {
            assertThat(house.as(other).get("/validators/drift").status())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThat(house.as("validator2").get(OWN).body()).doesNotContain("sub-levels higher");
        String id = house.jdbc()
                .queryForObject("select id from validator_profile where username = 'validator1'", String.class);
        assertThat(house.as(NATIONAL).get("/validators/" + id).body()).doesNotContain("sub-levels", "kappa");
        assertThat(house.as("validator1").get("/validators/" + id).status()).isEqualTo(404);
    }

    @Test
    @Order(9)
    void anExampleFromASettledCaseBecomesABenchmarkCase() {
        String validation = settled();
        assertThat(house.as("validator1").get(EXAMPLES + "?case=" + validation).body())
                .contains("An example from 2026-ZA1");
        assertThat(house.as("validator2").get(EXAMPLES + "?case=" + validation).body())
                .contains("None of your cases is settled yet.");
        Answer named = propose(validation, "ZA1 asks its users.", "7");
        assertThat(named.status()).isEqualTo(400);
        assertThat(named.body()).contains("ZA1 asks its users.");
        assertThat(propose(validation, "ZA1 asks its users.", "2").body())
                .contains("id=\"narrative-error\"", "Write it so that nobody can tell who it is.");
        assertThat(propose(validation, "The service asks its users.", "2").location())
                .endsWith("?saved");

        String example = house.jdbc().queryForObject("select id from benchmark_example", String.class);
        assertThat(decide(example, "").body()).contains("id=\"reason-" + example + "-error\"");
        assertThat(decide(example, "It shows the difference well.").location()).endsWith("?saved");
        assertThat(house.as("validator1").get(EXAMPLES).body()).contains("Accepted", "It shows the difference well.");
        assertThat(house.as(NATIONAL).get(BENCHMARKS).body()).contains("E1, O3, level 2 medium");
        assertThat(house.as(NATIONAL)
                        .send(BENCHMARKS, BENCHMARKS + "/2023/E1/retirement", List.of(entry("reason", "Too easy.")))
                        .location())
                .endsWith("?saved");
        assertThat(house.as(NATIONAL).get(BENCHMARKS).body()).doesNotContain("E1, O3");
    }

    @Test
    @Order(10)
    void theRoleByTheAdministratorsListBeginsWithTheTraining() {
        byte[] list =
                "User name,Name,E-mail,Role,Organisation or region\nnew.one,New One,new.one@mail.example,validator,\n"
                        .getBytes(StandardCharsets.UTF_8);
        Answer sent = house.as("admin").upload("/enrolment", "/enrolment/lists", List.of(), "file", "list.csv", list);
        String page = URI.create(sent.location()).getPath();
        house.as("admin").send(page, page, List.of()).orFail("taken over");
        house.scene().task(NATIONAL, "V-new.one", "Task_RecordTraining");
        assertThat(house.as(NATIONAL).get("/validators?state=TRAINING").body())
                .contains("New One", "Is not trained yet.");
    }

    @Test
    @Order(11)
    void everyPageIsForEverybodyAndCostsTheSameForMany() {
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(
                    "/validators",
                    NATIONAL,
                    "/validators/" + profile,
                    NATIONAL,
                    BENCHMARKS,
                    NATIONAL,
                    OWN,
                    "validator1",
                    EXAMPLES + "?case=" + settled(),
                    "validator1",
                    "/validators/drift",
                    "moderator1",
                    APPLICATION,
                    "team2.za1"));
        }
        house.as(NATIONAL).get("/validators");
        int few = Statements.of("/validators").size();
        for (int number = 0; number < 60; number++) {
            house.jdbc()
                    .update(
                            "insert into validator_profile (id, username, stage, experienced, experience, capacity,"
                                    + " applied_at, version) values (?, ?, 'APPLIED', false, '', 5, ?, 0)",
                            UUID.randomUUID().toString(),
                            "many" + number,
                            Timestamp.from(Instant.EPOCH));
        }
        assertThat(house.as(NATIONAL).get("/validators?page=1").body()).contains("68 people", "Page 3");
        house.as(NATIONAL).get("/validators");
        assertThat(Statements.of("/validators")).hasSizeLessThanOrEqualTo(Math.min(few, 30));
    }

    @Test
    @Order(12)
    void sixtyDaysBeforeTheEndOfATrainingItsRenewalBegins() {
        house.moveTo(trained.minusDays(60));
        house.awaitMail(APPLICANT, "Your training as a validator ends on");
        house.scene().task(NATIONAL, CASE, "Task_RecordTraining");
        house.moveTo(trained.plusDays(1));
        house.awaitMail(APPLICANT, "Your training as a validator has ended");
        assertThat(house.mail(APPLICANT, "Your training as a validator ends on"))
                .hasSize(1);
        assertThat(house.as(NATIONAL).get("/validators/" + profile).body()).contains("The training ended on");
        house.scene()
                .complete(
                        NATIONAL,
                        CASE,
                        "Task_RecordTraining",
                        Map.of("validUntil", trained.plusYears(2).toString()));
        assertThat(house.as(NATIONAL).get("/validators/" + profile).body())
                .as("calibrated for this edition already")
                .contains("Cases may be given.");
        assertThat(house.jdbc()
                        .queryForObject(
                                "select count(*) from journal_entry where chain_id = ?", Integer.class, profile))
                .isGreaterThan(8);
    }

    @SafeVarargs
    private Answer apply(Entry<String, String>... fields) {
        return house.as(APPLICANT).send(APPLICATION, List.of(fields));
    }

    @SuppressWarnings("unchecked")
    private static Entry<String, String>[] complete() {
        return new Entry[] {
            entry("experienced", "yes"),
            entry("capacity", "6"),
            entry("experience", "Accreditation of archives, three times."),
            entry("region-NORTH", "on"),
            entry("ods-1", "ZA1"),
            entry("from-1", "1/9/2021"),
            entry("employer-2", "A university"),
            entry("from-2", "1/9/2015"),
            entry("until-2", "31/8/2021")
        };
    }

    private JsonNode task(String key) {
        return house.scene().task(NATIONAL, CASE, key);
    }

    private JsonNode mine(String key) {
        return house.scene().task(APPLICANT, CASE, key);
    }

    private List<BenchmarkCase> cases() {
        return house.edition().calibration().cases();
    }

    private Answer judge(BenchmarkCase benchmark, Rating rating) {
        SubLevel subLevel = rating.subLevel();
        return judge(benchmark, Integer.toString(rating.level()), subLevel == null ? "" : subLevel.name());
    }

    private Answer judge(BenchmarkCase benchmark, String level, String subLevel) {
        return house.as(APPLICANT)
                .send(
                        CALIBRATION,
                        CALIBRATION + "/" + benchmark.code(),
                        List.of(entry("level", level), entry("subLevel", subLevel)));
    }

    private Answer propose(String validation, String narrative, String level) {
        return house.as("validator1")
                .send(
                        EXAMPLES + "?case=" + validation,
                        EXAMPLES,
                        List.of(
                                entry("case", validation),
                                entry("about", "O3.L2.a"),
                                entry("title", "Asking users"),
                                entry("narrative", narrative),
                                entry("evidence", "A survey"),
                                entry("level", level),
                                entry("subLevel", "MEDIUM"),
                                entry("reason", "Groups are told apart.")));
    }

    private Answer decide(String example, String reason) {
        return house.as(NATIONAL)
                .send(
                        BENCHMARKS,
                        BENCHMARKS + "/examples/" + example,
                        List.of(entry("decision", "accept"), entry("reason", reason)));
    }

    private String settled() {
        return house.jdbc().queryForObject("select id from validation where reference = '2026-ZA1'", String.class);
    }

    private String seen() {
        Matcher seen = SEEN.matcher(house.as(APPLICANT).get(OWN).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    /** As if a review of last year had been judged and settled; only what is read here. */
    private void settle(String validator, String judged, String settled) {
        String validation = UUID.randomUUID().toString();
        String seat = UUID.randomUUID().toString();
        Timestamp then = Timestamp.from(Instant.EPOCH.plusSeconds(1_000_000));
        house.jdbc()
                .update(
                        "insert into validation (id, review_id, submission_version, reference, organisation, edition,"
                                + " opened_at, settled_at, version) values (?, ?, 1, '2026-ZA1', 'ZA1', '2023', ?, ?, 0)",
                        validation,
                        UUID.randomUUID().toString(),
                        then,
                        then);
        house.jdbc()
                .update(
                        "insert into validator_seat (id, validation_id, position, validator, acceptance, locked_at,"
                                + " version) values (?, ?, 0, ?, 'ACCEPTED', ?, 0)",
                        seat,
                        validation,
                        validator,
                        then);
        for (String outcome : List.of("O1", "O2")) {
            house.jdbc()
                    .update(
                            "insert into outcome_judgement (id, seat_id, outcome, rating, rationale, version)"
                                    + " values (?, ?, ?, ?, '', 0)",
                            UUID.randomUUID().toString(),
                            seat,
                            outcome,
                            judged);
            house.jdbc()
                    .update(
                            "insert into validated_outcome (id, validation_id, position, outcome, comparison, resolved,"
                                    + " validated_rating, settled_rating, version)"
                                    + " values (?, ?, ?, ?, 'AGREED', true, ?, ?, 0)",
                            UUID.randomUUID().toString(),
                            validation,
                            outcome.equals("O1") ? 0 : 1,
                            outcome,
                            settled,
                            settled);
        }
    }
}
