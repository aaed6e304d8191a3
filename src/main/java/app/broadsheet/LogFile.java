package app.broadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The small rolling log in the data folder: three files of half a megabyte. Nothing is logged anywhere else. */
final class LogFile {
    private static final int BYTES = 512 * 1024;
    private static final int FILES = 3;
    private static final String LINE = "%1$tF %1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

    // Says at every start that an incubator module is not there. Kept here since loggers nobody holds forget their
    // level.
    private static final Logger LUCENE_VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    // Calls a desktop that went away a fatal exception, with all its calls. Notifications say themselves what they
    // lack.
    private static final Logger DESKTOP_BUS = Logger.getLogger("org.freedesktop.dbus");

    private LogFile() {}

    /** Sends all logging to {@code folder}'s {@code logs}; a folder that cannot be written means no log. */
    static void open(Path folder) {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        LUCENE_VECTORS.setLevel(Level.SEVERE);
        DESKTOP_BUS.setLevel(Level.OFF);
        try {
            Path logs = Files.createDirectories(folder.resolve("logs"));
            Handler file = new FileHandler(logs.resolve("broadsheet.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
        } catch (IOException e) {
            // Reading must not fail for want of a log; whether the folder can be written is told when the store opens.
            root.setLevel(Level.OFF);
        }
    }

    /** Writes what is still held and lets the files go. */
    static void close() {
        LogManager.getLogManager().reset();
    }
}
