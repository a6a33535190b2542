package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
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
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Chromium;
import org.qualityoutcomes.support.Statements;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * The page of a review tells everybody where it is, and nobody more than they may know; who is asked from outside sees
 * nothing of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({StepByStep.class, OutputCaptureExtension.class})
class WhereIsItIT {

    private static final List<String> READERS =
            List.of("lead.za1", "team1.za1", "sponsor.za1", "regional.north", "national");

    private House house;
    private SelfEvaluationStory story;
    private String review = "";
    private String page = "";

    @BeforeAll
    void aTeamHasPlanned() {
        house = new House();
        new CycleStory(house.scene()).open("2027", house.today());
        story = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        review = story.begin();
        page = "/reviews/" + review;
        story.gather(review, "O1");
    }

    @AfterAll
    void close() {
        house.close();
    }

    private String read(String person) {
        return read(person, page);
    }

    private String read(String person, String path) {
        return house.as(person)
                .get(path)
                .orFail(path)
                .body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    @Order(1)
    void everyReaderIsToldWhatGoesOn() {
        for (String person : READERS) {
            assertThat(read(person))
                    .as(person)
                    .contains("Who has the ball", "What comes next", "What happened", "Pages of this review")
                    .contains("Team 2 ZA1 gathers evidence for outcome O2", "Team 1 ZA1 judges outcome O1")
                    .contains("Team 1 ZA1 gathered evidence for outcome O1.", "1 item cited")
                    .contains("The library lead submits the self-evaluation on behalf of the organisation");
            assertThat(Statements.of(page)).as(person).hasSizeLessThanOrEqualTo(30);
        }
        for (String person : List.of("validator1", "moderator1", "commissioner.za1", "lead.zb1", "regional.south")) {
            assertThat(house.as(person).get(page).status()).as(person).isEqualTo(404);
            assertThat(house.as(person).get(page + "/steps").status())
                    .as(person)
                    .isEqualTo(404);
        }
    }

    @Test
    @Order(2)
    void whatIsOnesOwnLeadsToIt() {
        assertThat(read("team1.za1")).contains("Yours to do");
        assertThat(read("sponsor.za1")).doesNotContain("Yours to do");
    }

    @Test
    @Order(3)
    void theDiagramIsThereAsAText() {
        assertThat(read("sponsor.za1", page + "/steps"))
                .contains("The team agrees who works on which outcome")
                .containsPattern("owner judges the outcome against its indicators\\.</span> <strong[^>]*>Now<")
                .containsPattern("who works on which outcome[^<]*</span> <strong[^>]*>Done<")
                .containsPattern("signs it off\\.</span> <strong[^>]*>To come<")
                .contains("Whoever has the task is reminded by e-mail");
    }

    @Test
    @Order(4)
    void bothPagesAreForEverybody() {
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(page, "team1.za1", page + "/steps", "lead.za1"));
        }
    }

    @Test
    @Order(5)
    void aBrowserWithoutScriptsShowsTheSame() {
        try (Chromium chromium = new Chromium();
                BrowserContext plain = chromium.withoutScript()) {
            Page browser = plain.newPage();
            browser.navigate(house.address() + "login");
            chromium.signIn(browser, "team1.za1");
            browser.navigate(house.address().resolve(page).toString());
            assertThat(browser.locator("main").innerText())
                    .contains("Team 1 ZA1 judges outcome O1", "What comes next", "Team plan");
            browser.getByText("How a review goes, step by step").click();
            assertThat(browser.locator("h1").innerText()).isEqualTo("How a review goes");
        }
    }

    @Test
    @Order(6)
    void whoIsAskedForNothingIsNotWrittenTo() {
        assertThat(read("team1.za1")).contains("Asked outside the library", "Nobody yet");
        assertThat(read("team1.za1", page + "/outcomes/O1/evidence")).contains("Ask somebody outside the library");
        Answer refused = house.as("team1.za1")
                .send(asked(), List.of(entry("name", "Jo"), entry("email", "nobody"), entry("request", "Kept?")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("email-error", "outcome-error", "days-error", ">Kept?</textarea>");
        for (String person : List.of("sponsor.za1", "national", "regional.north", "lead.zb1", "validator1")) {
            assertThat(house.as(person).get(asked()).status()).as(person).isEqualTo(404);
        }
        assertThat(house.jdbc().queryForObject("select count(*) from contribution_request", Integer.class))
                .isZero();
    }

    @Test
    @Order(7)
    void somebodyOutsideGivesWordsByAPrivateLink(CapturedOutput output) {
        String link = ask("jo.smith");
        try (Chromium chromium = new Chromium();
                BrowserContext person = chromium.person()) {
            Page browser = person.newPage();
            browser.navigate(house.address().resolve(link).toString());
            assertThat(browser.locator("main").innerText())
                    .contains("Team 1 ZA1 asks for your help", "Aldermoor Hospitals", "What did our search change?")
                    .doesNotContain("2027-ZA1", "O1");
            assertThat(new AxeBuilder(browser).analyze().getViolations()).isEmpty();
            browser.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "pictures", "contribution.png")));
            browser.setViewportSize(320, 640);
            assertThat(browser.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            browser.getByLabel("Your quote or story").fill("It saved us a week.");
            browser.getByText("Send it").click();
            assertThat(browser.locator("main").innerText()).contains("Say whether it may be used");
            assertThat(browser.getByLabel("Your quote or story").inputValue()).isEqualTo("It saved us a week.");
            browser.getByText("I do not agree").click();
            browser.getByText("Send it").click();
            assertThat(browser.locator("h1").innerText()).isEqualTo("Nothing was kept");
            browser.navigate(house.address().resolve(link).toString());
            assertThat(browser.getByLabel("Your quote or story").inputValue()).isEmpty();
            browser.getByLabel("Your quote or story").fill("It saved us a week.");
            browser.getByText("I agree that it is used with my name").click();
            browser.getByLabel("Your name").fill("Jo Smith");
            browser.getByLabel("Your role").fill("ward manager");
            browser.getByText("Send it").click();
            assertThat(browser.locator("h1").innerText()).isEqualTo("Thank you");
            assertThat(new AxeBuilder(browser).analyze().getViolations()).isEmpty();
            browser.navigate(house.address().resolve(link).toString());
            assertThat(browser.locator("main").innerText())
                    .contains("Thank you", "team1.za1@mail.example")
                    .doesNotContain("It saved us a week");
            for (String other : List.of(page, asked(), "/", "/evidence/" + review + "/content")) {
                browser.navigate(house.address().resolve(other).toString());
                assertThat(browser.url()).as(other).contains("/login");
            }
        }
        Visitor stranger = Visitor.stranger(house.address());
        assertThat(stranger.headers(link).map())
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("x-robots-tag", List.of("noindex, nofollow"));
        house.awaitMail("team1.za1", "something came from outside the library");
        String token = link.substring(link.lastIndexOf('/') + 1);
        house.await("no trace of the link", () -> traces(token).isEmpty());
        assertThat(output.getAll()).doesNotContain(token);
    }

    @Test
    @Order(8)
    void theTeamCitesItByOneClick() {
        String answered = "/citation";
        assertThat(read("team2.za1", asked()))
                .contains("Answered", "with the contributor&#39;s name", "Jo Smith, ward manager")
                .doesNotContain(answered);
        String cite = found("team1.za1", answered);
        assertThat(house.as("team2.za1").send(asked(), cite, List.of()).status())
                .isEqualTo(404);
        house.as("team1.za1").send(asked(), cite, List.of()).orFail("citing");
        assertThat(read("team1.za1", asked())).contains("cited for O1").doesNotContain(answered);
        assertThat(read("team1.za1", page + "/outcomes/O1/evidence"))
                .contains("From outside: words of Jo Smith, ward manager");
        assertThat(house.as("team1.za1").get(content()).body())
                .contains("In the words of Jo Smith, ward manager, to Aldermoor Hospitals", "It saved us a week.");
        assertThat(read("lead.za1", page + "/journal"))
                .contains(
                        "Somebody outside the library was asked for evidence for O1.",
                        "Evidence for O1 came from outside the library",
                        "Contributor outside the library")
                .doesNotContain("Jo Smith");
    }

    @Test
    @Order(9)
    void aFileComesTheSameWay() {
        String link = ask("kim.lee");
        Visitor stranger = Visitor.stranger(house.address());
        List<Entry<String, String>> said = List.of(entry("consent", "WITHOUT_NAME"), entry("name", "Kim Lee"));
        Answer refused = stranger.upload(link, link, said, "file", "letter.pdf", new byte[] {'M', 'Z', 0, 1});
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("file-error", "value=\"Kim Lee\"");
        byte[] letter = "A letter of thanks".getBytes(StandardCharsets.UTF_8);
        assertThat(stranger.upload(link, link, said, "file", "letter.txt", letter)
                        .location())
                .endsWith(link);
        assertThat(stranger.get(link).body()).contains("Thank you");
        assertThat(stranger.upload("/login", link, said, "file", "again.txt", letter)
                        .status())
                .as("a second time")
                .isEqualTo(410);
        assertThat(read("team1.za1", asked())).contains("letter.txt", "somebody who is not named");
        assertThat(read("team1.za1", page + "/outcomes/O1/evidence")).doesNotContain("Kim Lee");
        assertThat(house.as("lead.za1").get(content()).body())
                .as("before anybody cites it")
                .isEqualTo("A letter of thanks");
        assertThat(house.as("lead.zb1").get(content()).status()).isEqualTo(404);
    }

    @Test
    @Order(10)
    void linksThatLeadNowhereLookAlike() {
        Visitor stranger = Visitor.stranger(house.address());
        String lost = ask("ali.khan");
        house.as("team1.za1")
                .send(asked(), found("team1.za1", "/reminder"), List.of())
                .orFail("reminding");
        String reminded = link("ali.khan", 2);
        String unknown = gone(stranger, "/contributions/none");
        assertThat(gone(stranger, lost)).isEqualTo(unknown);
        assertThat(stranger.get(reminded).body()).contains("What did our search change?");
        house.as("team1.za1")
                .send(asked(), found("team1.za1", "/withdrawal"), List.of())
                .orFail("withdrawing");
        assertThat(gone(stranger, reminded)).isEqualTo(unknown);
        assertThat(stranger.send("/login", reminded, List.of(entry("text", "x"), entry("consent", "WITHOUT_NAME")))
                        .status())
                .isEqualTo(410);
        String late = ask("zoe.hart");
        house.moveTo(house.today().plusDays(22));
        assertThat(gone(stranger, late)).isEqualTo(unknown);
        assertThat(read("lead.za1", asked())).contains("without an answer", "Withdrawn", "Answered");
        assertThat(Statements.of(asked())).hasSizeLessThanOrEqualTo(30);
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(asked(), "team1.za1"));
        }
    }

    private String asked() {
        return page + "/contributions";
    }

    private String ask(String person) {
        house.as("team1.za1")
                .send(
                        asked(),
                        List.of(
                                entry("name", "A reader"),
                                entry("email", person + "@mail.example"),
                                entry("outcome", "O1"),
                                entry("request", "What did our search change?"),
                                entry("days", "21")))
                .orFail("asking");
        return link(person, 1);
    }

    /** The private link in the last of so many mails. */
    private String link(String person, int mails) {
        house.await(
                "the link for " + person,
                () -> house.mail(person, "a request for a quote").size() == mails);
        String text = house.mail(person, "a request for a quote").stream()
                .map(mail -> GreenMailUtil.getWholeMessage(mail).replace("=\r\n", ""))
                .toList()
                .get(mails - 1);
        Matcher link = Pattern.compile("/contributions/[A-Za-z0-9_-]{40,}").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    /** The first form on the page of requests that does this. */
    private String found(String person, String deed) {
        Matcher form = Pattern.compile("action=\"([^\"]+" + deed + ")\"").matcher(read(person, asked()));
        assertThat(form.find()).as(deed).isTrue();
        return form.group(1);
    }

    private String content() {
        Matcher file = Pattern.compile("/evidence/[0-9a-f-]+/content").matcher(read("team1.za1", asked()));
        assertThat(file.find()).isTrue();
        return file.group();
    }

    private static String gone(Visitor stranger, String link) {
        Answer answer = stranger.get(link);
        assertThat(answer.status()).isEqualTo(410);
        return answer.body();
    }

    /** Columns of any table that hold this text. */
    private List<String> traces(String text) {
        return house
                .jdbc()
                .queryForList(
                        "select concat(table_name, '.', column_name) from information_schema.columns where"
                                + " table_schema = database() and data_type in ('varchar', 'char', 'mediumtext',"
                                + " 'longtext', 'text', 'longblob')",
                        String.class)
                .stream()
                .filter(column -> {
                    String[] parts = column.split("\\.", 2);
                    String count = "select count(*) from `" + parts[0] + "` where `" + parts[1] + "` like ?";
                    return house.jdbc().queryForObject(count, Integer.class, "%" + text + "%") > 0;
                })
                .toList();
    }

    /** From the day on which validators are assigned until they have finished, the page of those who wait is the same. */
    @Test
    @Order(11)
    void whoIsJudgedCannotTellHowFarTheJudgesAre() {
        story.describe(review);
        for (String outcome : house.scene().outcomes()) {
            if (!outcome.equals("O1")) {
                story.gather(review, outcome);
            }
            story.judge(review, outcome, 2);
            story.accept(outcome);
        }
        story.setPriorities(review);
        story.conclude();
        assertThat(house.scene().task("national", "2027-ZA1", "Task_AssignValidators"))
                .isNotNull();
        assertThat(read("lead.za1")).contains("The national team assigns two validators");

        ValidationStory validation = new ValidationStory(house.scene(), "2027", "ZA1");
        String id = validation.assign(ValidationStory.PRIMARY, ValidationStory.SECOND);
        validation.accept(ValidationStory.PRIMARY);
        validation.accept(ValidationStory.SECOND);
        List<String> blind = List.of("lead.za1", "team1.za1", "sponsor.za1", "regional.north");
        Map<String, String> before = pages(blind);
        house.scene().outcomes().forEach(outcome -> {
            validation.judge(ValidationStory.PRIMARY, id, outcome, 2);
            validation.judge(ValidationStory.SECOND, id, outcome, outcome.equals("O3") ? 3 : 2);
        });
        validation.lock(ValidationStory.PRIMARY);
        assertThat(pages(blind)).isEqualTo(before);
        validation.lock(ValidationStory.SECOND);
        house.scene().task(ValidationStory.PRIMARY, "2027-ZA1", "Task_ProposeReconciliation");
        assertThat(pages(blind)).isEqualTo(before);

        assertThat(before.get("lead.za1"))
                .contains("The validators read the submission and judge it", "Expected by")
                .doesNotContain("Validator 1", "Validator 2", "reconcil");
        assertThat(read("national")).contains("proposes a level where the validators differ");
        try (PagesForEverybody pages = new PagesForEverybody(house)) {
            pages.pass(Map.of(page + "?judged", "lead.za1", page + "?watched", "national"));
        }
    }

    private Map<String, String> pages(List<String> people) {
        Map<String, String> pages = new TreeMap<>();
        people.forEach(person -> pages.put(person, read(person) + read(person, page + "/steps") + read(person, "/")));
        return pages;
    }
}
