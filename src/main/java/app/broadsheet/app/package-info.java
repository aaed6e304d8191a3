/**
 * The use cases that the window calls: queries, commands and the stream of changes.
 *
 * <p>Threads: every method may be called on the FX thread and returns at once; what takes time comes back as a {@code
 * CompletableFuture} that completes on another thread. May use: every room of the levels below.
 */
@NullMarked
package app.broadsheet.app;

import org.jspecify.annotations.NullMarked;
