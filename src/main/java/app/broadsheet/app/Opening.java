package app.broadsheet.app;

import app.broadsheet.model.ImportReport;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What is dropped on the window, opened, pasted or given on the command line. */
public final class Opening {
    /**
     * Reads and keeps each of {@code given} — a file's path or an address ({@code http}, {@code https}, {@code feed},
     * {@code file}) — in order. One that cannot be read is a line of the report and does not stop the others.
     */
    public CompletableFuture<ImportReport> open(List<String> given) {
        return Unwired.yet();
    }
}
