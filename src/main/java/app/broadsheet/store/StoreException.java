package app.broadsheet.store;

/** A read or write that the database refused; the cause says why. Futures of the stores fail with it. */
public final class StoreException extends RuntimeException {
    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    StoreException(String message) {
        super(message);
    }
}
