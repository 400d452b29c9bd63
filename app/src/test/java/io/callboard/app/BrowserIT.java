package io.callboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The house in a real browser, as people use it. */
class BrowserIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(50, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Test
    void sun_bo_signs_in_and_reviews_the_content_of_a_show() {
        try (var browser = Browser.open(port)) {
            stage().operaHouse();
            var showId = stage().submitted(stage().show("吉赛尔 Giselle", Stage.OPERA_HOUSE, CURTAIN, 1700));
            var taskId = stage().task("compliance", "contentReview", "showId=" + showId)
                    .at("/taskId")
                    .asText();
            var page = browser.signedIn("compliance");
            browser.go(page, "/tasks/" + taskId);
            assertThat(page.getByText("吉赛尔 Giselle").first()).isVisible();
            assertThat(page.locator(".djs-container svg").first()).isVisible();
            var picture =
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "task.png")));
            assertThat(picture).hasSizeGreaterThan(30_000);

            button(page, "Content may be shown").click();

            page.waitForURL(address -> address.endsWith("/tasks"));
            assertThat(stage().hasTask("compliance", "contentReview", "showId=" + showId))
                    .isFalse();
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }
}
