package app.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database's file in the data folder, and how it is opened.
 *
 * <p>H2 writes what was committed to the file within WRITE_DELAY, and keeps overwritten pages for RETENTION_TIME (45 s,
 * its default, which must stay: at 0 files were damaged, nitrite-java 1301), so that a file cut off at any moment opens as
 * it was at a commit before. {@code CHECKPOINT SYNC} brings commits to the disk at once.
 */
final class DatabaseFile {
    private static final String NAME = "broadsheet";
    private static final String SUFFIX = ".mv.db";
    private static final int CACHE_KILOBYTES = 32 * 1024;
    /** Pages change again and again while much is written, and each time that they go to the file costs work. */
    private static final int WRITE_DELAY_MILLIS = 1_000;

    private final Path folder;
    private final String name;

    DatabaseFile(Path folder) {
        this(folder.toAbsolutePath(), NAME);
    }

    private DatabaseFile(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    Path path() {
        return folder.resolve(name + SUFFIX);
    }

    /** H2 has no way to write a semicolon in a path. */
    boolean nameable() {
        return folder.toString().indexOf(';') < 0;
    }

    JdbcDataSource source() {
        return source("");
    }

    /** As {@link #source}, for who opens it in order to let H2 take {@code millis} for giving space back when it closes. */
    JdbcDataSource closedWithin(int millis) {
        return source(";MAX_COMPACT_TIME=" + millis);
    }

    private JdbcDataSource source(String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve(name) + ";CACHE_SIZE=" + CACHE_KILOBYTES + ";WRITE_DELAY="
                + WRITE_DELAY_MILLIS + ";QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000" + more);
        source.setUser("broadsheet");
        source.setPassword("");
        return source;
    }

    boolean exists() throws IOException {
        return Files.exists(path()) && Files.size(path()) > 0;
    }

    /**
     * The file that a migration works on, beside this one, so that this one is whole at every moment: a copy of it, or
     * nothing yet when this one does not exist.
     */
    DatabaseFile next() throws IOException {
        DatabaseFile next = new DatabaseFile(folder, NAME + "-next");
        Files.deleteIfExists(next.path());
        if (exists()) {
            Files.copy(path(), next.path());
        }
        return next;
    }

    /** Puts {@code next} in the place of this one, which is kept under a name with its version. */
    void replaceBy(DatabaseFile next, int oldVersion) throws IOException {
        if (exists()) {
            Path kept = folder.resolve(NAME + "-version-" + oldVersion + SUFFIX);
            Path half = folder.resolve(kept.getFileName() + ".tmp");
            Files.copy(path(), half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(next.path(), path(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What opening failed with, as an answer for the reader. */
    OpenResult refusal(Throwable failure) {
        return switch (code(failure)) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                new OpenResult.InUse(
                        "Another Broadsheet is using " + folder + ". Close it, or choose another folder with --data.");
            case ErrorCode.FILE_VERSION_ERROR_1 -> newer();
            default ->
                new OpenResult.Damaged("The articles in " + path() + " cannot be read (" + reason(failure)
                        + "). Nothing was changed. Put a copy of that file back, or move it away to start afresh.");
        };
    }

    OpenResult inUse() {
        return new OpenResult.InUse(
                "Another Broadsheet is using " + folder + ". Close it, or choose another folder with --data.");
    }

    OpenResult foreign() {
        return new OpenResult.Damaged(
                path() + " was not written by Broadsheet. Nothing was changed. Choose another folder"
                        + " with --data, or move that file away.");
    }

    OpenResult newer() {
        return new OpenResult.Newer("A newer Broadsheet wrote the data in " + folder
                + ". Install that version again, or choose another folder with --data.");
    }

    private static int code(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        String message = deepest.getMessage();
        return message == null
                ? deepest.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
