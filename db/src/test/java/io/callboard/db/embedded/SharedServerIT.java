package io.callboard.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Guards against a run that believes it is on the one server and is on the other. */
class SharedServerIT {
    @Test
    void the_tests_run_on_the_server_that_the_build_asked_for() throws SQLException {
        var address = TestDatabase.url("start");

        try (var connection = DriverManager.getConnection(address, TestDatabase.user(), TestDatabase.password());
                var answer = connection.createStatement().executeQuery("select version()")) {
            answer.next();
            var version = answer.getString(1);

            assertThat(version.contains("MariaDB")).as(version).isEqualTo("mariadb".equals(TestDatabase.NAME));
        }
    }
}
