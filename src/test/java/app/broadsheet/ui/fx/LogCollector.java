package app.broadsheet.ui.fx;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What was logged as a warning or worse while this was open. */
public final class LogCollector extends Handler implements AutoCloseable {
    private final SimpleFormatter words = new SimpleFormatter();
    private final List<String> logged = new CopyOnWriteArrayList<>();

    private LogCollector() {}

    /** Begins to collect. */
    public static LogCollector start() {
        LogCollector collector = new LogCollector();
        Logger.getLogger("").addHandler(collector);
        return collector;
    }

    public List<String> logged() {
        return List.copyOf(logged);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            logged.add(words.format(entry));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
