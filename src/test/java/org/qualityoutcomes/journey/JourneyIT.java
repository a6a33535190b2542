package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualityoutcomes.platform.demo.ValidationStory.PRIMARY;
import static org.qualityoutcomes.platform.demo.ValidationStory.SECOND;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.qualityoutcomes.platform.demo.ReportStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;

/** One review from the opened cycle to the closed action, through the webapps' own interface and our pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class JourneyIT {

    private static final String CYCLE = "2027";
    private static final String CASE = CYCLE + "-ZA1";
    private static final String LEAD = "lead.za1";
    private static final String SPONSOR = "sponsor.za1";
    private static final String NATIONAL = "national";
    private static final String REGIONAL = "regional.north";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);
    private static final DateTimeFormatter ENGINE_DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");

    private House house;
    private SelfEvaluationStory selfEvaluation;
    private ValidationStory validation;
    private ReportStory reporting;
    private ImprovementStory improvement;
    private String cycleId = "";
    private String review = "";
    private String validationId = "";
    private String reportId = "";
    private String planId = "";
    private String meetingId = "";

    @BeforeAll
    void open() {
        house = new House();
        selfEvaluation = new SelfEvaluationStory(house.scene(), CYCLE, "ZA1", house.today());
        validation = new ValidationStory(house.scene(), CYCLE, "ZA1");
        reporting = new ReportStory(house.scene(), CASE, PRIMARY, LEAD, "regional.north");
        improvement = new ImprovementStory(house.scene(), CASE, "za1");
    }

    @AfterAll
    void close() throws IOException {
        house.keepMail(Path.of("target", "pictures"));
        house.close();
    }

    @Test
    @Order(1)
    void cycleOpened() {
        cycleId = new CycleStory(house.scene()).open(CYCLE, house.today());

        assertThat(house.awaitMail(LEAD, "Confirm participation")).hasSize(1);
        assertThat(house.awaitMail("lead.zb1", "Confirm participation")).hasSize(1);
    }

    @Test
    @Order(2)
    void planned() {
        review = selfEvaluation.begin();

        house.scene().outcomes().forEach(outcome -> assertThat(
                        house.awaitMail(selfEvaluation.owner(outcome), outcome + " · Gather evidence"))
                .hasSize(1));
    }

    @Test
    @Order(3)
    void whatIsLeftLyingIsChased() {
        JsonNode task = house.scene().task("lead.zb1", "2027-ZB1", "Task_ConfirmParticipation");
        LocalDate due =
                OffsetDateTime.parse(task.path("due").asText(), ENGINE_DATE).toLocalDate();

        house.moveTo(due.minusDays(1));
        house.awaitMail("lead.zb1", "Confirm participation: due on");
        house.moveTo(due.plusDays(6));
        house.awaitMail("lead.zb1", "Confirm participation: was due on");
        assertThat(house.mail("sponsor.zb1", "Confirm participation")).isEmpty();
        house.moveTo(due.plusDays(21));
        house.awaitMail("lead.zb1", "Confirm participation: overdue since");
        house.awaitMail("sponsor.zb1", "Confirm participation: overdue since");
        house.awaitMail("regional.south", "Confirm participation: overdue since");
        assertThat(house.mail("regional.north", "Confirm participation")).isEmpty();

        house.scene()
                .complete(
                        "lead.zb1",
                        task,
                        Map.of(
                                "holdsContract",
                                "yes",
                                "participation",
                                "no",
                                "reason",
                                "We merge with another service."));
        house.await("the review that does not take part is over", () -> openProcesses("2027-ZB1") == 0);
    }

    @Test
    @Order(4)
    void sixOutcomesJudgedByThreePeople() {
        selfEvaluation.describe(review);
        for (String outcome : house.scene().outcomes()) {
            selfEvaluation.gather(review, outcome);
            selfEvaluation.judge(review, outcome, 2);
        }
        selfEvaluation.sendBack("O2", "Say whom the figures are about.");
        String owner = selfEvaluation.owner("O2");
        assertThat(house.awaitMail(owner, "was returned")).hasSize(1);
        assertThat(house.as(owner).get("/reviews/" + review + "/outcomes/O2").body())
                .contains("Say whom the figures are about.");
        selfEvaluation.judge(review, "O2", 2);
        house.scene().outcomes().forEach(selfEvaluation::accept);
        selfEvaluation.setPriorities(review);
    }

    @Test
    @Order(5)
    void sponsorReturnsThenSigns() {
        mark("sponsor.za1", "Task_SignOff", "sign-off", "O4");
        house.scene()
                .complete(
                        SPONSOR,
                        CASE,
                        "Task_SignOff",
                        Map.of("decision", "return", "declaration", false, "comment", "O4 needs the new figures."));
        assertThat(house.awaitMail(LEAD, "was returned")).hasSize(1);

        again("O4");
        selfEvaluation.setPriorities(review);
        selfEvaluation.approve();
    }

    @Test
    @Order(6)
    void completenessCheckReturnsToTheSameProcess() throws IOException {
        List<String> before = processes("SelfEvaluationProcess");
        selfEvaluation.submit();
        submissionStaysAsItWas();
        assertThat(house.awaitMail(LEAD, "we have received your self-evaluation"))
                .hasSize(1);
        assertThat(house.awaitMail(SPONSOR, "we have received your self-evaluation"))
                .hasSize(1);

        mark(NATIONAL, "Task_CheckCompleteness", "completeness", "O5");
        house.scene()
                .complete(
                        NATIONAL,
                        CASE,
                        "Task_CheckCompleteness",
                        Map.of("decision", "return", "comment", "The file of O5 does not open."));
        assertThat(house.as(selfEvaluation.owner("O5"))
                        .get("/reviews/" + review + "/outcomes/O5")
                        .body())
                .contains(missingIn("O5"), "The file of O5 does not open.");
        again("O5");
        selfEvaluation.setPriorities(review);
        selfEvaluation.approve();
        selfEvaluation.submit();
        selfEvaluation.findComplete();

        bothVersionsAreThere();
        assertThat(processes("SelfEvaluationProcess")).hasSize(1).isEqualTo(before);
        house.await(
                "the second receipt", () -> house.mail(LEAD, "we have received").size() == 2);
    }

    /** What was submitted is proved by its hash, and no later change of the library reaches it. */
    private void submissionStaysAsItWas() throws IOException {
        String folder = "/reviews/" + review + "/submissions/1/";
        String receipt = house.as(LEAD).get("/reviews/" + review + "/receipt").body();
        assertThat(receipt).contains(CASE + ", version 1", "What happens next", folder + "self-evaluation");
        String locked = house.jdbc()
                .queryForObject(
                        "select content from submission where review_id = ? and version_no = 1", String.class, review);
        List<String> cited = house.jdbc()
                .queryForList(
                        "select i.sha256 from evidence_item i join cited_evidence c on c.evidence_id = i.id"
                                + " where i.sha256 is not null",
                        String.class);
        assertThat(cited).isNotEmpty().allSatisfy(sha256 -> assertThat(locked).contains(sha256));
        assertThat(receipt).contains(sha256(locked.getBytes(StandardCharsets.UTF_8)));

        byte[] before = house.as(LEAD).download(folder + "evidence-index");
        assertThat(receipt).contains(sha256(before), sha256(house.as(LEAD).download(folder + "self-evaluation")));
        keep("self-evaluation.pdf", folder + "self-evaluation");
        keep("evidence-index.pdf", folder + "evidence-index");
        keep("receipt.html", "/reviews/" + review + "/receipt");
        Accessibility.check(before);
        Accessibility.check(house.as(LEAD).download(folder + "self-evaluation"));

        house.jdbc().update("update evidence_item set title = concat(title, ' changed')");
        assertThat(house.as(LEAD).download(folder + "evidence-index")).isEqualTo(before);
        house.jdbc().update("update evidence_item set title = substr(title, 1, char_length(title) - 8)");
    }

    private void draftIsForThoseWhoMayReadIt() throws IOException {
        String draft = "/reports/" + reportId + "/draft/";
        keep("draft.pdf", draft + "pdf");
        Accessibility.check(house.as(LEAD).download(draft + "pdf"));
        assertThat(house.as(LEAD).get("/reports/" + reportId).body()).contains(draft + "docx");
        assertThat(house.as("commissioner.za1").get(draft + "pdf").status()).isEqualTo(404);
        assertThat(house.as(SECOND).get(draft + "pdf").status()).isEqualTo(404);
        assertThat(house.as(LEAD)
                        .get("/reports/" + reportId + "/versions/1/pdf")
                        .status())
                .isEqualTo(404);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void everyFormShows(int version, Map<String, String> levels) {
        PrintedLevels printed = new PrintedLevels(house.as(LEAD), reportId, version);
        assertThat(printed.inPdf()).isEqualTo(levels);
        assertThat(printed.inWord()).isEqualTo(levels);
        assertThat(printed.inExcel()).isEqualTo(levels);
    }

    /** To look at. */
    private void keep(String name, String path) throws IOException {
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", name), house.as(LEAD).download(path));
    }

    @Test
    @Order(7)
    void validatorsTakeTheirSeats() {
        validationId = validation.assign(PRIMARY, "validator3");
        validation.accept(PRIMARY);
        validation.decline("validator3");
        // who comes next by the rules of assignment was asked at once
        validation.accept(SECOND);
    }

    @Test
    @Order(8)
    void primaryValidatorJudges() {
        JsonNode task = house.scene().task(PRIMARY, CASE, "Task_ValidateSubmission");
        Map<String, Long> before = house.rows();
        Answer refused = house.as(PRIMARY).complete(task, CONFIRMED);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("O1").doesNotContain("Exception", "ENGINE-", "Cannot submit");
        assertThat(house.rows()).containsExactlyEntriesOf(before);
        house.scene().outcomes().forEach(outcome -> validation.judge(PRIMARY, validationId, outcome, 2));
    }

    @Test
    @Order(9)
    void secondValidatorSeesNothingOfTheFirst() {
        Blindness blindness = new Blindness(house, SECOND, PRIMARY);
        blindness.holds(review, validationId);
        house.scene()
                .outcomes()
                .forEach(outcome -> validation.judge(
                        SECOND, validationId, outcome, outcome.equals("O3") || outcome.equals("O6") ? 3 : 2));
        blindness.holds(review, validationId);
        validation.lock(PRIMARY);
        blindness.holds(review, validationId);
    }

    @Test
    @Order(10)
    void whatTheyDisagreeOnIsReconciled() {
        validation.lock(SECOND);
        house.scene().task(PRIMARY, CASE, "Task_ProposeReconciliation");
        String page = "/validations/" + validationId + "/reconciliation";
        assertThat(house.as(PRIMARY).get(page).body())
                .contains(ValidationStory.rationale(SECOND, "O3"), ValidationStory.rationale(PRIMARY, "O3"))
                .doesNotContain(ValidationStory.rationale(SECOND, "O1"));
        assertThat(house.as("validator4").get(page).status()).isEqualTo(404);

        validation.propose(validationId, "O3", 2, "O6");
        validation.answer(validationId, "O3", "O6");
    }

    @Test
    @Order(11)
    void panelDecidesWhatIsOpen() {
        LocalDate day = house.today().plusDays(7);
        house.await(
                "a case that waits for a panel",
                () -> house.as(NATIONAL).get("/meetings/new").body().contains(review));
        String meeting = validation.convene(cycleId, review, day.toString());
        house.moveTo(day);
        meetingId = meeting;
        validation.attend(meeting, review, "moderator1", "moderator2", "moderator3");
        validation.decide(meeting, review, Map.of("O6", 3));
    }

    @Test
    @Order(12)
    void reportWrittenAndIssued() throws IOException {
        reportId = reporting.write("A service that its users trust, and that can show more of what it changes.");
        reporting.check("return", "Name the sites.");
        assertThat(house.awaitMail(PRIMARY, "was returned")).isNotEmpty();
        reporting.write("A service on three sites that its users trust, and that can show more of what it changes.");
        reporting.check("accept", "");
        draftIsForThoseWhoMayReadIt();
        reporting.raise(reportId, "O1", "The service has four sites.");
        reporting.answer("moderator4", reportId, "There are four.", "Three is four now.");
        reporting.issue();

        assertThat(house.awaitMail(LEAD, "your report is issued")).hasSize(1);
        assertThat(house.awaitMail("commissioner.za1", "your report is issued")).hasSize(1);
        everyFormShows(1, storedLevels());
        keep("report.pdf", "/reports/" + reportId + "/report.pdf");
        keep("report.docx", "/reports/" + reportId + "/versions/1/docx");
        keep("levels.xlsx", "/reports/" + reportId + "/versions/1/xlsx");
        Accessibility.check(house.as(LEAD).download("/reports/" + reportId + "/report.pdf"));
        Accessibility.check(house.as(LEAD).download("/reports/" + reportId + "/assurance-pack.pdf"));
    }

    @Test
    @Order(13)
    void levelReviewedInASecondVersion() throws IOException {
        reporting.askReview(reportId, "O1", "The evidence of March was not read.");
        reporting.varyLevel("moderator4", NATIONAL, reportId, "O1", 3, "It was, and carries the next level.");

        house.await(
                "the second version",
                () -> house.mail(LEAD, "your report is issued").size() == 2);
        Map<String, String> stored = storedLevels();
        everyFormShows(2, stored);
        assertThat(stored.get("O1")).startsWith("2 HIGH").endsWith("3 HIGH");
        assertThat(new PrintedLevels(house.as(LEAD), reportId, 1).inPdf().get("O1"))
                .as("the first version stays as it was")
                .endsWith("2 HIGH");
        keep("report.html", "/reports/" + reportId);
        assertThat(house.as("commissioner.za1").get("/reports/" + reportId).body())
                .contains("/versions/1/pdf", "/versions/1/docx", "/versions/2/pdf", "/versions/2/xlsx");
    }

    @Test
    @Order(14)
    void improvementPlanned() {
        planId = improvement.planId();
        LocalDate due = house.today().plusMonths(5);
        improvement.writeDevelopmentPlan(planId, "team1.za1", due);
        improvement.approve("Task_ApproveDevelopmentPlan", "return", "By whom is it paid?");
        improvement.writeDevelopmentPlan(planId, "team2.za1", due);
        improvement.approve("Task_ApproveDevelopmentPlan", "approve", "");
        improvement.review(REGIONAL, "return", "Aim higher.");
        improvement.writeDevelopmentPlan(planId, "team1.za1", due);
        improvement.approve("Task_ApproveDevelopmentPlan", "approve", "");
        improvement.review(REGIONAL, "accept", "");

        PlanTogether together = new PlanTogether(house, LEAD, planId);
        together.bothAddAtOnce("Open on Sundays", "Ask the wards what they miss");
        together.whatBothChangeIsShownSideBySide();
        together.whatCannotBeRightIsSaidBesideItsField();
        together.whatCannotBeReadIsShownAgainBesideItsReason();
        try (PlanInTasklist plan =
                new PlanInTasklist(house, LEAD, planId, house.scene().task(LEAD, CASE, "Task_WriteImprovementPlan"))) {
            plan.whatIsTypedIsKeptAsItIsTyped();
            plan.whatIsAddedWaitsUntilItIsWhole("Show the wards what is new");
            plan.twoWritersSeeBothTexts();
        }
        improvement.writeImprovementPlan(planId, "team2.za1", due, "Tell what we learned");
        improvement.approve("Task_ApproveImprovementPlan", "return", "Not both in one month.");
        house.scene().complete(LEAD, CASE, "Task_WriteImprovementPlan", CONFIRMED);
        improvement.approve("Task_ApproveImprovementPlan", "approve", "");
    }

    @Test
    @Order(15)
    void actionsCarriedOutOverMonths() {
        String first = improvement.actionId("team1.za1", task("team1.za1", CASE + "-A1", "Task_CarryOutAction"));
        assertThat(planPage()).contains("Not started").doesNotContain("On track");
        improvement.report("team1.za1", first, house.today(), "30", "Ten of thirty have been asked.");
        assertThat(planPage()).contains("On track", "30 percent done");
        refusals("team1.za1", first).refusesWhatCannotBe(house.today().plusDays(1));
        house.moveTo(house.today().plusMonths(3).plusDays(5));
        house.scene().complete(LEAD, CASE, "Task_ReviewProgress", Map.of("note", "Twenty of thirty have been asked."));

        closeAction("A1", "team1.za1", REGIONAL, true);
        closeAction("A2", "team2.za1", SPONSOR, false);
        closeAction("A3", "team2.za1", SPONSOR, false);
        closeAction("A4", "team2.za1", SPONSOR, false);
        closeAction("A5", "team2.za1", SPONSOR, false);
        closeAction("A6", "team2.za1", SPONSOR, false);
        closeAction("A7", "team2.za1", SPONSOR, false);
        house.await("the review is closed", () -> openProcesses(CASE) == 0);
        assertThat(planPage()).contains("1 closed", "6 closed", "72.5", "80.5 percent of users");
        assertThat(house.as(LEAD).get("/reviews/" + review).body()).contains("Closed");
    }

    @Test
    @Order(16)
    void journalTellsItAndShowsAlteration() {
        String page = "/reviews/" + review + "/journal";
        assertThat(house.as(NATIONAL).get(page).body()
                        + house.as(NATIONAL).get(page + "?page=1").body())
                .contains(
                        "Report issued",
                        "User satisfaction: 60 to 80.5 percent of users",
                        "Progress of action 2027-ZA1-A1 reported",
                        "30 percent. Ten of thirty have been asked.",
                        "Figure achieved by action 2027-ZA1-A1 entered",
                        "Action 2027-ZA1-A1 closed")
                .doesNotContain("not as it was written");

        house.jdbc()
                .update(
                        "update journal_entry set what = 'Nothing happened.' where chain_id = ? and number_in_chain ="
                                + " 5",
                        review);

        assertThat(house.as(NATIONAL).get(page).body()).contains("Line 5 is not as it was written");
    }

    @Test
    @Order(17)
    void engineRemembersNoWordAndNoLevel() {
        new EngineMemory(house.jdbc())
                .holdsNeither(List.of(
                        "Say whom the figures are about",
                        "O4 needs the new figures",
                        "Worked there until last year",
                        "We merge with another service",
                        "carries this level",
                        "The service has four sites",
                        "Name the sites",
                        "Twenty of thirty",
                        "Ten of thirty",
                        "percent of users",
                        "The evidence of March"));
    }

    @Test
    @Order(18)
    void everyDoorOpensToThoseItIsFor() {
        matrix().holds();
    }

    @Test
    @Order(19)
    void everyPageIsForEverybody() {
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(matrix().pages());
        }
    }

    private AccessMatrix matrix() {
        return new AccessMatrix(
                house,
                Map.ofEntries(
                        Map.entry("/reviews/{id}", "/reviews/" + review),
                        Map.entry("/cycles/{id}", "/cycles/" + cycleId),
                        Map.entry("{instance}", "none"),
                        Map.entry("{question}", review),
                        Map.entry("{seat}", review),
                        Map.entry("/assignments/cycles/{cycle}", "/assignments/cycles/" + cycleId),
                        Map.entry("/assignments/{id}", "/assignments/" + review),
                        Map.entry("{review}", review),
                        Map.entry("{release}", review),
                        Map.entry("{region}", "north"),
                        Map.entry("{token}", "none"),
                        Map.entry("{request}", review),
                        Map.entry("/enrolment/lists/{id}", "/enrolment/lists/" + review),
                        Map.entry("/demo/mailbox/{id}", "/demo/mailbox/" + anyId("outbox_mail")),
                        Map.entry("/validations/{id}", "/validations/" + validationId),
                        Map.entry("{validator}", anyId("validator_profile")),
                        Map.entry("{example}", review),
                        Map.entry("{edition}", "2023"),
                        Map.entry("/meetings/{id}", "/meetings/" + meetingId),
                        Map.entry("/meetings/{meeting}/cases/{review}", "/meetings/" + meetingId + "/cases/" + review),
                        Map.entry("/reports/{id}", "/reports/" + reportId),
                        Map.entry("/plans/{id}", "/plans/" + planId),
                        Map.entry("/plans/cycles/{cycle}", "/plans/cycles/" + cycleId),
                        Map.entry("{form:csv|xlsx}", "csv"),
                        Map.entry("/actions/{id}", "/actions/" + anyId("improvement_action")),
                        Map.entry("/evidence/{id}", "/evidence/" + citedId()),
                        Map.entry("/tasks/{id}", "/tasks/none"),
                        Map.entry("/changes/{id}", "/changes/" + review),
                        Map.entry("{ods}", "ZA1"),
                        Map.entry("{organisation}", "ZA1"),
                        Map.entry("{chain}", anyId("organisation")),
                        Map.entry("{card}", anyId("practice_card")),
                        Map.entry("{indicator}", "O1.L2.a"),
                        Map.entry("{username}", "validator2"),
                        Map.entry("/waivers/{id}", "/waivers/" + review),
                        Map.entry("/patches/{id}", "/patches/" + review),
                        Map.entry("/framework/{code}", "/framework/2023"),
                        Map.entry("/guidance/{place}", "/guidance/O2.scope"),
                        Map.entry("/editions/{id}", "/editions/" + review),
                        Map.entry("{code}", "O1"),
                        Map.entry("{item}", citedId()),
                        Map.entry("{remark}", review),
                        Map.entry("{version}", "1"),
                        Map.entry("{number}", "1"),
                        Map.entry("{place}", "1"),
                        Map.entry("{action}", anyId("improvement_action")),
                        Map.entry("{newer}", "2"),
                        Map.entry("{form}", "pdf"),
                        Map.entry("{document}", "self-evaluation"),
                        Map.entry("{part:development|improvement}", "improvement")));
    }

    /** The lists cost the database the same with hundreds of rows behind them. */
    @Test
    @Order(20)
    void sixHundredRowsCostNoStatementMore() {
        Map<String, String> lists = Map.of(
                "/reviews",
                NATIONAL,
                "/cycles/" + cycleId,
                NATIONAL,
                "/reviews/" + review + "/journal",
                NATIONAL,
                "/meetings",
                NATIONAL,
                "/tasks",
                NATIONAL,
                "/plans/" + planId,
                LEAD,
                "/plans/regions/north",
                REGIONAL);
        Map<String, Integer> before = statements(lists);
        new Crowd(house.jdbc(), cycleId, review).comes();
        Map<String, Integer> after = statements(lists);

        // a list that fits on its first page need not be counted: that one statement more, and never one a row
        before.forEach((path, count) -> assertThat(after.get(path)).as(path).isBetween(count, count + 1));
        assertThat(after.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(30));
    }

    private Map<String, Integer> statements(Map<String, String> lists) {
        Map<String, Integer> counted = new TreeMap<>();
        lists.forEach((path, reader) -> {
            // the first look may fill what is kept
            house.as(reader).get(path).orFail(path);
            house.as(reader).get(path).orFail(path);
            counted.put(path, Statements.of(path).size());
        });
        return counted;
    }

    private String anyId(String table) {
        return house.jdbc().queryForObject("select min(id) from " + table, String.class);
    }

    private String citedId() {
        return house.jdbc()
                .queryForObject(
                        "select min(evidence_id) from cited_evidence c join evidence_item i on i.id = c.evidence_id"
                                + " where i.file_name is not null",
                        String.class);
    }

    private void bothVersionsAreThere() {
        String page = "/reviews/" + review;
        assertThat(house.as(LEAD).get(page + "/receipt").body())
                .contains("Version 2, submitted by", "Version 1, submitted by", "what changed since version 1");
        assertThat(house.as(LEAD).get(page + "/submissions/2/changes").body())
                .contains("What changed from version 1 to version 2");
        assertThat(house.as(LEAD).download(page + "/submissions/1/self-evaluation/word"))
                .as("a Word file is a ZIP")
                .startsWith('P', 'K');
    }

    private void mark(String username, String taskKey, String part, String outcome) {
        house.scene().task(username, CASE, taskKey);
        String page = "/reviews/" + review + "/" + part;
        house.scene()
                .send(
                        username,
                        page,
                        page,
                        Map.entry("outcomes", outcome),
                        Map.entry("missing-" + outcome, missingIn(outcome)),
                        Map.entry("from", part));
    }

    private static String missingIn(String outcome) {
        return "Page 2 of the file of " + outcome + " is blank.";
    }

    private void again(String outcome) {
        String owner = selfEvaluation.owner(outcome);
        JsonNode gathering = selfEvaluation.outcomeTask(owner, "Task_GatherEvidence", outcome);
        house.scene().complete(owner, gathering, Map.of("confirmed", true));
        selfEvaluation.judge(review, outcome, 2);
        selfEvaluation.accept(outcome);
    }

    private void closeAction(String number, String owner, String verifier, boolean returnedFirst) {
        String reference = CASE + "-" + number;
        String action = improvement.carryOut(owner, task(owner, reference, "Task_CarryOutAction"), "Asked thirty.");
        boolean measured = house.as(owner).get("/actions/" + action).body().contains("/achieved\"");
        if (measured) {
            refusals(owner, action).refusesProofWithoutTheFigure(task(owner, reference, "Task_ProveAction"));
            improvement.achieve(owner, action, "72.5");
        }
        improvement.prove(owner, task(owner, reference, "Task_ProveAction"), action, house.today());
        if (returnedFirst) {
            improvement.verify(verifier, task(verifier, reference, "Task_VerifyAction"), "return", "Show the answers.");
            house.awaitMail(owner, "was returned");
            improvement.carryOut(owner, task(owner, reference, "Task_CarryOutAction"), "Asked thirty; wrote it down.");
            improvement.prove(owner, task(owner, reference, "Task_ProveAction"), action, house.today());
        }
        improvement.verify(verifier, task(verifier, reference, "Task_VerifyAction"), "accept", "");
    }

    private ActionRefusals refusals(String owner, String action) {
        return new ActionRefusals(house.scene(), improvement, owner, action);
    }

    private String planPage() {
        return house.as(SPONSOR).get("/plans/" + planId).body();
    }

    private JsonNode task(String username, String reference, String taskKey) {
        return house.scene().task(username, reference, taskKey);
    }

    private int openProcesses(String reference) {
        return house.jdbc()
                .queryForObject(
                        "select count(*) from ACT_HI_PROCINST where BUSINESS_KEY_ = ? and END_TIME_ is null",
                        Integer.class,
                        reference);
    }

    private List<String> processes(String key) {
        return house.jdbc()
                .queryForList(
                        "select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ? and PROC_DEF_KEY_ = ?",
                        String.class,
                        CASE,
                        key);
    }

    /** By outcome: self, validated and final level as the database has them. */
    private Map<String, String> storedLevels() {
        Map<String, String> levels = new TreeMap<>();
        house.jdbc()
                .query(
                        "select outcome, self_rating, validated_rating, final_rating from reported_outcome"
                                + " where report_id = ?",
                        row -> {
                            levels.put(
                                    row.getString(1),
                                    String.join(" ", row.getString(2), row.getString(3), row.getString(4)));
                        },
                        reportId);
        return levels;
    }
}
