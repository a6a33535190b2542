package org.qualityoutcomes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.qualityoutcomes.support.Chromium;

/** Where everything stands: the start page as each role sees it, and the national team's Cockpit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class WatchIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    private House house;
    private Chromium chromium;
    private Page cockpit;
    private String review;

    @BeforeAll
    void oneReviewWorksAndTheOtherIsSilent() {
        house = new House();
        new CycleStory(house.scene()).open("2027", house.today());
        SelfEvaluationStory story = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        review = story.begin();
        story.gather(review, "O1");
        house.scene()
                .complete(
                        "lead.zb1",
                        "2027-ZB1",
                        "Task_ConfirmParticipation",
                        Map.of(
                                "holdsContract",
                                "yes",
                                "participation",
                                "no",
                                "contactEmail",
                                "library.zb1@mail.example",
                                "reason",
                                "We merge."));
        house.await("the silent one has left", () -> start("national").contains("Not taking part"));
        chromium = new Chromium();
        cockpit = chromium.signedIn(house.address(), "national");
    }

    @AfterAll
    void close() {
        chromium.close();
        house.close();
    }

    private String start(String person) {
        return house.as(person).get("/").orFail("the start page").body();
    }

    @Test
    @Order(1)
    void aMemberOfTheTeamSeesTheirOwnTasksAndWhoHasTheBall() {
        assertThat(start("team1.za1"))
                .contains("Yours to do", "Aldermoor Hospitals · O1 · Judge outcome")
                .contains("The library team")
                .contains("Waits for others", "Aldermoor Hospitals · O2 · Gather evidence", "With Team 2 ZA1")
                .contains("Self-evaluations of cycle 2027 are due")
                .doesNotContain("The programme", "ZB1");
    }

    @Test
    @Order(2)
    void whoHasNoReviewAndNoTaskIsToldWhatWillCome() {
        assertThat(start("validator1"))
                .contains("There is nothing for you to do")
                .doesNotContain("No review of yours is under way", "Aldermoor", "Waits for others");
        assertThat(start("admin")).contains("bring in organisations and people", "There is nothing for you to do");
        assertThat(start("regional.north"))
                .contains("Aldermoor Hospitals", "With Team 2 ZA1")
                .doesNotContain("The programme");
    }

    @Test
    @Order(3)
    void whatIsLateIsCalledOverdueEverywhere() {
        house.moveTo(house.today().plusMonths(3).plusDays(10));
        assertThat(start("team2.za1")).contains("Overdue");
        assertThat(start("national"))
                .contains("The programme", "Steps that are overdue, by region", "North")
                .as("a table that folds on a telephone")
                .doesNotContain("Nothing is overdue anywhere", "class=\"nhsuk-table\"");
    }

    @Test
    @Order(4)
    void theStartPageIsForEverybody() {
        for (String person : List.of("team2.za1", "national", "validator1", "admin")) {
            Page page = chromium.signedIn(house.address(), person);
            page.navigate(house.address().toString());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve("start-" + person + ".png")));
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(person)
                    .isEmpty();
        }
    }

    @Test
    @Order(5)
    void theDashboardShowsTheProgrammeAndLeadsToTheInstances() {
        house.fail(lifecycle(), "CallActivity_SelfEvaluate", "Broken for the test");
        cockpit.navigate(house.address() + "camunda/app/cockpit/default/#/dashboard");
        Locator watch = cockpit.locator(".qo-watch").first();
        assertThat(watch.getByRole(AriaRole.HEADING, named("Reviews by phase"))).isVisible();
        assertThat(watch).containsText("Waits for");
        assertThat(watch).containsText("Aldermoor Hospitals · O2 · Gather evidence");
        assertThat(watch).containsText("Brindle Vale Community Trust, 2027-ZB1");
        assertThat(watch).containsText("Broken for the test");
        watch.getByText("Show who did what in 2027-ZB1").click();
        assertThat(watch).containsText("Lead ZB1");
        cockpit.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("cockpit-dashboard.png")));
        watch.getByText("Self-evaluation").first().click();
        assertThat(cockpit.locator(".process-information, .ctn-content").first())
                .isVisible();
        assertThat(cockpit.getByText("2027-ZA1").first()).isVisible();
        cockpit.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("cockpit-lifecycle.png")));
    }

    @Test
    @Order(6)
    void anInstanceKnowsItsReview() {
        cockpit.navigate(
                house.address() + "camunda/app/cockpit/default/#/process-instance/" + lifecycle() + "/runtime");
        cockpit.getByText("Review", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        Locator tab = cockpit.locator(".qo-watch").first();
        assertThat(tab).containsText("Aldermoor Hospitals, 2027-ZA1");
        assertThat(tab).containsText("Aldermoor Hospitals · O2 · Gather evidence");
        assertThat(tab).containsText("Team 2 ZA1");
        assertThat(tab).containsText("Self-evaluation");
        assertThat(tab.getByText("Journal", new Locator.GetByTextOptions().setExact(true)))
                .hasAttribute("href", "/reviews/" + review + "/journal");
        assertThat(tab.getByRole(AriaRole.HEADING, named("Journal so far"))).isVisible();
        assertThat(tab).containsText("Lead ZA1, library lead");
        cockpit.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("cockpit-review.png")));
        cockpit.getByText("Journal so far").scrollIntoViewIfNeeded();
        cockpit.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("cockpit-journal.png")));
    }

    @Test
    @Order(7)
    void othersFindNothingThere() {
        for (String person : List.of("lead.za1", "regional.north", "validator1", "admin")) {
            assertThat(house.as(person).get("/api/v1/programme").status())
                    .as(person)
                    .isEqualTo(404);
        }
    }

    @Test
    @Order(8)
    void aDateThatTheAdministratorMovesIsMovedEverywhere() throws IOException {
        String id = house.jdbc()
                .queryForObject(
                        "select task_id from step where assignee = 'team2.za1' and name like '%O2%' and ended_at is null",
                        String.class);
        ObjectMapper json = new ObjectMapper();
        Map<String, Object> task = new HashMap<>(json.readValue(
                house.as("admin")
                        .get("/camunda/api/engine/engine/default/task/" + id)
                        .orFail("reading")
                        .body(),
                new TypeReference<>() {}));
        task.keySet().retainAll(List.of("name", "description", "priority", "assignee", "due", "followUp"));
        task.put("due", house.today().plusDays(20) + "T17:00:00.000+0000");
        house.as("admin").api("PUT", "/task/" + id, task).orFail("moving the date");

        String moved = house.today().plusDays(20).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
        assertThat(start("team2.za1")).contains("Due " + moved);
        assertThat(start("team1.za1")).contains("Due " + moved);
        assertThat(house.as("national").get("/api/v1/programme").body()).doesNotContain("O2 · Gather evidence");
    }

    private String lifecycle() {
        return house.jdbc()
                .queryForObject(
                        "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '2027-ZA1' and PARENT_ID_ is null"
                                + " and SUPER_EXEC_ is null",
                        String.class);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
