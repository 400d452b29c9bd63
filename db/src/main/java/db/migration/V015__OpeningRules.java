package db.migration;

import io.callboard.db.rulebook.OpeningTables;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** The tables that the house opens with, as version 1 of each rule set. */
public class V015__OpeningRules extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws Exception {
        var now = LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
        try (var versions = context.getConnection()
                        .prepareStatement(
                                "insert into rule_versions (rule_set, version, status, digest, hit_policy,"
                                        + " columns_json, rows_csv, row_count, author, created_at, edited_by, edited_at,"
                                        + " active_from, activated_at)"
                                        + " values (?, 1, 'ACTIVE', ?, ?, ?, ?, ?, 'SYSTEM:callboard', ?, 'SYSTEM:callboard', ?, ?, ?)");
                var sets = context.getConnection()
                        .prepareStatement("insert into rule_sets (rule_set, active_version, since) values (?, 1, ?)")) {
            for (var table : OpeningTables.all()) {
                versions.setString(1, table.ruleSet());
                versions.setString(2, table.digest());
                versions.setString(3, table.hitPolicy().name());
                versions.setString(4, OpeningTables.columns(table));
                versions.setString(5, OpeningTables.rows(table));
                versions.setInt(6, table.rows().size());
                for (int place = 7; place <= 10; place++) {
                    versions.setObject(place, now);
                }
                versions.executeUpdate();
                sets.setString(1, table.ruleSet());
                sets.setObject(2, now);
                sets.executeUpdate();
            }
        }
    }
}
