package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
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
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.ReportStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;
import org.qualityoutcomes.support.TestDatabase;

/** What an organisation says to its report, who answers, and what comes of it; nobody speaks twice or too late. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class RightOfReplyIT {

    private static final String CASE = "2027-ZA1";
    private static final String OTHER = "2027-ZB1";
    private static final String LEAD = "lead.za1";
    private static final String SPONSOR = "sponsor.za1";
    private static final String NATIONAL = "national";
    private static final String REGIONAL = "regional.north";
    private static final String AUTHOR = ValidationStory.PRIMARY;
    private static final String ANSWERER = "moderator2";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private House house;
    private PagesForEverybody pages;
    private String report = "";
    private String reply = "";
    private String review = "";
    private String file = "";

    @BeforeAll
    void twoReportsAreWithTheirOrganisations() {
        house = new House(TestDatabase.mySql(), "2023", "--qualityoutcomes.moderation.sample.percent=0");
        pages = new PagesForEverybody(house);
        new CycleStory(house.scene()).open("2027", house.today());
        report = reported("ZA1");
        reply = "/reports/" + report + "/reply";
        review = "/reports/" + report + "/level-review";
    }

    private String reported(String ods) {
        SelfEvaluationStory team = new SelfEvaluationStory(house.scene(), "2027", ods, house.today());
        team.evaluate(team.begin(), 2);
        team.conclude();
        ValidationStory validators = new ValidationStory(house.scene(), "2027", ods);
        validators.judgeBoth(validators.assignAndAccept(), 2);
        ReportStory story = story(ods);
        String written = story.write("A service on three sites that its users trust.");
        story.check("accept", "");
        house.scene().task("lead." + ods.toLowerCase(Locale.UK), "2027-" + ods, "Task_ReplyToReport");
        return written;
    }

    private ReportStory story(String ods) {
        return new ReportStory(
                house.scene(),
                "2027-" + ods,
                AUTHOR,
                "lead." + ods.toLowerCase(Locale.UK),
                ods.startsWith("ZB") ? "regional.south" : REGIONAL);
    }

    @AfterAll
    void close() {
        pages.close();
        house.close();
    }

    @Test
    @Order(1)
    void aPointIsTheOrganisationsOwnUntilItIsSent() {
        pages.pass(Map.of(reply, LEAD));
        JsonNode task = house.scene().task(LEAD, CASE, "Task_ReplyToReport");
        assertThat(house.as(LEAD).complete(task, Map.of("decision", "points")).body())
                .contains("No point is written on the page yet.");
        String first = story("ZA1").write(report, "O1", "There are four sites.");
        String second = house.scene()
                .send("team1.za1", reply, reply + "/points")
                .replaceFirst(".*point=([0-9a-f-]{36}).*", "$1");
        assertThat(house.as(LEAD).complete(task, Map.of("decision", "points")).body())
                .contains("Point 2: write it");
        assertThat(write(second, "summary", "x".repeat(1001)).body())
                .contains("id=\"text-error\"", "Keep a point within 1,000 characters.", "x".repeat(1001));
        assertThat(write(second, "nothing", "Trusted.").body()).contains("id=\"place-error\"");
        String shown = inTheLibrary();
        file = "/evidence/" + shown + "/content";
        house.as("team1.za1")
                .send(
                        reply,
                        reply,
                        List.of(
                                entry("point", second),
                                entry("place", "summary"),
                                entry("text", "The survey says more than trust."),
                                entry("evidence", shown)))
                .orFail("writing");
        assertThat(house.as(SPONSOR).get(reply).body()).contains("There are four sites.", "Survey of all sites");
        assertThat(house.as(NATIONAL).get(reply).body()).doesNotContain("There are four sites.");
        assertThat(house.as(AUTHOR).get(reply).body()).doesNotContain("There are four sites.");
        pages.pass(Map.of(reply + "?point=" + first, LEAD));
        String before = seen(LEAD, "id=\"task-seen\" name=\"seen\"");
        write(first, "O1", "There are four sites, and a fifth is being built.");
        assertThat(sendPoints(task, before).body()).contains("Somebody else has changed what stands on the page");
        write(first, "O1", "There are four sites.");
        assertThat(sendPoints(task, seen(LEAD, "id=\"task-seen\" name=\"seen\""))
                        .status())
                .isEqualTo(302);
        assertThat(house.as(NATIONAL).get(reply).body()).contains("There are four sites.");
        assertThat(write(first, "O1", "There are five.").body()).contains("The reply to this draft is over");
    }

    /** What the page of the reply says that it shows. */
    private String seen(String username, String field) {
        Matcher found = Pattern.compile(field + "[^>]*value=\"([0-9a-f]{64})\"")
                .matcher(house.as(username).get(reply).body());
        assertThat(found.find()).as(field).isTrue();
        return found.group(1);
    }

    private Answer sendPoints(JsonNode task, String seen) {
        return house.as(LEAD)
                .send(
                        reply,
                        "/tasks/" + task.path("id").asText(),
                        List.of(entry("decision", "points"), entry("seen", seen)));
    }

    private Answer write(String point, String place, String text) {
        return house.as(LEAD)
                .send(reply, reply, List.of(entry("point", point), entry("place", place), entry("text", text)));
    }

    /** A file that no submission cites. */
    private String inTheLibrary() {
        house.as("team1.za1")
                .upload(
                        "/evidence",
                        "/evidence",
                        List.of(
                                entry("title", "Survey of all sites"),
                                entry("coversFrom", house.today().minusYears(1).toString()),
                                entry("coversTo", house.today().toString())),
                        "file",
                        "survey.txt",
                        "Two hundred people.".getBytes(StandardCharsets.UTF_8))
                .orFail("uploading");
        return house.jdbc()
                .queryForObject("select id from evidence_item where title = 'Survey of all sites'", String.class);
    }

    @Test
    @Order(2)
    void whoTurnsOutToBeTiedAnswersNoLonger() {
        house.scene().task("moderator1", CASE, "Task_AnswerPoints");
        assertThat(house.awaitMail("moderator1", "Answer points")).hasSize(1);
        assertThat(house.as("moderator1").get(file).status()).isEqualTo(200);
        assertThat(house.as(ANSWERER).get(reply).status()).as("not asked yet").isEqualTo(404);
        house.as("moderator1")
                .send(
                        "/interests",
                        List.of(entry("organisation", "ZA1"), entry("tie", "WORKS_THERE"), entry("words", "")))
                .orFail("declaring");
        house.scene().task(ANSWERER, CASE, "Task_AnswerPoints");
        assertThat(house.as("moderator1").get(reply).status()).isEqualTo(404);
        assertThat(house.as("moderator1").tasks(CASE, "Task_AnswerPoints")).isEmpty();
        assertThat(house.as("moderator1").get(file).status()).isEqualTo(404);
        assertThat(house.as(ANSWERER).get(file).status()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void theOrganisationReadsAnswersWhenAllAreFinal() {
        pages.pass(Map.of(reply + "?answering", ANSWERER));
        JsonNode task = house.scene().task(ANSWERER, CASE, "Task_AnswerPoints");
        List<String> points = fields(ANSWERER, "reason");
        assertThat(house.as(ANSWERER)
                        .send(reply, reply + "/answers", List.of(entry("reason-none", "Four.")))
                        .status())
                .as("a field of no point")
                .isEqualTo(404);
        String before = seen(ANSWERER, "type=\"hidden\" name=\"seen\"");
        answer(points.get(0), "ACCEPTED", "There are four.");
        assertThat(house.as(ANSWERER)
                        .send(
                                reply,
                                reply + "/answers",
                                List.of(
                                        entry("verdict-" + points.get(0), "REFUSED"),
                                        entry("reason-" + points.get(0), "There are three."),
                                        entry("seen", before)))
                        .body())
                .contains("data-kept", "Point 1: Accepted. There are four.", "There are three.");
        assertThat(house.as(ANSWERER).complete(task, CONFIRMED).body()).contains("Point 2: accept or refuse it");
        answer(points.get(1), "REFUSED", "Trust is what the survey says.");
        assertThat(house.as(LEAD).get(reply).body()).doesNotContain("There are four.");
        assertThat(Statements.of(reply)).hasSizeLessThanOrEqualTo(30);
        house.scene().complete(ANSWERER, task, CONFIRMED);
        assertThat(house.as(LEAD).get(reply).body()).contains("There are four.", "Trust is what the survey says.");
        assertThat(house.awaitMail(LEAD, CASE + ": your points on the draft report are answered"))
                .hasSize(1);
        assertThat(house.as(LEAD).get("/reviews/" + reviewId() + "/journal").body())
                .contains("Points on the draft report answered: 1 accepted, 1 refused.")
                .doesNotContain("Answers to the points made final.");
        assertThat(house.jdbc()
                        .queryForList(
                                "select actor from journal_entry where what like 'Points on the draft report"
                                        + " answered%'",
                                String.class))
                .as("the organisation does not learn who answered")
                .containsOnlyNulls();
    }

    private void answer(String point, String verdict, String reason) {
        house.as(ANSWERER)
                .send(
                        reply,
                        reply + "/answers",
                        List.of(entry("verdict-" + point, verdict), entry("reason-" + point, reason)))
                .orFail("answering");
    }

    private List<String> fields(String username, String name) {
        return Pattern.compile("name=\"" + name + "-([0-9a-f-]{36})\"")
                .matcher(house.as(username).get(reply).body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private String reviewId() {
        return house.jdbc().queryForObject("select review_id from report where id = ?", String.class, report);
    }

    @Test
    @Order(4)
    void anAcceptedPointChangesTheReportBeforeItIsIssued() {
        JsonNode task = house.scene().task(AUTHOR, CASE, "Task_ReviseReport");
        assertThat(house.as(NATIONAL).tasks(CASE, "Task_IssueReport")).isEmpty();
        assertThat(house.as(AUTHOR).complete(task, CONFIRMED).body()).contains("Point 1: it was accepted");
        pages.pass(Map.of(reply + "?revising", AUTHOR));
        List<String> accepted = fields(AUTHOR, "change");
        assertThat(accepted).hasSize(1);
        house.scene().send(AUTHOR, reply, reply + "/changes", entry("change-" + accepted.get(0), "Three is four now."));
        String words = "/reports/" + report;
        String summary = words + "/sections/summary";
        house.scene().send(AUTHOR, summary, summary, entry("words", "A service on four sites that its users trust."));
        house.scene().complete(AUTHOR, task, CONFIRMED);
        house.scene().complete(REGIONAL, CASE, "Task_CheckRevision", Map.of("decision", "return", "comment", "Which?"));
        house.scene().complete(AUTHOR, CASE, "Task_ReviseReport", CONFIRMED);
        house.scene().complete(REGIONAL, CASE, "Task_CheckRevision", Map.of("decision", "accept", "comment", ""));
        story("ZA1").issue();
        assertThat(house.awaitMail(LEAD, CASE + ": your report is issued")).hasSize(1);
        assertThat(house.as("commissioner.za1").get("/").body())
                .as("whoever commissions the service finds the report, and no review")
                .contains("/reports/" + report + "\"", "/reports/" + report + "/assurance-pack.pdf", "/trends/ZA1")
                .doesNotContain("No review of yours", "/reviews/");
        assertThat(house.as("commissioner.za1").get("/reviews").body())
                .contains("/reports/" + report)
                .doesNotContain("There is no review");
        assertThat(house.as(SPONSOR).get("/").body())
                .contains("the executive sponsor may ask for a review of levels", "Last day to ask for a review");
        assertThat(house.as(LEAD).get(words).body()).contains("A service on four sites");
        assertThat(house.as(LEAD).get(reply).body()).contains("What was changed:", "Three is four now.");
        pages.pass(Map.of(reply + "?issued", LEAD));
    }

    @Test
    @Order(5)
    void theSponsorAsksOnceForAReviewOfLevels() {
        String stated = "March was not read.";
        house.as(LEAD)
                .send(review, review, List.of(entry("ground-O1", "EVIDENCE_OVERLOOKED"), entry("statement-O1", stated)))
                .orFail("preparing");
        assertThat(house.as(LEAD)
                        .send(review, review, List.of(entry("ground-O2", ""), entry("statement-O2", "y".repeat(2001))))
                        .body())
                .contains("id=\"statement-O2-error\"", "y".repeat(2001));
        assertThat(house.as("team1.za1").get(review).body()).doesNotContain(stated);
        assertThat(house.as(LEAD).send(review, review + "/request", List.of()).status())
                .as("the lead only prepares it")
                .isEqualTo(404);
        house.as(LEAD).send(review, review + "/handover", List.of()).orFail("telling the sponsor");
        assertThat(house.awaitMail(SPONSOR, CASE + ": a review of levels is prepared for you"))
                .hasSize(1);
        pages.pass(Map.of(review, SPONSOR));
        assertThat(house.as(SPONSOR)
                        .send(review, review + "/request", List.of())
                        .body())
                .contains("id=\"sure-error\"");
        house.as(SPONSOR)
                .send(review, review + "/request", List.of(entry("sure", "true")))
                .orFail("asking");
        assertThat(house.awaitMail(LEAD, CASE + ": a review of levels was asked for"))
                .hasSize(1);
        assertThat(house.as("team1.za1").get(review).body()).contains(stated, "Two people who had no part");
        assertThat(Statements.of(review)).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    @Order(6)
    void oneDecidesAndAnotherConfirmsBeforeALevelIsAnotherOne() {
        String first = "moderator3";
        String second = "moderator4";
        JsonNode task = house.scene().task(first, CASE, "Task_DecideLevelReview");
        String outcome = review + "/outcomes/O1";
        assertThat(house.as(first)
                        .send(review, outcome, List.of(entry("decision", "VARIED"), entry("reason", "It carries it.")))
                        .body())
                .contains("id=\"rating-O1-error\"", "It carries it.");
        assertThat(house.as(first).get(review).body())
                .as("half a decision is kept until it is whole")
                .contains("It carries it.");
        assertThat(house.as(second)
                        .send(review, outcome, List.of(entry("decision", "UPHELD"), entry("reason", "No.")))
                        .status())
                .as("the second one confirms")
                .isEqualTo(404);
        vary(first, outcome);
        pages.pass(Map.of(review + "?deciding", first));
        house.scene().complete(first, task, CONFIRMED);
        assertThat(house.as(LEAD).get(review).body()).doesNotContain("It carries it.");
        confirm(second, "return", "Say where.");
        house.scene().complete(first, CASE, "Task_DecideLevelReview", CONFIRMED);
        confirm(second, "confirm", "");
        house.await(
                "the second version",
                () -> house.mail(LEAD, "your report is issued").size() == 2);
        assertThat(house.awaitMail(SPONSOR, CASE + ": the review of levels is decided"))
                .hasSize(1);
        assertThat(house.as(LEAD).get(review).body()).contains("Varied: level 3 low", "It carries it.");
        assertThat(house.as("commissioner.za1").get("/reports/" + report).body())
                .contains("/versions/1/pdf", "/versions/2/pdf", "On review the level was varied from ");
        pages.pass(Map.of(review + "?decided", LEAD));
    }

    @Test
    @Order(7)
    void fromAReportAWayLeadsBackForEachOfItsReaders() {
        String page = "/reports/" + report;
        assertThat(house.as(LEAD).get(page).body())
                .contains("nhsuk-back-link\" href=\"/reviews/" + reviewId() + "\"", "href=\"/plans/mine\"");
        assertThat(house.as("commissioner.za1").get(page).body()).contains("nhsuk-back-link\" href=\"/\"");
        assertThat(house.as("commissioner.za1").get("/").body())
                .contains("What you commission", "href=\"/trends/ZA1\"")
                .doesNotContain("No review of yours");
        pages.pass(Map.of(page, LEAD, page + "?commissioner", "commissioner.za1", "/", "commissioner.za1"));
    }

    private void vary(String first, String outcome) {
        house.as(first)
                .send(
                        review,
                        outcome,
                        List.of(
                                entry("decision", "VARIED"),
                                entry("level", "3"),
                                entry("subLevel", "LOW"),
                                entry("reason", "It carries it.")))
                .orFail("deciding");
    }

    private void confirm(String second, String decision, String comment) {
        house.scene()
                .complete(second, CASE, "Task_ConfirmLevelReview", Map.of("decision", decision, "comment", comment));
    }

    @Test
    @Order(8)
    void aReplyInTheMomentInWhichItsTimeEndsLeavesOneCleanState() {
        String other = reported("ZB1");
        String page = "/reports/" + other + "/reply";
        JsonNode task = house.scene().task("lead.zb1", OTHER, "Task_ReplyToReport");
        CompletableFuture<Integer> sent = CompletableFuture.supplyAsync(() -> house.as("lead.zb1")
                .complete(task, Map.of("decision", "noPoints"))
                .status());
        CompletableFuture<Boolean> lapsed = CompletableFuture.runAsync(() -> house.fire("Event_ReplyPeriodEnded"))
                .handle((done, broken) -> broken == null);
        boolean silent = lapsed.join();
        boolean replied = sent.join() < 300;
        assertThat(silent && replied).as("both").isFalse();
        if (!silent && !replied) {
            // each can make the other fail: what the lead claims undoes the timer, whose failure undoes the sending
            house.as("lead.zb1").complete(task, Map.of("decision", "noPoints")).orFail("sending once more");
        }
        house.scene().task(NATIONAL, OTHER, "Task_IssueReport");
        assertThat(house.jdbc().queryForObject("select reply from report where id = ?", String.class, other))
                .isEqualTo(silent ? "SILENCE" : "NO_POINTS");
        assertThat(house.as("lead.zb1").get(page).body())
                .contains(silent ? "did not reply to the draft" : "raised no points");
        assertThat(house.as("lead.zb1").send(page, page + "/points", List.of()).body())
                .contains("The reply to this draft is over");
    }
}
