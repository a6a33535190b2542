package org.qualityoutcomes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

/** The work itself inside Tasklist: files dropped on the Evidence tab, an outcome judged on the Workbook tab. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class WorkInTasklistIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String OWNER = "team1.za1";

    private House house;
    private Chromium chromium;
    private Page page;
    private TasklistPage tasklist;
    private SelfEvaluationStory story;
    private String review;
    private String outcome;

    @BeforeAll
    void anOutcomeToGatherFor() {
        house = new House();
        new CycleStory(house.scene()).open("2027", house.today());
        story = new SelfEvaluationStory(house.scene(), "2027", "ZA1", house.today());
        review = story.begin();
        outcome = "/reviews/" + review + "/outcomes/O1";
        story.gather(review, "O4");
        chromium = new Chromium();
        page = chromium.signedIn(house.address(), OWNER);
        tasklist = new TasklistPage(house, page, OWNER);
        tasklist.claim(story.outcomeTask(OWNER, "Task_GatherEvidence", "O1"), "Evidence");
    }

    @AfterAll
    void close() {
        chromium.close();
        house.close();
    }

    private FrameLocator frame(String title) {
        return tasklist.frame(title);
    }

    private static FilePayload file(String name, String words) {
        return new FilePayload(name, "application/octet-stream", words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(1)
    void severalFilesAtOnceAreAddedOneAfterTheOther() {
        FrameLocator evidence = frame("Evidence");
        assertThat(evidence.getByText("Nothing is cited for this outcome yet")).isVisible();
        assertThat(evidence.locator(".qo-header")).hasCount(0);
        evidence.locator("#file").setInputFiles(new FilePayload[] {
            file("survey_of_users.txt", "Users say that answers come quickly."),
            file("Σημειώσεις 📚 ملاحظات.txt", "Notes in three scripts."),
            file("empty.txt", ""),
            file("page.pdf", "<!doctype html><script>alert(1)</script>")
        });

        Locator sent = evidence.locator(".qo-uploads li");
        assertThat(sent.nth(0)).containsText("Added.");
        assertThat(sent.nth(1)).containsText("Added.");
        assertThat(sent.nth(2)).containsText("The file is empty.");
        assertThat(sent.nth(3)).containsText("not what its name says");
        assertThat(evidence.locator(".qo-evidence__item")).hasCount(2);
        assertThat(evidence.locator("#cited")).containsText("survey of users");
        assertThat(evidence.locator("#cited")).containsText("by Team 1 ZA1 on");
        assertThat(evidence.locator("#cited")).containsText("Σημειώσεις 📚 ملاحظات");
        picture("evidence-tab");
    }

    @Test
    @Order(2)
    void aFileIsDropped() {
        frame("Evidence")
                .locator("#add-evidence")
                .evaluate(
                        """
                form => {
                  const carried = new DataTransfer();
                  carried.items.add(new File(['Dropped words.'], 'dropped.txt'));
                  for (const type of ['dragenter', 'dragover', 'drop']) {
                    form.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
                  }
                }""");
        assertThat(frame("Evidence").locator(".qo-uploads li").last()).containsText("Added.");
        assertThat(frame("Evidence").locator("#cited")).containsText("dropped");
    }

    @Test
    @Order(3)
    void whatTheServiceHasAlreadyIsOfferedForReuse() {
        FrameLocator evidence = frame("Evidence");
        String words = "What we saw on outcome O4 at 2027-ZA1: notes, figures and what users said.";
        evidence.locator("#file").setInputFiles(file("again.txt", words));
        Locator again = evidence.locator(".qo-uploads li").last();
        assertThat(again).containsText("Your service has this file already: “Notes on O4”, added by Team 1 ZA1 on");
        again.getByText("Cite it here").click();
        assertThat(again).containsText("Cited.");
        assertThat(evidence.locator("#cited")).containsText("Notes on O4");
    }

    @Test
    @Order(4)
    void aFileOverTheLimitIsRefusedBeforeItIsSentAndAfter() {
        FrameLocator evidence = frame("Evidence");
        evidence.locator("#add-evidence")
                .evaluate(
                        """
                form => {
                  const carried = new DataTransfer();
                  carried.items.add(new File([new Uint8Array(26 * 1024 * 1024)], 'large.txt'));
                  form.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
                }""");
        assertThat(evidence.locator(".qo-uploads li").last()).containsText("The file is larger than 25 MB.");
    }

    @Test
    @Order(5)
    void anUploadIsCancelled() {
        page.route("**/evidence/files?**", route -> {});
        FrameLocator evidence = frame("Evidence");
        evidence.locator("#file").setInputFiles(file("slow.txt", "Slow words."));
        evidence.locator(".qo-uploads li").last().getByText("Cancel").click();
        assertThat(evidence.locator(".qo-uploads li").last()).containsText("Cancelled. Nothing of it was kept.");
        page.unroute("**/evidence/files?**");
        assertThat(evidence.locator("#cited")).not().containsText("slow");
    }

    @Test
    @Order(6)
    void whatIsSaidOfAnItemIsChanged() {
        FrameLocator evidence = frame("Evidence");
        evidence.getByText("Change survey of users").click();
        assertThat(evidence.getByText("Change what is said of this evidence")).isVisible();
        evidence.locator("#title").fill("");
        evidence.getByText("Save what is said").click();
        assertThat(evidence.locator("#title-error")).containsText("Enter a title.");
        evidence.locator("#title").fill("Survey of users, 2027");
        evidence.getByText("Level 1").click();
        evidence.locator("#indicator-O1\\.L1\\.a").check();
        picture("evidence-item");
        evidence.getByText("Save what is said").click();
        assertThat(evidence.locator("#cited")).containsText("Survey of users, 2027");
        assertThat(evidence.locator("#cited")).containsText("O1.L1.a");
    }

    @Test
    @Order(7)
    void theSamePageAtFullSizePassesAxe() {
        page.navigate(house.address() + outcome.substring(1) + "/evidence");
        assertThat(page.locator(".qo-drop--ready")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("evidence-page.png")));
        house.scene().complete(OWNER, story.outcomeTask(OWNER, "Task_GatherEvidence", "O1"), Map.of("confirmed", true));
        tasklist.claim(story.outcomeTask(OWNER, "Task_JudgeOutcome", "O1"), "Workbook");
    }

    @Test
    @Order(8)
    void whatIsTypedIsKeptAsItIsTyped() {
        FrameLocator work = frame("Workbook");
        work.locator("#O1\\.L1\\.a-MET").check();
        page.waitForResponse(
                answer -> answer.url().contains("/engine/default/filter/"),
                () -> work.locator("#narrative").fill("Answers come quickly. Ταχύτητα, سرعة, 🚀."));
        assertThat(work.locator(".qo-autosave")).containsText("Saved at");
        assertThat(work.locator("#ladder")).containsText("working at 1");
        assertThat(page.locator(".qo-said")).containsText("Saved at");
        picture("workbook-tab");
        assertThat(house.as(OWNER).get(outcome).body()).contains("Ταχύτητα, سرعة, 🚀.");
    }

    @Test
    @Order(9)
    void aTabThatIsLeftLosesNothing() {
        frame("Workbook").locator("#strengths").fill("Short answers");
        tasklist.open("Form");
        tasklist.open("Workbook");
        assertThat(frame("Workbook").locator("#strengths")).hasValue("Short answers");
    }

    @Test
    @Order(10)
    void aNarrativeOverItsLimitStaysAndTheSentenceStandsBesideIt() {
        FrameLocator work = frame("Workbook");
        String tooLong = "word ".repeat(1600).strip();
        work.locator("#narrative").fill(tooLong);
        assertThat(work.locator(".qo-autosave")).containsText("Not saved: The narrative has more than 1500 words.");
        assertThat(work.locator("#narrative-error")).containsText("more than 1500 words");
        assertThat(work.locator("#narrative")).hasValue(tooLong);
        work.locator("#narrative").fill("Short again.");
        assertThat(work.locator(".qo-autosave")).containsText("Saved at");
        assertThat(work.locator("#narrative-error")).hasCount(0);
    }

    @Test
    @Order(11)
    void twoWritersSeeBothTexts() {
        FrameLocator work = frame("Workbook");
        house.scene()
                .send(
                        OWNER,
                        outcome,
                        outcome,
                        Map.entry("narrative", "Written in another window."),
                        Map.entry("level", ""),
                        Map.entry("subLevel", ""));
        work.locator("#narrative").fill("Written here.");
        assertThat(work.locator("#kept")).containsText("Written in another window.");
        assertThat(work.locator("#kept")).containsText("Written here.");
        assertThat(work.locator("#narrative")).hasValue("Written here.");
        picture("both-texts");
        work.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Save this outcome"))
                .click();
        assertThat(work.getByText("Saved.")).isVisible();
        assertThat(house.as(OWNER).get(outcome).body()).contains("Written here.");
    }

    @Test
    @Order(12)
    void aLineThatBreaksLosesNothing() {
        FrameLocator work = frame("Workbook");
        page.context().setOffline(true);
        work.locator("#narrative").fill("Typed without a connection.");
        assertThat(work.locator(".qo-autosave")).containsText("there is no connection");
        page.context().setOffline(false);
        assertThat(work.locator(".qo-autosave"))
                .containsText(
                        "Saved at",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(15_000));
        assertThat(house.as(OWNER).get(outcome).body()).contains("Typed without a connection.");
    }

    @Test
    @Order(13)
    void theKeyboardIsEnough() {
        page.reload();
        Locator tab = tasklist.tab("Workbook");
        tab.focus();
        page.keyboard().press("Enter");
        assertThat(frame("Workbook").locator("#narrative")).isVisible();
        for (int stops = 0; stops < 120 && !"narrative".equals(focused()); stops++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused()).isEqualTo("narrative");
        page.keyboard().press("Control+A");
        page.keyboard().type("Typed with the keyboard alone.");
        assertThat(frame("Workbook").locator(".qo-autosave")).containsText("Saved at");
        assertThat(house.as(OWNER).get(outcome).body()).contains("Typed with the keyboard alone.");
    }

    private Object focused() {
        return page.evaluate("document.activeElement?.contentDocument?.activeElement?.id ?? ''");
    }

    @Test
    @Order(14)
    void whoIsSignedOutKeepsTheText() {
        Page alone = chromium.signedIn(house.address(), OWNER);
        alone.navigate(house.address() + outcome.substring(1));
        alone.context().clearCookies();
        alone.locator("#narrative").fill("Typed after the session ended.");
        assertThat(alone.locator(".qo-autosave")).containsText("you are signed out");
        Page again = alone.context()
                .waitForPage(() -> alone.getByText("Sign in in a new window").click());
        chromium.signIn(again, OWNER);
        again.close();
        alone.evaluate("window.dispatchEvent(new Event('focus'))");
        assertThat(alone.locator(".qo-autosave")).containsText("Saved at");
        assertThat(new AxeBuilder(alone).analyze().getViolations()).isEmpty();
        alone.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("outcome-page.png")));
        assertThat(house.as(OWNER).get(outcome).body()).contains("Typed after the session ended.");
    }

    @Test
    @Order(15)
    void atTwiceTheSizeItStillFits() {
        page.setViewportSize(683, 384);
        tasklist.open("Form");
        tasklist.open("Workbook");
        frame("Workbook").locator("#narrative").scrollIntoViewIfNeeded();
        picture("workbook-200-percent");
        assertThat(List.of(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")))
                .containsExactly(true);
        page.setViewportSize(1366, 768);
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
