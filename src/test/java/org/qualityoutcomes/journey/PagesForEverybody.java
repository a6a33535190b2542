package org.qualityoutcomes.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qualityoutcomes.support.Chromium;

/**
 * What every page owes to everybody: axe finds nothing on it, on a telephone's width nothing has to be moved sideways,
 * and no address in it is a formula that nobody worked out. Leaves a picture of each page for whoever wants to look.
 */
final class PagesForEverybody implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures", "pages");

    /** A tablet on its side, and a telephone. */
    private static final List<Integer> WINDOWS = List.of(1024, 320);

    private static final int LOOKS = 30;
    private static final String WIDTH = "document.documentElement.scrollWidth";

    /** The innermost thing that reaches beyond the right edge. */
    private static final String WIDEST =
            """
            [...document.querySelectorAll('body *')]
              .filter(each => each.getBoundingClientRect().right > innerWidth)
              .map(each => each.outerHTML.slice(0, 150)).pop()""";

    private static final String FORMULAS =
            """
            [...document.querySelectorAll('[action], [href], [src]')]
              .map(each => each.getAttribute('action') ?? each.getAttribute('href') ?? each.getAttribute('src'))
              .filter(address => /[${}']/.test(decodeURIComponent(address)))""";

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

    /** What a page that needs no account answers to what somebody does on it. */
    void passAnswer(String path, String picture, Consumer<Page> deed) {
        try (BrowserContext stranger = chromium.person()) {
            Page page = stranger.newPage();
            page.navigate(house.address().resolve(path).toString());
            deed.accept(page);
            look(page, path + ", " + picture, picture + ".png");
        }
        assertThat(wrong).isEmpty();
    }

    private void look(String path, String reader) {
        Page page = readers.computeIfAbsent(reader, person -> chromium.signedIn(house.address(), person));
        page.setViewportSize(1366, 768);
        page.navigate(house.address().resolve(path).toString());
        look(page, path, name(path));
    }

    private void look(Page page, String path, String picture) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture)));
        for (Rule rule : axe(page).analyze().getViolations()) {
            wrong.add(path + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
        }
        if (!((List<?>) page.evaluate(FORMULAS)).isEmpty()) {
            wrong.add(path + ": leads to " + page.evaluate(FORMULAS));
        }
        for (int window : WINDOWS) {
            page.setViewportSize(window, 640);
            if (!fitsSoon(page, window)) {
                wrong.add(path + ": is " + page.evaluate(WIDTH) + " pixels wide in a window of " + window
                        + ", because of " + page.evaluate(WIDEST));
            }
        }
    }

    /** A mail in its frame runs no script, so that axe would wait for its answer for ever. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).exclude(List.of("iframe.qo-mail"));
    }

    /** The menu folds up a moment after the window has changed. A page would let no script wait for it in its place. */
    private static boolean fitsSoon(Page page, int window) {
        for (int look = 0; look < LOOKS; look++) {
            if (page.evaluate(WIDTH).equals(window)) {
                return true;
            }
            page.waitForTimeout(100);
        }
        return false;
    }

    private static String name(String path) {
        return path.substring(1).replaceAll("[0-9a-f-]{36}", "x").replace('/', '-') + ".png";
    }

    @Override
    public void close() {
        chromium.close();
    }
}
