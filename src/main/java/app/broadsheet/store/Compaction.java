package app.broadsheet.store;

import org.jdbi.v3.core.Handle;

/**
 * Gives unused space of the file back when the database is closed. H2 does so in place, a chunk at a time, with neither a
 * second file nor much memory, for 0.2 s at each close; where much is unused it gets longer, but never so long that a reader
 * would wait for it.
 */
final class Compaction {
    private static final long WORTH_IT = 20_000_000;
    private static final int FULL_ENOUGH = 70;
    private static final int LONGEST_MILLIS = 3_000;

    private Compaction() {}

    /** Sets how long closing may take, by how much of the file is unused. */
    static void prepare(Handle db) {
        if (number(db, "info.FILE_SIZE") > WORTH_IT
                && Math.min(number(db, "info.CHUNKS_FILL_RATE"), number(db, "info.FILL_RATE")) < FULL_ENOUGH) {
            db.execute("SET MAX_COMPACT_TIME " + LONGEST_MILLIS);
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
