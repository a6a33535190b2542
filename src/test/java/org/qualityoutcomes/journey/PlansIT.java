package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.documents.Accessibility;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.ImprovementStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;

/** What a report requires is planned, accepted once, and followed by those who answer for it; a missed deadline is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class PlansIT {

    private static final String CASE = "2027-ZA1";
    private static final String LEAD = "lead.za1";
    private static final String SPONSOR = "sponsor.za1";
    private static final String REGIONAL = "regional.north";
    private static final String NATIONAL = "national";
    private static final int MANY = 250;
    private static final int MOST_STATEMENTS = 30;

    /** Of a file: what is asked before the first of its pages of fifty plans, and for each of them. */
    private static final int BEFORE_PAGES = 5;

    private static final int PAGES = 6;
    private static final int OF_A_PAGE = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final String plan = UUID.randomUUID().toString();
    private final String late = UUID.randomUUID().toString();
    private final String point = UUID.randomUUID().toString();
    private House house;
    private ImprovementStory story;
    private LocalDate due;
    private String cycle = "";

    @BeforeAll
    void open() {
        house = new House();
        cycle = new CycleStory(house.scene()).open("2027", house.today());
        story = new ImprovementStory(house.scene(), CASE, "za1");
        due = house.today().plusWeeks(16);
        house.await(
                "both reviews",
                () -> house.jdbc()
                                .queryForObject(
                                        "select count(*) from review where reference in ('2027-ZA1', '2027-ZB1')",
                                        Integer.class)
                        == 2);
        begin(plan, CASE, "ZA1", "north", due);
        begin(late, "2027-ZB1", "ZB1", "south", house.today().plusDays(1));
    }

    @AfterAll
    void close() {
        house.close();
    }

    /** A plan as it is opened: its report is issued, one action is required. */
    private void begin(String id, String reference, String ods, String region, LocalDate day) {
        String review =
                house.jdbc().queryForObject("select id from review where reference = ?", String.class, reference);
        house.jdbc()
                .update(
                        "insert into improvement_plan (id, review_id, reference, organisation, region, opened_on,"
                                + " development_state, improvement_state, development_comment, improvement_comment,"
                                + " development_due, version) values (?, ?, ?, ?, ?, ?, 'DRAFT', 'DRAFT', '', '',"
                                + " ?, 0)",
                        id,
                        review,
                        reference,
                        ods,
                        region,
                        house.today(),
                        day);
        String required = id.equals(plan) ? point : UUID.randomUUID().toString();
        house.jdbc()
                .update(
                        "insert into required_point (plan_id, position, point_id, outcome, what, required_on)"
                                + " values (?, 0, ?, 'O3', 'Ask people who do not use the service', ?)",
                        id,
                        required,
                        house.today());
        house.jdbc()
                .update(
                        "insert into improvement_action (id, plan_id, number_in_plan, kind, point_id, outcome, action,"
                                + " chosen, declined_reason, measure, state, done_note, return_comment, version)"
                                + " values (?, ?, 1, 'REQUIRED', ?, 'O3', 'Ask people who do not use the service',"
                                + " true, '', '', 'PLANNED', '', '', 0)",
                        UUID.randomUUID().toString(),
                        id,
                        required);
        house.begin(
                "ImprovementPlanProcess", reference, Map.of("reviewId", review, "organisation", ods, "region", region));
    }

    @Test
    @Order(1)
    void whatIsRequiredIsSplitUnderItsRow() {
        String page = "/plans/" + plan + "/development";
        assertThat(house.as(LEAD).get(page).body()).contains(DAY.format(due), "No action by somebody by a day yet");
        Answer nothing = house.as(LEAD).send(page, page + "/actions", List.of(entry("morePoint", point)));
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(nothing.body()).contains("id=\"moreText-error\"", "Say what will be done.");
        house.scene()
                .send(LEAD, page, page + "/actions", entry("morePoint", point), entry("moreText", "=Ask the wards"));
        assertThat(house.as(LEAD).get(page).body()).contains("2027-ZA1-A2", "=Ask the wards", "Take this action out");
        assertThat(house.as("regional.south").get(page).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void aPlanWithoutGoalsDoesNotGoToTheSponsor() {
        JsonNode task = house.scene().task(LEAD, CASE, "Task_WriteImprovementPlan");
        Answer refused = house.as(LEAD).send("/tasks/" + task.path("id").asText(), List.of(entry("confirmed", "true")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Name at least one priority.", "O1: choose the level to reach.");

        String page = "/plans/" + plan + "/goals";
        Answer wrong = house.as(LEAD)
                .send(
                        page,
                        List.of(entry("why-1", "Because"), entry("target-O1", "9 HIGH"), entry("milestoneDue-1", "x")));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("id=\"milestoneDue-1-error\"", "Because");
        look(Map.of("/plans/" + plan + "/development", LEAD, page, LEAD));
    }

    @Test
    @Order(3)
    void aPlanIsAcceptedOnceAndTheSecondLearnsWhoWasFirst() {
        story.writeDevelopmentPlan(plan, "team1.za1", house.today().plusMonths(3));
        story.approve("Task_ApproveDevelopmentPlan", "approve", "");
        String task = house.scene()
                .task(REGIONAL, CASE, "Task_ReviewDevelopmentPlan")
                .path("id")
                .asText();
        List<Map.Entry<String, String>> accept = List.of(entry("decision", "accept"), entry("comment", ""));
        house.as(REGIONAL).send("/tasks", "/tasks/" + task, accept).orFail("accepting");
        Answer second = house.as(REGIONAL).send("/tasks", "/tasks/" + task, accept);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Somebody was faster", "completed it", "changed nothing");
        assertThat(house.as(LEAD).send("/tasks", "/tasks/" + task, accept).status())
                .isEqualTo(404);

        assertThat(house.jdbc()
                        .queryForObject(
                                "select count(*) from journal_entry where what like 'Development plan accepted%'",
                                Integer.class))
                .isEqualTo(1);
        assertThat(house.as(LEAD).get("/plans/" + plan).body()).contains("Discharged");
    }

    @Test
    @Order(4)
    void theTeamPutsItsCardsInOrder() {
        story.writeImprovementPlan(plan, "team2.za1", house.today().plusMonths(4), "Tell what we learned");
        story.approve("Task_ApproveImprovementPlan", "approve", "");
        String board = "/plans/" + plan + "/board";
        assertThat(cards(board)).containsExactly("A1", "A2", "A3");
        String last = house.jdbc()
                .queryForObject(
                        "select id from improvement_action where plan_id = ? and number_in_plan = 2",
                        String.class,
                        plan);
        house.scene().send("team1.za1", board, board + "/" + last, entry("to", "up"));
        assertThat(sent(board + "/" + last, "card_place"))
                .as("all places at once")
                .hasSize(2);
        assertThat(cards(board)).containsExactly("A2", "A1", "A3");
        assertThat(house.as(SPONSOR).get(board).body()).doesNotContain("name=\"to\"");
        assertThat(house.as(SPONSOR)
                        .send(board, board + "/" + last, List.of(entry("to", "down")))
                        .status())
                .isEqualTo(404);
        assertThat(house.as(LEAD).get(board + "?owner=team2.za1").body())
                .contains("1 card is shown.", "Tell what we learned")
                .doesNotContain("=Ask the wards");
        assertThat(house.as("team1.za1").get(board).body()).doesNotContain("Hand to somebody else");
        house.scene()
                .send(
                        LEAD,
                        board,
                        "/actions/" + last + "/owner",
                        entry("board", plan),
                        entry("owner", "team2.za1"),
                        entry("handover", "They know the wards."));
        house.scene().task("team2.za1", "2027-ZA1-A2", "Task_CarryOutAction");
        Answer nobody = house.as(LEAD)
                .send(board, "/actions/" + last + "/owner", List.of(entry("board", plan), entry("owner", "")));
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.body()).contains("id=\"owner-error\"");
        look(Map.of(
                board,
                LEAD,
                "/plans/mine",
                SPONSOR,
                "/plans/mine?lead",
                LEAD,
                "/plans/" + plan + "/goals",
                LEAD,
                "/plans/" + plan,
                LEAD));
    }

    private static List<String> sent(String path, String table) {
        return Statements.of(path).stream().filter(sql -> sql.contains(table)).toList();
    }

    private List<String> cards(String board) {
        String page = house.as(LEAD).get(board).body();
        return Pattern.compile("2027-ZA1-(A\\d) · O")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    @Order(5)
    void whatANewerReportRequiresIsPlannedBesideThePlanThatIsInForce() {
        String added = UUID.randomUUID().toString();
        house.jdbc()
                .update(
                        "insert into required_point (plan_id, position, point_id, outcome, what, required_on)"
                                + " values (?, 1, ?, 'O2', 'Show what the service costs', ?)",
                        plan,
                        added,
                        house.today().plusDays(1));
        String page = "/plans/" + plan + "/development";
        assertThat(house.as(LEAD).get(page).body())
                .contains("Plan an action for what the report requires now", "Show what the service costs");
        assertThat(house.as("team1.za1").get(page).body()).doesNotContain("what the report requires now");
        look(Map.of(page, LEAD));

        Answer half = house.as(LEAD)
                .send(
                        page,
                        page + "/later",
                        List.of(entry("morePoint", added), entry("newText", "Count the hours"), entry("newDue", "x")));
        assertThat(half.status()).isEqualTo(400);
        assertThat(half.body()).contains("id=\"newDue-error\"", "Count the hours");
        List<Map.Entry<String, String>> whole = List.of(
                entry("morePoint", added),
                entry("newText", "Count the hours"),
                entry("newOwner", "team1.za1"),
                entry("newDue", house.today().plusMonths(2).toString()),
                entry("newMeasure", "The board reads what an hour costs."),
                entry("newKind", "OTHER"));
        assertThat(house.as(REGIONAL).send(page, page + "/later", whole).status())
                .isEqualTo(404);
        house.as(LEAD).send(page, page + "/later", whole).orFail("answering later");
        house.scene().task("team1.za1", "2027-ZA1-A4", "Task_CarryOutAction");
        assertThat(house.as(LEAD).get(page).body())
                .contains("Count the hours")
                .doesNotContain("Plan an action for what the report requires now");
        assertThat(house.as(LEAD).send(page, page + "/later", whole).status()).isEqualTo(400);
        assertThat(house.jdbc()
                        .queryForObject(
                                "select count(*) from journal_entry where what like 'Action 2027-ZA1-A4 planned for%'",
                                Integer.class))
                .isEqualTo(1);
    }

    @Test
    @Order(6)
    void thePlanLeavesTheHouseInManyForms() throws IOException {
        String files = "/plans/" + plan;
        assertThat(house.as(LEAD).get(files + "/survey.csv").body())
                .contains(
                        "Review,Organisation,Name,Region",
                        "Reach those who do not use the service yet",
                        "'=Ask the wards")
                .doesNotContain(",=Ask");
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(house.as(LEAD).download(files + "/survey.xlsx")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(10);
        }
        assertThat(house.as(LEAD).get(files + "/actions.ics").body())
                .contains("BEGIN:VEVENT", "UID:action-", "SUMMARY:Due: =Ask the wards");
        Accessibility.check(house.as(LEAD).download(files + "/plan.pdf"));
    }

    @Test
    @Order(7)
    void twoHundredAndFiftyPlansCostNoStatementMore() {
        crowd();
        for (String page : List.of("/plans/regions/north", "/plans/regions/north?page=3")) {
            assertThat(house.as(REGIONAL).get(page).body()).contains("Plans in North");
            assertThat(Statements.of("/plans/regions/north")).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
        String all =
                house.as(NATIONAL).get("/plans/cycles/" + cycle + "/survey.csv").body();
        assertThat(all.lines().filter(line -> line.contains("Open on Sundays"))).hasSize(MANY);
        String survey = "/plans/cycles/" + cycle + "/survey.csv";
        assertThat(sent(survey, "ip1_0.review_id in")).as("which plans, once").hasSize(1);
        assertThat(Statements.of(survey)).hasSizeLessThanOrEqualTo(BEFORE_PAGES + PAGES * OF_A_PAGE);
        assertThat(house.as("regional.south")
                        .get("/plans/cycles/" + cycle + "/survey.csv")
                        .body())
                .doesNotContain("Open on Sundays");
        assertThat(house.as(REGIONAL)
                        .get("/plans/regions/north/actions.csv")
                        .body()
                        .lines()
                        .filter(line -> line.contains("Open on Sundays")))
                .hasSize(MANY);
        look(Map.of("/plans/regions/north", REGIONAL));
    }

    @Test
    @Order(8)
    void aMissedDeadlineIsToldToTheSponsorThenToTheRegion() {
        house.moveTo(house.today().plusDays(3));
        house.awaitMail("sponsor.zb1", "no development plan by");
        assertThat(house.as("lead.zb1").get("/plans/" + late).body()).contains("Deadline missed");
        assertThat(house.mail("sponsor.za1", "no development plan by")).isEmpty();
        assertThat(house.as("regional.south").get("/plans/regions/south").body())
                .contains("2027-ZB1", "Deadline missed")
                .doesNotContain("2027-ZA1");
        house.moveTo(house.today().plusDays(9));
        house.awaitMail("regional.south", "overdue");
    }

    private void look(Map<String, String> pages) {
        try (PagesForEverybody everybody = new PagesForEverybody(house)) {
            everybody.pass(pages);
        }
    }

    private void crowd() {
        String service = house.jdbc().queryForObject("select min(service_id) from organisation", String.class);
        List<Object[]> organisations = new ArrayList<>();
        List<Object[]> reviews = new ArrayList<>();
        List<Object[]> plans = new ArrayList<>();
        List<Object[]> actions = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            String organisation = UUID.randomUUID().toString();
            String review = UUID.randomUUID().toString();
            String each = UUID.randomUUID().toString();
            organisations.add(new Object[] {organisation, "YY" + number, "Organisation " + number, "NORTH", service});
            reviews.add(new Object[] {review, "2027-YY" + number, cycle, organisation, "2023", "IMPROVEMENT", 0});
            plans.add(new Object[] {each, review, "2027-YY" + number, "YY" + number, Timestamp.from(Instant.EPOCH)});
            actions.add(new Object[] {UUID.randomUUID().toString(), each, "team" + number % 3 + ".za1"});
        }
        house.jdbc()
                .batchUpdate(
                        "insert into organisation (id, ods, name, region, service_id) values (?, ?, ?, ?, ?)",
                        organisations);
        house.jdbc()
                .batchUpdate(
                        "insert into review (id, reference, cycle_id, organisation_id, edition, phase, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        reviews);
        house.jdbc()
                .batchUpdate(
                        "insert into improvement_plan (id, review_id, reference, organisation, region, opened_on,"
                                + " development_state, improvement_state, development_comment, improvement_comment,"
                                + " version) values (?, ?, ?, ?, 'north', ?, 'NOT_NEEDED', 'IN_FORCE', '', '', 0)",
                        plans);
        house.jdbc()
                .batchUpdate(
                        "insert into improvement_action (id, plan_id, number_in_plan, kind, outcome, action, chosen,"
                                + " declined_reason, owner, measure, state, done_note, return_comment, version) values"
                                + " (?, ?, 1, 'OWN', 'O1', 'Open on Sundays', true, '', ?, '', 'AGREED', '', '', 0)",
                        actions);
    }
}
