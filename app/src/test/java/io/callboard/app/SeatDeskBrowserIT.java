package io.callboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The seat map in a real browser: by mouse, by keyboard, and while others buy. */
class SeatDeskBrowserIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(52, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private String swanLake() {
        return stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator map(Page page) {
        return page.locator("callboard-seat-map");
    }

    private Page atTheDesk(Browser browser, String user, String showCode) {
        var page = browser.signedIn(user);
        browser.go(page, "/performances/seats/" + showCode);
        page.waitForFunction("() => document.querySelector('callboard-seat-map')?.dataset.paintedIn");
        return page;
    }

    private long countOf(Page page, String state) {
        return ((Number) page.evaluate(
                        "state => { const map = document.querySelector('callboard-seat-map');"
                                + " return map.states.filter((each) => each === state).length; }",
                        Map.of("AVAILABLE", 1, "LOCKED", 2, "HELD", 3, "SOLD", 5)
                                .get(state)))
                .longValue();
    }

    @Test
    void lin_yue_holds_a_row_by_keyboard_and_releases_it() {
        var showCode = swanLake();
        try (var browser = Browser.open(port)) {
            var page = atTheDesk(browser, "planner", showCode);
            assertThat(countOf(page, "AVAILABLE")).isEqualTo(1700);
            page.locator("callboard-seat-map canvas.house").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("r");
            assertThat(map(page).locator(".said")).containsText("Area");
            assertThat(page.getByText("On public sale if these are kept from it:"))
                    .isVisible();

            button(page, "Hold").click();
            page.locator("vaadin-select").first().click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Sponsors"))
                    .click();
            page.getByLabel("Who answers for them").fill("Bank of the East");
            page.getByLabel("Reason").last().fill("Season contract");
            button(page, "Hold them").click();

            assertThat(page.getByText("Sponsors · Bank of the East")).isVisible();
            await().until(() -> countOf(page, "HELD") > 5);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "seat-desk.png")));

            button(page, "Release").click();
            await().until(() -> countOf(page, "AVAILABLE") == 1700);
            assertThat(page.getByText("Nobody holds seats.")).isVisible();
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void what_a_channel_buys_is_seen_on_the_open_map_and_the_legend_selects_it() {
        var showCode = swanLake();
        try (var browser = Browser.open(port)) {
            var page = atTheDesk(browser, "manager", showCode);
            page.locator("callboard-seat-map canvas.house").click();
            page.keyboard().press("Escape");
            var web = channel("demo-web-key");
            var lock = stage().locked(web, showCode, "A", 2);
            await().until(() -> countOf(page, "LOCKED") == 2);
            assertThat(web.keyed()
                            .post("/api/v1/orders", stage().order(lock, Stage.idCard(31), Stage.idCard(32)))
                            .status())
                    .isEqualTo(201);
            await().until(() -> countOf(page, "SOLD") == 2);

            map(page).getByText("sold 2").click();
            map(page).getByText("Select all that match").click();
            assertThat(page.getByText("2 seats · ¥ 1,360.00")).isVisible();
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void xu_jia_looks_at_the_seats_and_can_keep_none() {
        var showCode = swanLake();
        try (var browser = Browser.open(port)) {
            var page = atTheDesk(browser, "seller", showCode);
            page.locator("callboard-seat-map canvas.house").click();
            assertThat(page.getByText("Select seats on the map to see what they are worth."))
                    .isVisible();
            map(page).getByText("free 1,700").click();
            map(page).getByText("Select all that match").click();
            assertThat(page.getByText("1,700 seats")).isVisible();
            assertThat(button(page, "Hold")).hasCount(0);
        }
    }
}
