package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Await;
import org.qualityoutcomes.support.TestDatabase;

/** What a newcomer finds after the first start, and what happens when they let time pass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class DemonstrationIT {

    private static final String FALLEN = "select count(*) from step where ended_at is not null and ended_by is null";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern REPORT = Pattern.compile("/reports/[0-9a-f-]{36}");

    private House house;
    private String before = "";
    private String now = "";

    @BeforeAll
    void toldToItsEnd() {
        house = new House(
                TestDatabase.h2(), "2023", "--qualityoutcomes.demo.story=true", "--qualityoutcomes.demo.mailbox=true");
        Await.until("the demonstration is told", java.time.Duration.ofMinutes(5), () -> !house.jdbc()
                .queryForList("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'qualityoutcomes.demo.arrived'")
                .isEmpty());
        now = Integer.toString(house.today().minusMonths(3).getYear());
        before = Integer.toString(house.today().minusMonths(15).getYear());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void everyPhaseIsToBeSeen() {
        assertThat(open(now + "-ZB3")).as("planning").contains("Task_AgreeTeamPlan");
        assertThat(open(now + "-ZB2")).as("gathering").contains("Task_GatherEvidence", "Task_JudgeOutcome");
        assertThat(open(now + "-ZA9")).as("sign-off").containsExactly("Task_SignOff");
        assertThat(open(now + "-ZB1")).as("returned by the completeness check").containsExactly("Task_GatherEvidence");
        assertThat(house.as("lead.zb1").get("/").body()).contains("O4");
        assertThat(open(now + "-ZA8")).as("validating").containsOnly("Task_ValidateSubmission");
        assertThat(open(now + "-ZA7")).as("reconciling").containsExactly("Task_ProposeReconciliation");
        assertThat(phase(now + "-ZA6")).isEqualTo("MODERATION");
        assertThat(open(now + "-ZA5")).as("report draft").containsExactly("Task_ReplyToReport");
        assertThat(phase(now + "-ZA4")).as("issued").isEqualTo("REPORT");
        assertThat(open(now + "-ZA4")).as("issued").isEmpty();
        assertThat(open(now + "-ZA3")).as("development plan").contains("Task_ApproveDevelopmentPlan");
        assertThat(house.jdbc()
                        .queryForObject(
                                "select count(*) from step where task_key = 'Task_CarryOutAction' and ended_at is null"
                                        + " and due_on < ? and reference like ?",
                                Integer.class,
                                house.today(),
                                before + "-ZA2-A%"))
                .as("an action overdue")
                .isPositive();
        assertThat(phase(before + "-ZA1")).isEqualTo("CLOSED");
        assertThat(house.as("lead.zb2")
                        .get("/reviews/" + review(now + "-ZB2") + "/joint-service")
                        .body())
                .as("a joint service")
                .contains("Hartsmoor Hospitals");
        assertThat(house.as("national").get("/organisations").body())
                .as("a merger that waits for its day")
                .contains("ZB3 becomes part of ZB2");
        assertThat(house.as("national").get("/framework/2023/changes").body())
                .as("guidance that was put right")
                .contains("Some read it as if the board alone were meant.");
        assertThat(phase(house.today().minusDays(3).getYear() + "S-ZA2"))
                .as("service improvement review")
                .isEqualTo("DISCUSSION");
    }

    @Test
    @Order(2)
    void peopleHaveDoneItAndNothingHasFailed() {
        assertThat(count("select count(*) from step where ended_at is not null"))
                .isGreaterThan(250);
        int unanswered = count("select count(*) from practice_card where state = 'UNANSWERED'");
        assertThat(count(FALLEN + " and task_key = 'Task_ConsentToSharing'"))
                .as("nominations that nobody answered")
                .isEqualTo(unanswered);
        assertThat(count(FALLEN + " and task_key <> 'Task_ConsentToSharing' and not (task_key = 'Task_UpdateAction'"
                        + " and exists (select 1 from step p where p.instance_id = step.instance_id"
                        + " and p.task_key = 'Task_ProveAction' and p.ended_by is not null))"))
                .as("besides them nothing falls away but updates of actions that somebody proved meanwhile")
                .isZero();
        assertThat(count("select count(*) from ACT_HI_TASKINST where END_TIME_ is not null and ASSIGNEE_ is null"))
                .isEqualTo(unanswered);
        assertThat(count("select count(*) from ACT_RU_INCIDENT")).isZero();
        assertThat(count("select count(*) from ACT_RU_JOB where RETRIES_ = 0")).isZero();
    }

    @Test
    @Order(3)
    void thereAreFilesOfEachKindAndAFinishedReport() throws IOException {
        assertThat(house.jdbc()
                        .queryForList(
                                "select distinct file_name from evidence_item where file_name is not null",
                                String.class))
                .anyMatch(name -> name.endsWith(".pdf"))
                .anyMatch(name -> name.endsWith(".xlsx"))
                .anyMatch(name -> name.endsWith(".docx"))
                .anyMatch(name -> name.endsWith(".png"));
        Matcher report = REPORT.matcher(house.as("lead.za1")
                .get("/demo/mailbox/" + mailOn(before + "-ZA1: your report is issued") + "/html")
                .body());
        assertThat(report.find()).isTrue();
        try (PDDocument document = Loader.loadPDF(house.as("lead.za1").download(report.group() + "/report.pdf"))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    @Order(4)
    void thePageOfTheSignInNamesEverybody() {
        assertThat(house.as("national").get("/login").body())
                .contains("ZB3, Dovecote Park Trust", "team3.za9", "regional.midlands", "validator6");
    }

    @Test
    @Order(5)
    void timeGoesForwardOnly() {
        Answer refused = move("day", "1/2/2020");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"day-error\"", "Choose a day after today", "value=\"1/2/2020\"");
        assertThat(move("day", "soon").body()).contains("Enter a day, for example 27/3/2027.");
        assertThat(move("day", "1/1/2099").body()).contains("Choose a day within ten years.");
    }

    @Test
    @Order(6)
    void afterThirtyDaysTheMailAndThePageAgree() {
        LocalDate later = house.today().plusDays(30);
        assertThat(move("days", "30").status()).isEqualTo(302);
        assertThat(house.today()).isEqualTo(later);

        house.await("the reminder", () -> mailbox("sponsor.za9").contains("Sign off: was due on"));
        String address = "/demo/mailbox/" + mailOn("Ivelbrook Ambulance Service · Sign off: was due on");
        house.await(
                "the sent reminder",
                () -> !house.as("national").get(address).body().contains("It waits to be sent"));
        String mail = house.as("national").get(address).body();
        assertThat(mail).contains(later.format(DAY));
        String due = house.jdbc()
                .queryForObject(
                        "select due_on from step where reference = ? and ended_at is null",
                        LocalDate.class,
                        now + "-ZA9")
                .format(DAY);
        assertThat(mail).contains("was due on " + due);
        assertThat(house.as("sponsor.za9").get("/").body()).contains("Overdue", "since " + due);
        assertThat(house.as("sponsor.za9").get("/tasks").body()).contains("Overdue", "since " + due);
        assertThat(house.as("sponsor.za9").get("/").body()).contains("Today is", later.format(DAY));
    }

    @Test
    @Order(7)
    void aMailboxWithoutMailSaysSo() {
        assertThat(mailbox("nobody%")).contains("No mail was written to nobody%.");
        assertThat(mailbox("")).contains("rel=\"next\"");
    }

    private Answer move(String field, String value) {
        return house.as("lead.za1").send("/demo/clock", "/demo/clock", List.of(entry(field, value)));
    }

    private String mailbox(String to) {
        return house.as("national")
                .get("/demo/mailbox?to=" + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8))
                .body();
    }

    private String mailOn(String subject) {
        return house.jdbc()
                .queryForObject(
                        "select min(id) from outbox_mail where subject like ?", String.class, "%" + subject + "%");
    }

    private List<String> open(String reference) {
        return house.jdbc()
                .queryForList(
                        "select distinct task_key from step where reference = ? and ended_at is null",
                        String.class,
                        reference);
    }

    private String review(String reference) {
        return house.jdbc().queryForObject("select id from review where reference = ?", String.class, reference);
    }

    private String phase(String reference) {
        return house.jdbc().queryForObject("select phase from review where reference = ?", String.class, reference);
    }

    private int count(String question) {
        return house.jdbc().queryForObject(question, Integer.class);
    }
}
