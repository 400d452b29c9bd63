package io.callboard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInIT extends HouseTest {
    @Test
    void lin_yue_gets_a_token_and_gives_it_back() {
        var linYue = as("planner");
        assertThat(linYue.get("/v3/api-docs").status()).isEqualTo(200);

        assertThat(linYue.delete("/api/v1/tokens/current").status()).isEqualTo(204);

        assertThat(linYue.get("/v3/api-docs").status()).isEqualTo(401);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_told_the_same() {
        var wrong = nobody().post("/api/v1/tokens", Map.of("username", "planner", "password", "guess"));
        var unknown = nobody().post("/api/v1/tokens", Map.of("username", "nobody", "password", "guess"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("unauthenticated");
        assertThat(unknown.text().replace("nobody", "planner")).isEqualTo(wrong.text());
    }

    @Test
    void an_unknown_field_is_refused_by_its_name() {
        var answer = nobody().post(
                        "/api/v1/tokens",
                        Map.of("username", "planner", "password", "callboard-demo", "role", "MANAGER"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("validation");
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/role");
    }

    @Test
    void a_body_that_is_no_json_is_malformed() {
        var answer = nobody().send("POST", "/api/v1/tokens", "application/json", "{\"username\":");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed");
    }

    @Test
    void nobody_reads_the_contract_without_a_token() {
        assertThat(nobody().get("/v3/api-docs").problem()).isEqualTo("unauthenticated");
    }
}
