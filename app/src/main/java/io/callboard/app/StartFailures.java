package io.callboard.app;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says in words why the house cannot open its database, instead of a stack trace; never with a password in it. */
final class StartFailures {
    private static final String ACTION =
            "Set CALLBOARD_DB_URL (jdbc:mysql://host:3306/callboard), CALLBOARD_DB_USER and"
                    + " CALLBOARD_DB_PASSWORD to a MySQL 8 that this machine can reach, and start again.";

    private StartFailures() {}

    /** The address is missing, or nobody answers there, or the name and password are not known there. */
    static final class Database extends AbstractFailureAnalyzer<SQLException> {
        private static final String DENIED = "28000";
        private final Environment environment;

        Database(Environment environment) {
            this.environment = environment;
        }

        @Override
        protected FailureAnalysis analyze(Throwable root, SQLException cause) {
            var why = DENIED.equals(cause.getSQLState())
                    ? "The database does not know this user with this password."
                    : "The database did not answer, or refused: " + firstLine(cause) + ".";
            return new FailureAnalysis(why + " Address: " + address() + ".", ACTION, root);
        }

        private static String firstLine(SQLException cause) {
            return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no word");
        }

        /** Without parameters: some people write passwords there. */
        private String address() {
            var url = environment.getProperty("spring.datasource.url", "");
            return url.isBlank() ? "none" : url.replaceAll("\\?.*", "");
        }
    }

    /** The address of the database is missing altogether. */
    static final class NoDatabase extends AbstractFailureAnalyzer<MissingDatabase> {
        @Override
        protected FailureAnalysis analyze(Throwable root, MissingDatabase cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), ACTION, root);
        }
    }

    /** No database was named. */
    static final class MissingDatabase extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        MissingDatabase() {
            super("No database is named.");
        }
    }

    static void checkNamed(@Nullable String url) {
        if (url == null || url.isBlank()) {
            throw new MissingDatabase();
        }
    }
}
