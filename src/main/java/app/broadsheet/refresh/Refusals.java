package app.broadsheet.refresh;

import app.broadsheet.net.FetchResult.Reason;

/** Which failures no second try mends. */
final class Refusals {
    private Refusals() {}

    /** Failures that a computer without a network has with every server: they say nothing of the one that was asked. */
    static boolean mayBeOurs(Reason reason) {
        return reason == Reason.UNKNOWN_HOST || reason == Reason.NO_CONNECTION || reason == Reason.TIMEOUT;
    }

    static boolean isForGood(Reason reason) {
        return switch (reason) {
            case BAD_ADDRESS, PRIVATE_ADDRESS, NOT_FOUND, REFUSED, TOO_LARGE, BAD_REDIRECT -> true;
            default -> false;
        };
    }
}
