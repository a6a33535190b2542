package org.qualityoutcomes.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualityoutcomes.platform.demo.DemoAccounts;

/**
 * The system's Chromium, driven by Playwright. Where it is missing it is installed if this machine is a Debian and we
 * are root; elsewhere the tests fail with one line that says what to install. Nothing is skipped.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        Path executable = find();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A browser of its own for one person: no cookies shared with another. */
    public BrowserContext person() {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("en-GB"));
    }

    /** A browser that runs no script of anybody's. */
    public BrowserContext withoutScript() {
        return browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-GB"));
    }

    /** A browser in which this person has signed in through the sign-in page. */
    public Page signedIn(URI address, String username) {
        Page first = person().newPage();
        first.navigate(address + "login");
        signIn(first, username);
        return first;
    }

    /** Signs in on the page that asks for it. */
    public void signIn(Page page, String username) {
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password").fill(DemoAccounts.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path find() {
        return onPath().findFirst().orElseGet(() -> {
            installOnce();
            return onPath().findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "The browser tests need Chromium on the PATH. On Debian: apt-get install chromium"));
        });
    }

    /** Of two processes that miss it, the second waits and finds it there. */
    private static void installOnce() {
        Fork.alone("chromium", () -> {
            if (onPath().findFirst().isEmpty()) {
                installWhereWeMay();
            }
            return true;
        });
    }

    private static Stream<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable);
    }

    private static void installWhereWeMay() {
        boolean debianAsRoot = Files.isExecutable(Path.of("/usr/bin/apt-get"))
                && System.getProperty("user.name").equals("root");
        if (debianAsRoot) {
            run("apt-get", "update", "-qq");
            run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
        }
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
