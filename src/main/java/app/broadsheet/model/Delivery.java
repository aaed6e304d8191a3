package app.broadsheet.model;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a comment of the user's has come.
 *
 * @param doubted whether it may be on the site already: true from the first lost answer until that is settled. While so,
 *     it is never sent blindly and cannot be edited.
 * @param why what the site said or what stands in the way, a sentence for the user; empty when there is nothing to say
 * @param until not before then, null for at once
 * @param link where it can be read on the site, null when unknown
 * @param target where it goes; fixed when it is queued or, if that was not known, when it is sent first
 * @param remoteId what the site calls it, null when unknown
 * @param token the same for every attempt to send it and for no other comment
 * @param firstSent when it was first sent, null when it never was
 * @param attempts how often it was tried
 * @param checks how often it was looked for since it arrived
 * @param confirmed whether the user, asked about what changed meanwhile, said to send it all the same
 */
public record Delivery(
        OutboxState state,
        boolean doubted,
        String why,
        @Nullable Instant until,
        @Nullable URI link,
        @Nullable CommentTarget target,
        @Nullable String remoteId,
        String token,
        @Nullable Instant firstSent,
        int attempts,
        int checks,
        boolean confirmed) {

    /** A draft's. */
    public static Delivery draft(String token) {
        return new Delivery(OutboxState.DRAFT, false, "", null, null, null, null, token, null, 0, 0, false);
    }

    /** This, in another state and with nothing more to say. */
    public Delivery to(OutboxState now) {
        return to(now, "", null);
    }

    /** This, in another state. */
    public Delivery to(OutboxState now, String reason, @Nullable Instant notBefore) {
        return new Delivery(
                now, doubted, reason, notBefore, link, target, remoteId, token, firstSent, attempts, checks, confirmed);
    }

    /** This, in doubt or not. */
    public Delivery doubted(boolean now) {
        return new Delivery(
                state, now, why, until, link, target, remoteId, token, firstSent, attempts, checks, confirmed);
    }

    /** This, on its way to {@code now}; null when that is undecided. */
    public Delivery towards(@Nullable CommentTarget now) {
        return new Delivery(
                state, doubted, why, until, link, now, remoteId, token, firstSent, attempts, checks, confirmed);
    }

    /** This, found on the site. */
    public Delivery at(@Nullable URI nowLink, @Nullable String nowId) {
        return new Delivery(
                state,
                doubted,
                why,
                until,
                nowLink == null ? link : nowLink,
                target,
                nowId == null ? remoteId : nowId,
                token,
                firstSent,
                attempts,
                checks,
                confirmed);
    }

    /** This, being sent once more at {@code now}. */
    public Delivery tried(Instant now) {
        return new Delivery(
                state,
                doubted,
                why,
                until,
                link,
                target,
                remoteId,
                token,
                firstSent == null ? now : firstSent,
                attempts + 1,
                checks,
                confirmed);
    }

    /** This, having been looked for so often. */
    public Delivery checked(int times) {
        return new Delivery(
                state, doubted, why, until, link, target, remoteId, token, firstSent, attempts, times, confirmed);
    }

    /** This, to be sent whatever changed meanwhile. */
    public Delivery confirmed(boolean now) {
        return new Delivery(
                state, doubted, why, until, link, target, remoteId, token, firstSent, attempts, checks, now);
    }
}
