package app.broadsheet.app;

import java.util.concurrent.CompletableFuture;

/** The few articles by us that a first start shows. */
public final class SampleEdition {
    /** Puts the sample in if this is an empty data folder that never had it. */
    public CompletableFuture<Void> offer() {
        return Unwired.yet();
    }

    /** Whether it is here. */
    public CompletableFuture<Boolean> present() {
        return Unwired.yet();
    }

    /** Removes it for good; it never comes back by itself. The way back is for the notice that tells of it. */
    public CompletableFuture<Undo> remove() {
        return Unwired.yet();
    }
}
