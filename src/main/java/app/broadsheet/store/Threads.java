package app.broadsheet.store;

import java.util.concurrent.CompletableFuture;

/** Where the stores run their SQL. */
record Threads(Writer writer, Readers readers) {
    <T> CompletableFuture<T> read(ReadWork<T> work) {
        return readers.ask(work);
    }

    /** A write of what can be fetched again. */
    <T> CompletableFuture<T> writeCache(WriteWork<T> work) {
        return writer.submit(Durability.CACHE, work);
    }

    /** A write of what is the user's. */
    <T> CompletableFuture<T> writeUser(WriteWork<T> work) {
        return writer.submit(Durability.USER, work);
    }
}
