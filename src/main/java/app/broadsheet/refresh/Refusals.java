package app.broadsheet.refresh;

import app.broadsheet.net.FetchResult.Reason;

/** Which failures no second try mends. */
final class Refusals {
    private Refusals() {}

    static boolean isForGood(Reason reason) {
        return switch (reason) {
            case BAD_ADDRESS, PRIVATE_ADDRESS, NOT_FOUND, REFUSED, TOO_LARGE, BAD_REDIRECT -> true;
            default -> false;
        };
    }
}
