package io.callboard.app;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import io.callboard.demo.DemoStaff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium in which somebody has signed in. Where none is found the test is skipped with a line that says how to
 * get one; with {@code CALLBOARD_BROWSER=required} that is a failure.
 */
final class Browser implements AutoCloseable {
    private static final String NONE = "No Chromium was found: install one (Debian: apt-get install chromium"
            + " fonts-noto-cjk) or name it by CHROMIUM=/path/to/chromium.";

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String base;
    private final List<String> errors = new ArrayList<>();

    private Browser(Path program, String base) {
        this.base = base;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    static Browser open(int port) {
        var program = find();
        if (program.isEmpty() && "required".equals(System.getenv("CALLBOARD_BROWSER"))) {
            fail(NONE);
        }
        assumeTrue(program.isPresent(), NONE);
        return new Browser(program.orElseThrow(), "http://localhost:" + port);
    }

    private static Optional<Path> find() {
        var named = System.getenv("CHROMIUM");
        return Stream.of(
                        named == null ? "/usr/bin/chromium" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of the house, in English, after signing in. */
    Page signedIn(String username) {
        return signedIn(username, DemoStaff.PASSWORD);
    }

    Page signedIn(String username, String password) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setTimezoneId("Asia/Shanghai"));
        context.addCookies(List.of(new Cookie("callboard-language", "en").setUrl(base)));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.navigate(base + "/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", password);
        page.click("vaadin-login-form vaadin-button");
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    void go(Page page, String path) {
        page.navigate(base + path);
    }

    /** What the browser's console complained about. */
    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
