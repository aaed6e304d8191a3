package app.broadsheet.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * Gives unused space of the file back when the database is closed. H2 does so in place, a chunk at a time, with neither a
 * second file nor much memory, for 0.2 s at each close; where much is unused it is opened once more to be closed with more
 * time, but never so long that a reader would wait for it. (How long closing may take is fixed when H2 opens a file.)
 */
final class Compaction {
    private static final long WORTH_IT = 20_000_000;
    private static final int FULL_ENOUGH = 70;
    private static final int LONGEST_MILLIS = 3_000;

    private Compaction() {}

    /** Whether so much of the file is unused that it is worth the time. */
    static boolean isWorthIt(Handle db) {
        return number(db, "info.FILE_SIZE") > WORTH_IT
                && Math.min(number(db, "info.CHUNKS_FILL_RATE"), number(db, "info.FILL_RATE")) < FULL_ENOUGH;
    }

    /** Gives back what can be given back in three seconds. {@code file} is closed before and after. */
    static void run(DatabaseFile file) throws SQLException {
        try (Connection db = file.closedWithin(LONGEST_MILLIS).getConnection()) {
            db.commit();
        }
    }

    private static long number(Handle db, String setting) {
        return db.createQuery("SELECT setting_value FROM information_schema.settings WHERE setting_name = :name")
                .bind("name", setting)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }
}
