package org.qualityoutcomes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
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
import org.qualityoutcomes.platform.demo.DemoAccounts;
import org.qualityoutcomes.platform.demo.SelfEvaluationStory;
import org.qualityoutcomes.support.Chromium;

/** What a library lead does in a real browser: sign in, claim, be refused, mend it, complete; and what axe finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class BrowserIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String TASK = "Aldermoor Hospitals · Confirm participation";

    private House house;
    private Chromium chromium;
    private Page page;

    @BeforeAll
    void open() {
        house = new House();
        new CycleStory(house.scene()).open("2027", house.today());
        house.scene().task("lead.za1", "2027-ZA1", "Task_ConfirmParticipation");
        chromium = new Chromium();
        page = chromium.signedIn(house.address(), "lead.za1");
    }

    @AfterAll
    void close() {
        chromium.close();
        house.close();
    }

    @Test
    @Order(1)
    void theTaskIsFoundInTasklist() {
        page.navigate(house.address() + "camunda/app/tasklist/default/");
        page.getByText("Unclaimed").first().click();
        page.getByText(TASK).first().click();

        assertThat(page.getByText("Does your organisation take part in this cycle?"))
                .isVisible();
        picture("unclaimed");
    }

    @Test
    @Order(2)
    void whatIsMissingIsSaidInASentence() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Claim")).click();
        page.getByText("Yes, we hold it").click();
        page.getByText("No, not this time").click();
        page.waitForTimeout(500);
        complete();

        Locator refusal = page.locator(".notifications");
        assertThat(refusal).containsText("Say why your organisation does not take part");
        assertThat(refusal).not().containsText("ENGINE");
        assertThat(refusal).not().containsText("Cannot submit task form");
        picture("refused");
        assertThat(page.getByText(TASK).first()).isVisible();
    }

    @Test
    @Order(3)
    void mendedItIsDone() {
        page.locator(".notifications .close:visible").first().click();
        page.getByText("Yes, we take part").click();
        page.getByText("By our own library").click();
        page.locator("[id$='-confirm-participation-services']").fill("Aldermoor library");
        page.waitForTimeout(500);
        page.locator("[id$='-confirm-participation-contactEmail']").fill("library.za1@mail.example");
        page.waitForTimeout(500);
        picture("tasklist");
        complete();

        house.scene().task("lead.za1", "2027-ZA1", "Task_AgreeTeamPlan");
        page.navigate(house.address() + "tasks");
        assertThat(page.getByText("Agree team plan")).isVisible();
        assertThat(page.getByText("Confirm participation")).not().isVisible();
    }

    private void complete() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Complete"))
                .click();
    }

    @Test
    @Order(4)
    void axeFindsNothingOnOurPages() {
        SelfEvaluationStory story = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        String review = house.scene()
                .id("lead.za1", house.scene().task("lead.za1", "2027-ZA1", "Task_AgreeTeamPlan"), "reviewId");
        looked("lead.za1", "tasks", "reviews", "reviews/" + review, "reviews/" + review + "/team-plan", "nothing");
        story.planTeam(review);
        story.gather(review, "O1");
        String outcome = "reviews/" + review + "/outcomes/O1";
        looked("team1.za1", "tasks", outcome, outcome + "/evidence", "reviews/" + review + "/self-evaluation");
        looked("lead.za1", "reviews/" + review + "/pen-portrait", "reviews/" + review + "/journal");
        looked("national", "cycles", "meetings", "reviews");
    }

    private void looked(String username, String... paths) {
        Page visitor = chromium.signedIn(house.address(), username);
        for (String path : Stream.concat(Stream.of("tasks"), Stream.of(paths)).toList()) {
            visitor.navigate(house.address() + path);
            visitor.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(username + "-"
                            + path.replaceAll("[0-9a-f-]{36}", "x").replace('/', '-') + ".png")));
            List<Rule> violations = new AxeBuilder(visitor).analyze().getViolations();
            assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()))
                    .as(path)
                    .isEmpty();
        }
        String task = visitor.locator("main a[href^='/tasks/']").count() == 0
                ? ""
                : visitor.locator("main a[href^='/tasks/']").first().getAttribute("href");
        if (!task.isEmpty()) {
            visitor.navigate(house.address() + task.substring(1));
            assertThat(new AxeBuilder(visitor).analyze().getViolations()).isEmpty();
        }
        visitor.context().close();
    }

    @Test
    @Order(5)
    void theSignInNeedsNoMouse() {
        Page visitor = chromium.person().newPage();
        visitor.navigate(house.address() + "tasks");
        assertThat(new AxeBuilder(visitor).analyze().getViolations()).isEmpty();
        visitor.locator("#username").focus();
        visitor.keyboard().type("lead.za1");
        visitor.keyboard().press("Tab");
        visitor.keyboard().type(DemoAccounts.PASSWORD);
        visitor.keyboard().press("Enter");

        visitor.waitForURL(address -> !address.contains("/login"));
        assertThat(visitor.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("My tasks")))
                .isVisible();
    }

    @Test
    @Order(6)
    void withoutScriptTheWorkIsDoneOnOurPages() {
        Page visitor = chromium.withoutScript().newPage();
        visitor.navigate(house.address() + "tasks");
        chromium.signIn(visitor, "team1.za1");
        visitor.getByText("O1 · Judge outcome").first().click();
        visitor.getByText("Open the page of this work").click();
        String work = visitor.url();
        visitor.getByLabel("Narrative").fill("Typed without any script");
        visitor.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save this outcome"))
                .click();
        assertThat(visitor.getByText("Saved.")).isVisible();
        visitor.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Complete this task"))
                .click();
        assertThat(visitor.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("There is a problem")))
                .isVisible();

        visitor.navigate(work);
        assertThat(visitor.getByLabel("Narrative")).hasValue("Typed without any script");
        visitor.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("without-script.png")));
        visitor.context().close();
    }

    /** For whoever wants to see it, and for the documentation. */
    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
