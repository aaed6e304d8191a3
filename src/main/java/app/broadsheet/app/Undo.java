package app.broadsheet.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A way back from a command that was carried out.
 *
 * @param count how many things it changed; 0 when there was nothing to do
 * @param action takes it back, once; completes when that is stored
 */
public record Undo(int count, Supplier<CompletableFuture<Void>> action) {}
