package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qualityoutcomes.support.Chromium;

/**
 * What every page owes to everybody: axe finds nothing on it, and on a telephone's width nothing has to be moved
 * sideways. Leaves a picture of each page for whoever wants to look.
 */
final class PagesForEverybody implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures", "pages");
    private static final int TELEPHONE = 320;

    /** The innermost thing that reaches beyond the right edge. */
    private static final String WIDEST =
            """
            [...document.querySelectorAll('main *')]
              .filter(each => each.getBoundingClientRect().right > innerWidth)
              .map(each => each.outerHTML.slice(0, 150)).pop()""";

    private final House house;
    private final Chromium chromium = new Chromium();
    private final Map<String, Page> readers = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    PagesForEverybody(House house) {
        this.house = house;
    }

    /** @param readers a person who may open it, by path */
    void pass(Map<String, String> readers) {
        readers.forEach(this::look);
        assertThat(wrong).isEmpty();
    }

    private void look(String path, String reader) {
        Page page = readers.computeIfAbsent(reader, person -> chromium.signedIn(house.address(), person));
        page.setViewportSize(1366, 768);
        page.navigate(house.address() + path.substring(1));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name(path))));
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            wrong.add(path + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
        }
        page.setViewportSize(TELEPHONE, 640);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        if (!width.equals(TELEPHONE)) {
            wrong.add(path + ": is " + width + " pixels wide on a telephone, because of " + page.evaluate(WIDEST));
        }
    }

    private static String name(String path) {
        return path.substring(1).replaceAll("[0-9a-f-]{36}", "x").replace('/', '-') + ".png";
    }

    @Override
    public void close() {
        chromium.close();
    }
}
