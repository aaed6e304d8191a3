package app.broadsheet.store;

import app.broadsheet.model.Scope;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;

/** The numbers of all shown articles of a smart view, for what asks of many articles whether they are in it. */
final class MarkedNumbers {
    /** H2 writes bigger answers to a temporary file. */
    private static final int CHUNK = 20_000;

    private MarkedNumbers() {}

    static long[] of(Handle db, Scope scope) {
        return switch (scope) {
            case Scope.Unread _ -> entries(db, "shelf = 2");
            case Scope.Saved _ -> entries(db, "feed_id = 0 AND shelf > 0");
            case Scope.Starred _ -> marks(db, Marks.STARRED);
            case Scope.Commented _ -> marks(db, Marks.COMMENTED);
            default -> throw new IllegalArgumentException("no numbers of " + scope);
        };
    }

    private static long[] entries(Handle db, String condition) {
        LongStream.Builder all = LongStream.builder();
        long after = Long.MIN_VALUE;
        int got = CHUNK;
        while (got == CHUNK) {
            long[] some = db
                    .createQuery(
                            "SELECT id FROM entry WHERE id > :after AND " + condition + " ORDER BY id LIMIT " + CHUNK)
                    .bind("after", after)
                    .mapTo(Long.class)
                    .list()
                    .stream()
                    .mapToLong(Long::longValue)
                    .toArray();
            LongStream.of(some).forEach(all);
            got = some.length;
            after = got == 0 ? after : some[got - 1];
        }
        return all.build().toArray();
    }

    private static long[] marks(Handle db, int kind) {
        return db
                .createQuery("SELECT id FROM mark WHERE kind = :kind")
                .bind("kind", kind)
                .mapTo(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }
}
