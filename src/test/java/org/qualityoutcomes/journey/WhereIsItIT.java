package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
import org.qualityoutcomes.platform.demo.CycleStory;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.platform.demo.ValidationStory;
import org.qualityoutcomes.support.Chromium;
import org.qualityoutcomes.support.Statements;

/** The page of a review tells everybody where it is, and nobody more than they may know. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
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

    /** From the day on which validators are assigned until they have finished, the page of those who wait is the same. */
    @Test
    @Order(6)
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
