package io.callboard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class StartFailuresTest {
    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:mysql://db:3306/callboard?password=secret");
    private final StartFailures.Database analyzer = new StartFailures.Database(environment);

    @Test
    void a_wrong_password_is_told_without_any_password() {
        var denied = new SQLException("Access denied for user 'callboard'@'here' (using password: YES)", "28000");

        var words = analyzer.analyze(new IllegalStateException(denied));

        assertThat(words.getDescription())
                .contains("does not know this user", "jdbc:mysql://db:3306/callboard")
                .doesNotContain("secret");
        assertThat(words.getAction()).contains("CALLBOARD_DB_PASSWORD");
    }

    @Test
    void a_database_that_does_not_answer_is_named() {
        var words = analyzer.analyze(new SQLException("Communications link failure\n\nmuch more", "08S01"));

        assertThat(words.getDescription())
                .contains("Communications link failure")
                .doesNotContain("much more");
    }

    @Test
    void a_house_without_a_database_does_not_begin() {
        assertThatThrownBy(() -> StartFailures.checkNamed(" ")).hasMessage("No database is named.");
    }
}
