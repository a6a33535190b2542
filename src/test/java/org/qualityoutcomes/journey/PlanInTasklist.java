package org.qualityoutcomes.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.qualityoutcomes.support.Chromium;

/** The lead writes the service improvement plan on the Workbook tab, while a colleague has it open elsewhere. */
final class PlanInTasklist implements AutoCloseable {

    private final House house;
    private final String lead;
    private final String address;
    private final Chromium chromium = new Chromium();
    private final Page page;
    private final TasklistPage tasklist;
    private final FrameLocator work;

    PlanInTasklist(House house, String lead, String plan, JsonNode task) {
        this.house = house;
        this.lead = lead;
        this.address = "/plans/" + plan + "/improvement";
        this.page = chromium.signedIn(house.address(), lead);
        this.tasklist = new TasklistPage(house, page, lead);
        this.work = tasklist.frame("Workbook");
        tasklist.claim(task, "Workbook");
    }

    void whatIsTypedIsKeptAsItIsTyped() {
        measure().fill("The wards say so: Ταχύτητα, سرعة, 🚀.");
        assertThat(work.locator(".qo-autosave")).containsText("Saved at");
        assertThat(kept()).contains("Ταχύτητα, سرعة, 🚀.");
    }

    /** It would be added again with every pause otherwise; a tab that is left keeps it all the same. */
    void whatIsAddedWaitsUntilItIsWhole(String text) {
        work.locator("#newText").fill(text);
        measure().fill("The wards say so.");
        page.waitForResponse(
                answer -> answer.url().contains(address), () -> measure().fill("The wards agree."));
        assertThat(work.locator(".qo-autosave")).containsText("Saved at");
        assertThat(kept()).contains("The wards agree.").doesNotContain(text);

        tasklist.open("Form");
        tasklist.open("Workbook");

        assertThat(work.locator("#newText")).hasValue(text);
        save();
        assertThat(work.locator("#newOutcome-error")).isVisible();
        assertThat(work.locator("#newText")).hasValue(text);
        work.locator("#newOutcome").selectOption("O1");
        save();
        assertThat(work.locator("h2").getByText(text)).hasCount(1);
        assertThat(work.locator("#newText")).hasValue("");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "plan-tab.png")));
    }

    void twoWritersSeeBothTexts() {
        String id = String.valueOf(measure().getAttribute("id"));
        String action = id.substring("measure-".length());
        house.scene().send(lead, address, address, entry("owner-" + action, ""), entry(id, "A colleague says how."));
        work.locator("#" + id).fill("I say how.");
        assertThat(work.locator("#action-" + action + " [data-kept]")).containsText("A colleague says how.");
        assertThat(work.locator("#" + id)).hasValue("I say how.");
        save();
        assertThat(work.locator("[data-kept]")).hasCount(0);
        assertThat(kept()).contains("I say how.").doesNotContain("A colleague says how.");
    }

    private void save() {
        work.getByRole(AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName("Save the plan"))
                .click();
    }

    private Locator measure() {
        return work.locator("textarea[name^=measure-]").last();
    }

    private String kept() {
        return house.as(lead).get(address).body();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
