package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;

/** A service improvement review from the opening of its cycle to the day of the next one, two years on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class BiennialReviewIT {

    private static final String CASE = "2029S-ZA1";
    private static final String LEAD = "lead.za1";
    private static final String REGIONAL = "regional.north";
    private static final String NATIONAL = "national";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private House house;
    private LocalDate opened;
    private LocalDate next;
    private String cycle = "";
    private String page = "";

    @BeforeAll
    void open() {
        house = new House();
        opened = house.today();
        next = opened.plusDays(14).plusYears(2);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    @Order(1)
    void aCycleOfThisKindOpensItsReviewsForAllAtOnce() {
        cycle = plan("2029S");
        JsonNode task = house.scene().task(LEAD, CASE, "Task_SendPlanAndDocuments");
        page = "/reviews/" + house.scene().id(LEAD, task, "reviewId") + "/discussion";
        Integer organisations = house.jdbc().queryForObject("select count(*) from organisation", Integer.class);
        house.await("all are open", () -> instances("ServiceImprovementReviewProcess") == organisations);
        assertThat(instances("QualityReviewProcess")).isZero();
        assertThat(house.as(NATIONAL).get("/cycles").body()).contains("Service improvement review");
        assertThat(house.as(LEAD).get("/reviews").body()).contains(CASE, "Service improvement review");
        assertThat(review(LEAD))
                .contains("sends plan and documents", "the regional lead records it", "Plan, documents and record")
                .doesNotContain("Team plan", "Conflicts of interest", "Asked outside");
        assertThat(house.as(NATIONAL).get("/meetings/new").body()).doesNotContain("2029S");
    }

    private String plan(String reference) {
        return new CycleStory(house.scene()).openImprovementReviews(reference, house.today());
    }

    @Test
    @Order(2)
    void planAndDocumentsComeInAndAreLookedAt() {
        assertThat(sendIn().status()).isEqualTo(400);
        String seen = seen(LEAD);
        keep(LEAD, "/account", entry("account", "Two of three priorities have moved."), entry("seen", seen));
        Answer late = house.as("team1.za1")
                .send(page, page + "/account", List.of(entry("account", "Nothing has moved."), entry("seen", seen)));
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.body())
                .contains("Somebody else has changed this", "Two of three priorities", "Nothing has moved.");

        assertThat(sendIn().body()).contains("There is no plan in force: add at least one document");
        Answer untitled = house.as(LEAD).send(page, page + "/documents", List.of(entry("title", "Survey")));
        assertThat(untitled.status()).isEqualTo(400);
        assertThat(untitled.body()).contains("id=\"file-error\"", "value=\"Survey\"");
        keep(
                LEAD,
                "/documents",
                entry("title", "Survey of users"),
                entry("link", "https://library.example/survey"),
                entry("coversFrom", opened.minusYears(1).toString()),
                entry("coversTo", opened.toString()));
        assertThat(sendIn().status()).isLessThan(300);

        decide(REGIONAL, "Task_CheckPlanAndDocuments", "return", "The survey of the second year is missing.");
        house.awaitMail(LEAD, "returned");
        assertThat(house.as(LEAD).get(page).body()).contains("The survey of the second year is missing.");
        assertThat(sendIn().status()).isLessThan(300);
        decide(REGIONAL, "Task_CheckPlanAndDocuments", "complete", "");
    }

    private Answer sendIn() {
        return house.as(LEAD).complete(house.scene().task(LEAD, CASE, "Task_SendPlanAndDocuments"), CONFIRMED);
    }

    @Test
    @Order(3)
    void theDayOfTheMeetingIsAgreedAndBothAreTold() {
        JsonNode task = house.scene().task(REGIONAL, CASE, "Task_AgreeMeetingDay");
        Map<String, Object> yesterday = Map.of("meetingDay", opened.minusDays(1).toString());
        assertThat(house.as(REGIONAL).complete(task, yesterday).status()).isEqualTo(400);
        house.scene()
                .complete(
                        REGIONAL, task, Map.of("meetingDay", opened.plusDays(20).toString()));
        house.awaitMail(LEAD, "the day of the meeting is agreed");
        house.awaitMail(REGIONAL, "the day of the meeting is agreed");
        assertThat(due("Task_RecordDiscussion")).isEqualTo(opened.plusDays(20));
        keep(REGIONAL, "/meeting", entry("meetingDay", opened.plusDays(14).toString()));
        assertThat(due("Task_RecordDiscussion")).isEqualTo(opened.plusDays(14));
    }

    @Test
    @Order(4)
    void theDiscussionIsRecordedByOneAtATime() {
        house.moveTo(opened.plusDays(14));
        String seen = seen(REGIONAL);
        Answer wrong = record(
                "seen", seen, "heldOn", "31/2/2027", "what-1", "Open on Sundays.", "discussion", "word ".repeat(501));
        assertThat(wrong.status()).as("what is well is kept").isEqualTo(200);
        assertThat(wrong.body())
                .contains("id=\"heldOn-error\"", "value=\"31/2/2027\"", "Open on Sundays.", "What you typed is kept.")
                .contains("id=\"discussion-error\"", "it has 501");
        assertThat(house.as(REGIONAL).get(page).body()).contains("Open on Sundays.", "word word word");

        assertThat(whole(seen(REGIONAL)).status()).isLessThan(400);
        Answer late = record("seen", seen, "discussion", "Something else.");
        assertThat(late.body()).contains("Somebody else has changed this", "The plan moves", "Something else.");
        assertThat(house.as(LEAD).get(page).body()).doesNotContain("The plan moves");
        assertThat(house.as(LEAD).get(page + "/record.pdf").status()).isEqualTo(404);

        complete(REGIONAL, "Task_RecordDiscussion", CONFIRMED);
        assertThat(house.as(LEAD).get(page).body())
                .contains("The plan moves", "Open on Saturdays.", "O1, indicator O1.L2.a");
        assertThat(house.as(LEAD).get(page + "/record.pdf").status()).isEqualTo(200);
    }

    private Answer whole(String seen) {
        return record(
                "seen",
                seen,
                "heldOn",
                opened.plusDays(14).toString(),
                "attendees",
                "Library lead, regional lead",
                "discussion",
                "The plan moves, slower than we hoped.",
                "feedback",
                "Go on like this.",
                "what-2",
                "Open on Saturdays.",
                "outcome-2",
                "O1",
                "indicator-2",
                "O1.L2.a",
                "measure-2",
                "The doors are open.",
                "kind-2",
                "USER_SATISFACTION",
                "unit-2",
                "percent",
                "baseline-2",
                "60",
                "target-2",
                "80",
                "owner-2",
                "team1.za1",
                "due-2",
                opened.plusYears(1).toString());
    }

    private Answer record(String... fields) {
        List<Entry<String, String>> entries = Stream.iterate(0, each -> each < fields.length, each -> each + 2)
                .map(each -> entry(fields[each], fields[each + 1]))
                .toList();
        return house.as(REGIONAL).send(page, page + "/record", entries);
    }

    @Test
    @Order(5)
    void whatIsWrongInTheRecordIsCorrectedBeforeItStands() {
        JsonNode task = house.scene().task(LEAD, CASE, "Task_ConfirmRecord");
        assertThat(house.as(LEAD)
                        .complete(task, Map.of("decision", "return", "comment", ""))
                        .status())
                .isEqualTo(400);
        house.scene().complete(LEAD, task, Map.of("decision", "return", "comment", "It was the third priority."));
        house.awaitMail(REGIONAL, "returned");
        assertThat(house.as(REGIONAL).get(page).body()).contains("It was the third priority.");
        complete(REGIONAL, "Task_RecordDiscussion", CONFIRMED);
        decide(LEAD, "Task_ConfirmRecord", "confirm", "");

        house.awaitMail(LEAD, "the next one is scheduled");
        house.awaitMail(REGIONAL, "the next one is scheduled");
        assertThat(house.as("sponsor.za1").get(page).body())
                .contains("Confirmed for the organisation", DAY.format(next));
        assertThat(new String(house.as(LEAD).download(page + "/record.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    @Order(6)
    void whatWasAgreedIsAnActionThatBegins() {
        JsonNode task = house.scene().task("team1.za1", CASE + "-A1", "Task_CarryOutAction");
        String action = house.scene().id("team1.za1", task, "actionId");
        assertThat(house.as("team1.za1").get("/actions/" + action).body())
                .contains(
                        "Open on Saturdays.",
                        "The doors are open.",
                        "User satisfaction",
                        "80 percent",
                        "Indicator O1.L2.a");
        assertThat(house.as(LEAD).get(page).body()).contains("/actions/" + action);
        assertThat(house.as(LEAD).get(page.replace("/discussion", "/journal")).body())
                .contains("Record of " + CASE + " confirmed.", "Next review scheduled.");
    }

    @Test
    @Order(7)
    void itIsThereForThoseWhomItConcernsAndForNobodyElse() {
        for (String reader : List.of(LEAD, "team1.za1", "sponsor.za1", REGIONAL, NATIONAL)) {
            assertThat(house.as(reader).get(page).status()).as(reader).isEqualTo(200);
        }
        for (String stranger : List.of("lead.zb1", "regional.south", "validator1", "commissioner.za1", "admin")) {
            assertThat(house.as(stranger).get(page).status()).as(stranger).isEqualTo(404);
            assertThat(house.as(stranger).get(page + "/record.pdf").status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        Map<String, String> pages = new HashMap<>(Map.of(page, REGIONAL, "/cycles", NATIONAL, "/reviews", LEAD));
        pages.put("/cycles/" + cycle, NATIONAL);
        pages.put(page.replace("/discussion", ""), LEAD);
        pages.put(page.replace("/discussion", "/steps"), LEAD);
        pages.put(theirPage("2029S-ZB1"), "lead.zb1");
        try (PagesForEverybody everybody = new PagesForEverybody(house)) {
            everybody.pass(pages);
        }
    }

    @Test
    @Order(8)
    void theNextReviewIsAnnouncedSixMonthsAndThirtyDaysBeforeAndOnItsDay() {
        Answer past = house.as(REGIONAL).send(page, page + "/next", List.of(entry("next", opened.toString())));
        assertThat(past.body()).contains("id=\"next-error\"");
        next = next.plusMonths(3);
        keep(REGIONAL, "/next", entry("next", next.toString()));
        house.awaitMail(LEAD, "has moved to another day");
        house.await("the timer has moved", () -> notice().equals(next.minusMonths(6)));

        told(next.minusMonths(6), "in less than six months");
        told(next.minusDays(30), "within thirty days");
        told(next, "the next one is today");
        house.await(
                "nothing more to announce",
                () -> house.jdbc()
                                .queryForObject(
                                        "select count(*) from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on"
                                                + " e.PROC_DEF_ID_ = d.ID_ where e.BUSINESS_KEY_ = ? and d.KEY_ ="
                                                + " 'ServiceImprovementReviewProcess'",
                                        Integer.class,
                                        CASE)
                        == 0);
        JsonNode progress = house.scene().task(LEAD, CASE, "Task_ReviewProgress");
        assertThat(house.as(LEAD)
                        .get("/plans/" + house.scene().id(LEAD, progress, "planId"))
                        .body())
                .as("what was agreed is followed every quarter")
                .contains("Open on Saturdays.");
    }

    private void told(LocalDate day, String news) {
        house.moveTo(day.minusDays(1));
        assertThat(house.mail(LEAD, news)).isEmpty();
        house.moveTo(day);
        assertThat(house.awaitMail(LEAD, news)).hasSize(1);
        assertThat(house.awaitMail(REGIONAL, news)).hasSize(1);
    }

    @Test
    @Order(9)
    void theNextCycleOvertakesWhatIsNotOver() {
        String theirs = theirPage("2029S-ZB1").replace("/discussion", "");
        plan("2031S");
        house.scene().task("lead.zb1", "2031S-ZB1", "Task_SendPlanAndDocuments");
        house.await(
                "it has ended", () -> house.as("lead.zb1").get(theirs).body().contains("Overtaken"));
        house.scene().complete(NATIONAL, "2029S", "Task_CloseSubmissions", CONFIRMED);
        assertThat(house.as(NATIONAL).get("/cycles/" + cycle).body())
                .contains("Submissions closed", "nothing is released");
    }

    private String theirPage(String reference) {
        return "/reviews/"
                + house.jdbc().queryForObject("select id from review where reference = ?", String.class, reference)
                + "/discussion";
    }

    private void decide(String who, String task, String decision, String comment) {
        complete(who, task, Map.of("decision", decision, "comment", comment));
    }

    private void complete(String who, String task, Map<String, Object> answers) {
        house.scene().complete(who, CASE, task, answers);
    }

    @SafeVarargs
    private void keep(String who, String action, Entry<String, String>... fields) {
        house.scene().send(who, page, page + action, fields);
    }

    private String review(String reader) {
        return house.as(reader).get(page.replace("/discussion", "")).body();
    }

    private String seen(String who) {
        Matcher seen = SEEN.matcher(house.as(who).get(page).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private int instances(String process) {
        return house.jdbc()
                .queryForObject(
                        "select count(*) from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on e.PROC_DEF_ID_ = d.ID_"
                                + " where e.PARENT_ID_ is null and d.KEY_ = ?",
                        Integer.class,
                        process);
    }

    private LocalDate due(String task) {
        return house.jdbc()
                .queryForObject(
                        "select t.DUE_DATE_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on t.PROC_INST_ID_ = e.ID_"
                                + " where t.TASK_DEF_KEY_ = ? and e.BUSINESS_KEY_ = ?",
                        LocalDate.class,
                        task,
                        CASE);
    }

    private LocalDate notice() {
        return house.jdbc()
                .queryForObject(
                        "select j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on j.PROCESS_INSTANCE_ID_ = e.ID_"
                                + " where e.BUSINESS_KEY_ = ? and j.HANDLER_CFG_ like 'Event_NoticeDue%'",
                        LocalDate.class, CASE);
    }
}
