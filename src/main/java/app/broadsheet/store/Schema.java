package app.broadsheet.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Which version the tables have. Asked with plain SQL of Flyway's own table, so that a normal start does not load Flyway. */
final class Schema {
    /** The last migration in {@code db/migration}. */
    static final int CURRENT = 14;

    private Schema() {}

    /** The version of the open database; 0 when it is empty. */
    static int version(Connection db) throws SQLException {
        try (Statement ask = db.createStatement()) {
            if (!yes(ask, """
                    SELECT COUNT(*) > 0 FROM information_schema.tables
                    WHERE table_schema = 'PUBLIC' AND table_name = 'flyway_schema_history'""")) {
                return 0;
            }
            try (ResultSet answer = ask.executeQuery("""
                    SELECT COALESCE(MAX(CAST("version" AS INT)), 0) FROM "flyway_schema_history" WHERE "success\"""")) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }

    private static boolean yes(Statement ask, String question) throws SQLException {
        try (ResultSet answer = ask.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
