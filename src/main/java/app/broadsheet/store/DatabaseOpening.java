package app.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a data folder's database, brings it to this version, or says why not. */
final class DatabaseOpening {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOpening.class);

    private final Path folder;
    private final Clock clock;
    private final DatabaseFile file;

    DatabaseOpening(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.file = new DatabaseFile(folder);
    }

    OpenResult open(Runnable held) {
        if (!file.nameable()) {
            return new OpenResult.Damaged("The data folder's name has a semicolon, which the database cannot open: "
                    + folder + ". Choose another with --data.");
        }
        try {
            Files.createDirectories(folder);
            Optional<FolderLock> lock = FolderLock.take(folder);
            if (lock.isEmpty()) {
                return file.inUse();
            }
            held.run();
            return open(lock.get());
        } catch (IOException e) {
            LOG.warn("The data folder cannot be used", e);
            return file.refusal(e);
        }
    }

    private OpenResult open(FolderLock lock) throws IOException {
        OpenResult result;
        try {
            result = openLocked(lock);
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("The database did not open", e);
            result = file.refusal(e);
        }
        if (!(result instanceof OpenResult.Opened)) {
            lock.close();
        }
        return result;
    }

    private OpenResult openLocked(FolderLock lock) throws IOException, SQLException {
        if (!file.exists()) {
            migrate(0);
        }
        JdbcDataSource source = file.source();
        Connection first = source.getConnection();
        int version = versionOf(first);
        if (version > 0 && version < Schema.CURRENT) {
            first.close();
            migrate(version);
            first = source.getConnection();
            version = Schema.CURRENT;
        }
        return version == Schema.CURRENT
                ? new OpenResult.Opened(new Database(first, source, lock, folder, clock))
                : refused(first, version);
    }

    private static int versionOf(Connection db) throws SQLException {
        try {
            return Schema.version(db);
        } catch (SQLException | RuntimeException e) {
            db.close();
            throw e;
        }
    }

    /** Works on a file beside the real one, so that a failure or a kill leaves the real one as it was. */
    private void migrate(int from) throws IOException {
        DatabaseFile next = file.next();
        Migration.run(next.source());
        file.replaceBy(next, from);
    }

    private OpenResult refused(Connection db, int version) throws SQLException {
        db.close();
        return version > Schema.CURRENT ? file.newer() : file.foreign();
    }
}
