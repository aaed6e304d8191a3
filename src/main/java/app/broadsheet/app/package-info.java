/**
 * The use cases that the window calls: queries, commands and the stream of changes.
 *
 * <p>Threads: every method may be called on the FX thread and returns at once; what takes time comes back as a {@code
 * CompletableFuture} that completes on another thread, or on the caller's when the answer is there already. Threads are
 * given by the root. May use: every room of the levels below; Jackson for archives of everything ({@link
 * app.broadsheet.app.Backup}).
 *
 * <p>What dropped files and typed addresses came to is told in {@code model} ({@code ImportReport}) and not in {@code
 * importer}, as the design has it, since the window shows it and may not know {@code importer}.
 */
@NullMarked
package app.broadsheet.app;

import org.jspecify.annotations.NullMarked;
