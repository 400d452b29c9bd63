package io.callboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Role;
import io.callboard.processes.staff.StaffOffice;
import io.callboard.processes.staff.StaffOffice.AccountChange;
import io.callboard.staff.StaffAccounts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The house in a real browser, as people use it. */
class BrowserIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(50, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    private StaffOffice office;

    @Autowired
    private StaffAccounts accounts;

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

    @Test
    void luo_qing_takes_a_password_of_her_own_and_is_out_as_soon_as_her_account_is_closed() {
        var anRan = Actor.staff("secadmin", Set.of(Role.SECADMIN));
        var luoQing = Set.of(Role.SELLER);
        var first = office.hire(anRan, "luoqing", "罗晴 Luo Qing", luoQing);
        try (var browser = Browser.open(port)) {
            var page = browser.signedIn("luoqing", first);
            page.waitForURL(address -> address.endsWith("/password"));
            page.getByLabel("Password now").fill(first);
            page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                    .fill("a-stage-door-is-green");
            page.getByLabel("New password again").fill("a-stage-door-is-green");
            button(page, "Change").click();
            page.waitForURL(address -> address.contains("/login"));

            page = browser.signedIn("luoqing", "a-stage-door-is-green");
            assertThat(page.getByText("Counter").first()).isVisible();
            int version = accounts.find("luoqing").orElseThrow().version();
            office.change(anRan, new AccountChange("luoqing", version, "罗晴 Luo Qing", luoQing, false));

            page.getByText("Counter").first().click();
            page.waitForURL(address -> address.contains("/login"));
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }
}
