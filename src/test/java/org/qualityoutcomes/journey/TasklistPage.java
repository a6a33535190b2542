package org.qualityoutcomes.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Tasklist in the browser of one person, and our pages in the frames of its tabs. */
final class TasklistPage {

    private final House house;
    private final Page page;
    private final String person;

    TasklistPage(House house, Page page, String person) {
        this.house = house;
        this.page = page;
        this.person = person;
    }

    void claim(JsonNode task, String tab) {
        String id = task.path("id").asText();
        house.as(person).api("POST", "/task/" + id + "/claim", Map.of("userId", person));
        page.navigate(house.address() + "camunda/app/tasklist/default/#/?task=" + id);
        open(tab);
    }

    void open(String tab) {
        tab(tab).click();
    }

    Locator tab(String name) {
        return page.locator(".tabbed-content").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    FrameLocator frame(String title) {
        return page.frameLocator("iframe[title='" + title + "']");
    }
}
