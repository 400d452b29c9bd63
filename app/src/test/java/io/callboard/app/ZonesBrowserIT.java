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
import org.junit.jupiter.api.Test;

/** Lin Yue draws zones on the map; while the performance sells, the manager looks at them on the map and agrees. */
class ZonesBrowserIT extends HouseTest {
    private static final Instant CURTAIN =
            Instant.now().plus(53, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Page at(Browser browser, String user, String path) {
        var page = browser.signedIn(user);
        browser.go(page, path);
        painted(page);
        return page;
    }

    private static void painted(Page page) {
        page.waitForFunction("() => document.querySelector('callboard-seat-map')?.dataset.paintedIn");
    }

    /** How many seats the map shows as of the level with this number. */
    private static long onMap(Page page, int level) {
        return ((Number) page.evaluate(
                        "level => { const map = document.querySelector('callboard-seat-map'); let n = 0;"
                                + " map.levelOf.forEach((each, i) => { if (each === level && map.states[i] === 1) n++; });"
                                + " return n; }",
                        level))
                .longValue();
    }

    private static void selectsARow(Page page) {
        page.locator("callboard-seat-map canvas.house").click();
        page.keyboard().press("r");
        assertThat(page.getByText("Seats selected:")).isVisible();
    }

    @Test
    void zones_drawn_while_it_sells_are_agreed_by_the_manager_who_sees_them_on_the_map() {
        var showCode = stage().swanLakeOnSale(CURTAIN, Instant.now().minusSeconds(60));
        try (var browser = Browser.open(port)) {
            var page = at(browser, "planner", "/performances/zones/" + showCode);
            long before = onMap(page, 1);
            selectsARow(page);
            button(page, "Give the selected seats to level B").click();
            await().until(() -> onMap(page, 1) > before);
            button(page, "Undo").click();
            await().until(() -> onMap(page, 1) == before);
            selectsARow(page);
            button(page, "Give the selected seats to level B").click();
            await().until(() -> onMap(page, 1) > before);
            button(page, "Ask for these zones").click();
            page.getByLabel("Why").fill("The back of the stalls sells slowly.");
            button(page, "Ask for these zones").last().click();
            assertThat(page.getByText("Asked for; a manager decides.")).isVisible();
            assertThat(browser.errors()).isEmpty();
        }
        var taskId = stage().task("manager", "approveRezoning", "showCode=" + showCode)
                .at("/taskId")
                .asText();
        try (var browser = Browser.open(port)) {
            var page = browser.signedIn("manager");
            browser.go(page, "/tasks/" + taskId);
            assertThat(page.getByText("The back of the stalls sells slowly.").first())
                    .isVisible();
            page.getByText("Look at it").click();
            painted(page);
            assertThat(page.locator("callboard-seat-map").getByText("A ¥ 680.00 → B ¥ 480.00"))
                    .isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "zones.png")));
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void before_the_sale_is_planned_zones_are_simply_set() {
        stage().operaHouse();
        var show = stage().show("仲夏夜之梦 A Midsummer Night", Stage.OPERA_HOUSE, CURTAIN, 1700);
        var showCode = stage().approved(stage().submitted(show), 1700);
        try (var browser = Browser.open(port)) {
            var page = at(browser, "planner", "/performances/zones/" + showCode);
            button(page, "New level").click();
            page.getByLabel("Key or zone").fill("INNER_A");
            page.keyboard().press("Enter");
            assertThat(page.getByText("The rules propose ¥ 1,280.00")).isVisible();
            page.getByLabel("Name").fill("内场 A");
            button(page, "Keep").click();
            page.locator("callboard-seat-map canvas.house").click();
            page.keyboard().press("a");
            button(page, "Give the selected seats to level INNER_A").click();
            button(page, "Set zones and prices").click();
            assertThat(page.getByText("Zones and prices are set.")).isVisible();
            assertThat(browser.errors()).isEmpty();
        }
        var chart = as("planner").get("/api/v1/performances/" + showCode + "/price-chart");
        assertThat(chart.json().at("/levels/0/priceFen").asLong()).isEqualTo(128_000);
        assertThat(chart.json().at("/assignments/0/area").asText()).isNotEmpty();
    }
}
