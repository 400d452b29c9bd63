package io.callboard.app.staff;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.ScreenTest;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Problem;
import io.callboard.kernel.Refused;
import io.callboard.kernel.Role;
import io.callboard.processes.staff.StaffOffice;
import io.callboard.processes.staff.StaffOffice.AccountChange;
import io.callboard.staff.StaffAccounts;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StaffScreensIT extends ScreenTest {
    private static final Actor AN_RAN = Actor.staff("secadmin", Set.of(Role.SECADMIN));
    private static final String CHOSEN = "a-stage-door-is-green";

    @Autowired
    private StaffOffice office;

    @Autowired
    private StaffAccounts accounts;

    private static String name() {
        return "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    private int token(String username, String password) {
        return nobody().post("/api/v1/tokens", Map.of("username", username, "password", password))
                .status();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_security_administrator_takes_a_seller_on_and_sees_the_first_password_once() {
        var username = name();
        sitsDown("secadmin");
        UI.getCurrent().navigate("settings/staff");

        _click(_get(Button.class, spec -> spec.withText("New account")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("User name")), username);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "罗晴 Luo Qing");
        CheckboxGroup<Role> roles = _get(CheckboxGroup.class);
        _setValue(roles, Set.of(Role.SELLER));
        _click(_get(Button.class, spec -> spec.withText("Make the account")));

        assertThat(words()).contains("The first password of " + username);
        assertThat(accounts.find(username).orElseThrow().mustChange()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("I have it")));
        assertThat(words()).doesNotContain("The first password of");
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_auditor_who_sells_is_refused_in_the_field() {
        sitsDown("secadmin");
        UI.getCurrent().navigate("settings/staff");

        _click(_get(Button.class, spec -> spec.withText("New account")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("User name")), name());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "罗晴 Luo Qing");
        CheckboxGroup<Role> roles = _get(CheckboxGroup.class);
        _setValue(roles, Set.of(Role.SELLER, Role.AUDITOR));
        _click(_get(Button.class, spec -> spec.withText("Make the account")));

        assertThat(roles.isInvalid()).isTrue();
    }

    @Test
    void a_first_password_opens_nothing_until_its_owner_has_changed_it() {
        var username = name();
        var first = office.hire(AN_RAN, username, "罗晴 Luo Qing", Set.of(Role.SELLER));
        assertThat(token(username, first)).isEqualTo(403);
        sitsDown(username, first);

        UI.getCurrent().navigate("counter");
        assertThat(words()).contains("Your administrator has seen your first password");

        office.changeOwnPassword(Actor.staff(username, Set.of(Role.SELLER)), first, CHOSEN);
        assertThat(token(username, CHOSEN)).isEqualTo(201);
        assertThat(token(username, first)).isEqualTo(401);
    }

    @Test
    void whoever_is_let_go_has_no_token_any_more() {
        var username = name();
        var first = office.hire(AN_RAN, username, "罗晴 Luo Qing", Set.of(Role.SELLER));
        office.changeOwnPassword(Actor.staff(username, Set.of(Role.SELLER)), first, CHOSEN);
        var luoQing = as(username, CHOSEN);
        assertThat(luoQing.get("/api/v1/tasks").status()).isEqualTo(200);

        var version = accounts.find(username).orElseThrow().version();
        office.change(AN_RAN, new AccountChange(username, version, "罗晴 Luo Qing", Set.of(Role.SELLER), false));

        assertThat(luoQing.get("/api/v1/tasks").status()).isEqualTo(401);
        assertThat(token(username, CHOSEN)).isEqualTo(401);
    }

    @Test
    void nobody_changes_their_own_account_and_a_stale_change_is_told() {
        var username = name();
        office.hire(AN_RAN, username, "罗晴 Luo Qing", Set.of(Role.SELLER));

        assertThatThrownBy(() -> office.change(
                        AN_RAN, new AccountChange("secadmin", 0, "安然 An Ran", Set.of(Role.MANAGER), true)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(Problem.CONFLICT_OF_INTEREST));
        assertThatThrownBy(() ->
                        office.change(AN_RAN, new AccountChange(username, 7, "罗晴 Luo Qing", Set.of(Role.SELLER), true)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(Problem.VERSION_CHANGED));
    }

    @Test
    void a_manager_sees_no_accounts() {
        assertThatThrownBy(() -> office.all(Actor.staff("manager", Set.of(Role.MANAGER))))
                .isInstanceOf(Refused.class);
        sitsDown("manager");
        assertThatThrownBy(() -> UI.getCurrent().navigate("settings/staff"))
                .hasToString("com.github.mvysny.kaributesting.v10.MockAccessDeniedException: ");
    }
}
