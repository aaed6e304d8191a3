package app.broadsheet.refresh;

import java.util.concurrent.Executor;

/**
 * Where the work of this room runs.
 *
 * @param fetch a virtual thread for each task: may block on the network and on answers of the store
 * @param cpu a few threads for parsing and cleaning: never blocks
 */
public record RefreshThreads(Executor fetch, Executor cpu) {}
