package io.callboard.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Role;
import io.callboard.processes.rulebook.RuleChanges;
import io.callboard.processes.rulebook.RuleOffice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules office in a real browser: a sheet that people know, and the way of a change to the version that decides. */
class RulesBrowserIT extends HouseTest {
    private static final String TERMS = "exchange-terms";
    private static final Actor ZHENG_LAN = Actor.staff("rules", Set.of(Role.RULES));

    /** Places of columns in the sheet of the exchange terms. */
    private static final int HOURS = 3;

    private static final int FEE = 5;

    @Autowired
    private RuleOffice office;

    @Autowired
    private RuleChanges changes;

    @AfterEach
    void openingTermsAgain() {
        if (office.set(TERMS).active().version() != 1) {
            changes.rollBack(ZHENG_LAN, TERMS, 1, "The test is over");
        }
    }

    private static Locator cell(Page page, int row, int column) {
        return page.locator("callboard-rule-sheet td[data-row='" + row + "'][data-column='" + column + "']");
    }

    private static void writes(Page page, int row, int column, String text) {
        cell(page, row, column).click();
        page.keyboard().press("F2");
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static void tab(Page page, String words) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    @Test
    void zheng_lan_mends_a_hole_by_its_counter_example_and_feng_kai_lets_the_change_decide() {
        try (var browser = Browser.open(port)) {
            var page = browser.signedIn("rules");
            browser.go(page, "/rules/set/" + TERMS);
            button(page, "New draft").click();
            page.waitForURL(address -> address.endsWith("/rules/draft/" + TERMS));

            writes(page, 3, HOURS, "12..20");
            assertThat(cell(page, 3, HOURS)).hasText("12..20");
            assertThat(page.getByText("Kept at").first()).isVisible();
            button(page, "Check the draft").click();
            assertThat(page.getByText("is covered by no row").first()).isVisible();
            button(page, "Try this case").first().click();
            assertThat(page.getByText("No row covers this case").first()).isVisible();

            cell(page, 3, HOURS).click();
            page.keyboard().press("Control+z");
            assertThat(cell(page, 3, HOURS)).hasText("[12;24)");
            writes(page, 3, FEE, "eight");
            assertThat(cell(page, 3, FEE)).hasAttribute("aria-invalid", "true");
            writes(page, 3, FEE, "800");
            assertThat(cell(page, 3, FEE)).hasClass(java.util.regex.Pattern.compile(".*changed.*"));
            assertThat(page.getByText("Kept at").first()).isVisible();
            button(page, "Decide this case").click();
            assertThat(page.getByText("row ET-04").first()).isVisible();
            keptAsScenario(page);

            tab(page, "Replay");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Replay").setExact(true))
                    .click();
            assertThat(page.getByText("Replay finished.")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "rules.png")));
            button(page, "Hand in for approval").click();
            page.waitForURL(address -> address.endsWith("/rules/set/" + TERMS));

            approvedBy(browser, "rules2");
            plannedNow(browser);

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> office.set(TERMS).active().version() > 1);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void keptAsScenario(Page page) {
        button(page, "Keep as a scenario").click();
        page.getByLabel("Name").fill("A day before, the fee is eight yuan");
        button(page, "Keep").click();
        tab(page, "Scenarios");
        assertThat(page.getByText("Passes").first()).isVisible();
    }

    private void approvedBy(Browser browser, String who) {
        var task = stage().task(who, "approveRuleChange", "text=" + TERMS)
                .at("/taskId")
                .asText();
        var page = browser.signedIn(who);
        browser.go(page, "/tasks/" + task);
        button(page, "Look at it").click();
        assertThat(cell(page, 3, FEE)).hasClass(java.util.regex.Pattern.compile(".*changed.*"));
        browser.go(page, "/tasks/" + task);
        button(page, "Approve").click();
        page.waitForURL(address -> address.endsWith("/tasks"));
    }

    private static void plannedNow(Browser browser) {
        var page = browser.signedIn("rules2");
        browser.go(page, "/rules/set/" + TERMS);
        button(page, "Plan…").click();
        page.getByLabel("Reason").fill("The counter opens today");
        page.locator("vaadin-date-time-picker input").first().fill("01/01/2026");
        // The calendar opens by itself, later under load; closed before it is open it would cover the button.
        page.locator("vaadin-date-picker-overlay-content").waitFor();
        page.keyboard().press("Enter");
        button(page, "Plan it").click();
        assertThat(page.getByText("Decides").first()).isVisible();
    }
}
