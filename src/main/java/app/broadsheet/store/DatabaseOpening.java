package app.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
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

    OpenResult open() {
        if (!file.nameable()) {
            return new OpenResult.Damaged("The data folder's name has a semicolon, which the database cannot open: "
                    + folder + ". Choose another with --data.");
        }
        try {
            Files.createDirectories(folder);
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
            return version == Schema.CURRENT ? opened(first, source) : refused(first, version);
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("The database did not open", e);
            return file.refusal(e);
        }
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

    private OpenResult opened(Connection first, JdbcDataSource source) {
        return new OpenResult.Opened(new Database(first, source, folder, clock));
    }
}
