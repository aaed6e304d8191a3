package app.broadsheet.store;

import app.broadsheet.model.Readiness;

/** {@link Readiness} as {@code entry.readiness} keeps it. */
final class ReadinessCode {
    static final int PARTIAL = 0;
    static final int READY = 1;
    static final int FAILED = 2;

    private ReadinessCode() {}

    static int of(Readiness readiness) {
        return switch (readiness) {
            case PARTIAL -> PARTIAL;
            case READY -> READY;
            case FAILED -> FAILED;
        };
    }

    static Readiness of(int code) {
        return switch (code) {
            case READY -> Readiness.READY;
            case FAILED -> Readiness.FAILED;
            default -> Readiness.PARTIAL;
        };
    }
}
