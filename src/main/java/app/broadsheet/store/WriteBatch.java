package app.broadsheet.store;

import app.broadsheet.model.Change;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out waiting writes in one transaction, tells of the changes, then completes the futures. */
final class WriteBatch {
    private static final Logger LOG = LoggerFactory.getLogger(WriteBatch.class);
    private static final String CALL = "call";

    private final Handle db;
    private final ChangeFeed feed;
    private boolean synced = true;

    WriteBatch(Handle db, ChangeFeed feed) {
        this.db = db;
        this.feed = feed;
    }

    boolean synced() {
        return synced;
    }

    void run(List<WriteCall<?>> calls) {
        ChangeLog changes = new ChangeLog();
        List<Change> published = List.of();
        try {
            db.begin();
            for (WriteCall<?> call : calls) {
                run(call, changes);
            }
            db.commit();
            synced = false;
            published = changes.all();
            if (calls.stream().anyMatch(WriteCall::needsDisk)) {
                flush();
            }
        } catch (RuntimeException | Error e) { // the thread that all others need must not end
            LOG.error("A write failed", e);
            rollback();
            calls.forEach(call -> call.fail(e));
        }
        feed.publish(published);
        calls.forEach(WriteCall::complete);
    }

    /** Brings to the disk what was committed; what goes wrong is logged and tried again with the next write. */
    void sync() {
        if (!synced) {
            try {
                flush();
            } catch (RuntimeException e) {
                LOG.error("Writing to the disk failed", e);
                synced = true;
            }
        }
    }

    private void run(WriteCall<?> call, ChangeLog changes) {
        int mark = changes.mark();
        db.savepoint(CALL);
        if (call.run(db, changes)) {
            db.releaseSavepoint(CALL);
        } else {
            changes.backTo(mark);
            db.rollbackToSavepoint(CALL);
        }
    }

    private void flush() {
        db.execute("CHECKPOINT SYNC");
        synced = true;
    }

    private void rollback() {
        try {
            db.rollback();
        } catch (RuntimeException e) {
            LOG.error("Rolling back failed", e);
        }
    }
}
