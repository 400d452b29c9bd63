package io.callboard.app.channel;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.callboard.app.ScreenTest;
import io.callboard.kernel.Actor;
import io.callboard.kernel.Refused;
import io.callboard.kernel.Role;
import io.callboard.processes.channel.MachineKeys;
import io.callboard.rulebook.dictionary.DictionaryEntry;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class KeysIT extends ScreenTest {
    private static final Actor SYSADMIN = Actor.staff("sysadmin", Set.of(Role.SYSADMIN));

    @Autowired
    private MachineKeys keys;

    @Test
    void a_key_opens_the_channels_doors_until_it_is_taken_back() {
        var secret = keys.make(SYSADMIN, Actor.Kind.CHANNEL, "KIOSK", "Kiosk in the foyer");
        assertThat(channel(secret).get("/api/v1/performances").status()).isEqualTo(200);
        assertThat(channel(secret).get("/api/v1/tasks").status()).isEqualTo(403);

        keys.all(SYSADMIN).stream()
                .filter(key -> key.principal().equals("KIOSK"))
                .forEach(key -> keys.revoke(SYSADMIN, key));

        assertThat(channel(secret).get("/api/v1/performances").status()).isEqualTo(401);
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_system_administrator_makes_a_key_on_the_screen_and_sees_it_once() {
        sitsDown("sysadmin");
        UI.getCurrent().navigate("settings/keys");

        _click(_get(Button.class, spec -> spec.withText("New key")));
        _click(_get(Button.class, spec -> spec.withText("Make the key")));
        Select<DictionaryEntry> channel = _get(Select.class, spec -> spec.withLabel("Channel"));
        assertThat(channel.isInvalid()).isTrue();
        channel.getListDataView()
                .getItems()
                .filter(each -> each.code().equals("AGENT"))
                .forEach(agent -> _setValue(channel, agent));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Machine in the lobby");
        _click(_get(Button.class, spec -> spec.withText("Make the key")));

        assertThat(words()).contains("The key of Machine in the lobby");
        _click(_get(Button.class, spec -> spec.withText("I have it")));
        assertThat(keys.all(SYSADMIN)).anyMatch(key -> key.principal().equals("AGENT"));
        assertThat(words()).doesNotContain("The key of Machine in the lobby");
    }

    @Test
    void a_channel_that_the_dictionary_does_not_know_gets_no_key() {
        assertThatThrownBy(() -> keys.make(SYSADMIN, Actor.Kind.CHANNEL, "TOUTS", "Somebody at the corner"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no channel TOUTS");
    }

    @Test
    void a_manager_makes_no_key() {
        assertThatThrownBy(() ->
                        keys.make(Actor.staff("manager", Set.of(Role.MANAGER)), Actor.Kind.CHANNEL, "WEB", "Web shop"))
                .isInstanceOf(Refused.class);
    }
}
