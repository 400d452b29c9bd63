package db.migration;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Loads the administrative divisions of GB/T 2260 from the file beside the hall mappers. */
public class V012__Divisions extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws Exception {
        try (var file = V012__Divisions.class.getResourceAsStream("/io/callboard/db/hall/divisions.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
                var insert = context.getConnection()
                        .prepareStatement("insert into divisions (code, name, city, province) values (?, ?, ?, ?)")) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var fields = line.split(",", -1);
                for (int i = 0; i < 4; i++) {
                    insert.setString(i + 1, fields[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
