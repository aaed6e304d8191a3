package app.broadsheet.net;

import app.broadsheet.net.FetchResult.Failed;
import app.broadsheet.net.FetchResult.Reason;

/** What a status other than success means, in words for the reader (RFC 9110, 15). */
final class Answers {
    private Answers() {}

    static Failed failed(int status, String host) {
        return switch (status) {
            case 401, 407 -> new Failed(Reason.REFUSED, host + " asks for a name and a password for this.");
            case 402 -> new Failed(Reason.REFUSED, host + " asks to be paid for this.");
            case 403 -> new Failed(Reason.REFUSED, host + " refuses to give this.");
            case 404 -> new Failed(Reason.NOT_FOUND, host + " has nothing at this address.");
            case 451 -> new Failed(Reason.REFUSED, host + " may not give this, for legal reasons.");
            default -> other(status, host);
        };
    }

    private static Failed other(int status, String host) {
        if (status >= 500) {
            return new Failed(Reason.SERVER_ERROR, host + " has a problem of its own (error " + status + ").");
        }
        if (status >= 400) {
            return new Failed(Reason.REFUSED, host + " refuses to give this (error " + status + ").");
        }
        return new Failed(Reason.BAD_ANSWER, host + " gave an answer that cannot be used (status " + status + ").");
    }

    /** An answer that breaks the rules. */
    static Failed senseless(String host) {
        return new Failed(Reason.BAD_ANSWER, host + " sent an answer that makes no sense.");
    }
}
