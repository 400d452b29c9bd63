package io.callboard.db.embedded;

/** The driver's settings that the product is measured with; production takes the same from its configuration. */
public final class JdbcSettings {
    public static final String FLAGS = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
            + "&cachePrepStmts=true&prepStmtCacheSize=500"
            + "&prepStmtCacheSqlLimit=16384&useServerPrepStmts=true&rewriteBatchedStatements=true";

    private JdbcSettings() {}
}
