package app.broadsheet.comment;

import app.broadsheet.model.Delivery;
import app.broadsheet.model.OutboxState;
import java.time.Instant;

/** The outbox's rules: what a comment's state is after what became of sending it or looking for it. Pure. */
final class Settling {
    /** Lost answers after which the user is asked. */
    private static final int MOST_DOUBTFUL = 6;

    private static final String ALREADY_SAID = "You have said just this here before.";
    private static final String CANNOT_TELL = "It was sent before and the answer was lost; it cannot be told whether it"
            + " arrived. Look at the page and decide.";

    private final Backoff backoff;

    Settling(Backoff backoff) {
        this.backoff = backoff;
    }

    /** @param sent as it was while it was sent: {@code doubted} says whether an earlier answer was lost */
    Delivery sent(Delivery sent, Outcome outcome, Instant now) {
        boolean doubted = sent.doubted();
        return switch (outcome) {
            case Outcome.Delivered(boolean held, var link, var id) -> arrived(sent.at(link, id), held, now);
            case Outcome.Duplicate() ->
                doubted
                        ? sent.doubted(false).checked(0).to(OutboxState.HELD, "", now)
                        : sent.to(OutboxState.NEEDS_EDIT, ALREADY_SAID, null);
            case Outcome.Refused(OutboxState state, String why) -> doubted ? ask(sent, why) : sent.to(state, why, null);
            case Outcome.Later(var until, String why) -> again(sent, why, backoff.retry(sent.attempts(), until, now));
            case Outcome.NotSent(boolean offline, String why) ->
                offline ? again(sent, why, now) : again(sent, why, backoff.retry(sent.attempts(), null, now));
            case Outcome.Unsure(var until, String why) ->
                sent.attempts() >= MOST_DOUBTFUL
                        ? ask(sent.doubted(true), why)
                        : sent.doubted(true)
                                .to(OutboxState.UNCERTAIN, why, backoff.settle(sent.attempts(), until, now));
        };
    }

    /**
     * @param lost a comment in doubt
     * @param resend whether the site makes sure that it is there only once when it is sent again
     */
    Looked lookedFor(Delivery lost, Sighting sighting, boolean resend, Instant now) {
        return switch (sighting) {
            case Sighting.There(boolean held, var link, var id) ->
                new Looked(false, arrived(lost.at(link, id), held, now));
            case Sighting.NotThere() -> new Looked(true, lost.doubted(false));
            case Sighting.Removed(String why) ->
                new Looked(false, lost.doubted(false).to(OutboxState.CLOSED, why, null));
            case Sighting.Unknown(boolean asked, String why) -> {
                if (resend) {
                    yield new Looked(true, lost);
                }
                if (!asked) {
                    yield new Looked(false, lost.to(OutboxState.UNCERTAIN, why, backoff.settle(1, null, now)));
                }
                yield lost.checks() >= MOST_DOUBTFUL
                        ? new Looked(false, ask(lost, why))
                        : new Looked(
                                false,
                                lost.checked(lost.checks() + 1)
                                        .to(OutboxState.UNCERTAIN, why, backoff.check(lost.checks(), now)));
            }
        };
    }

    /** What is to be done after looking: send it again as {@code delivery}, or leave it there. */
    record Looked(boolean send, Delivery delivery) {}

    /** @param held one that arrived and is shown to nobody yet, as far as we know */
    Delivery checked(Delivery held, Sighting sighting, Instant now) {
        int checks = held.checks() + 1;
        return switch (sighting) {
            case Sighting.There(boolean stillHeld, var link, var id) ->
                stillHeld
                        ? held.at(link, id).checked(checks).to(OutboxState.HELD, "", backoff.check(checks, now))
                        : held.at(link, id).checked(checks).to(OutboxState.PUBLISHED);
            case Sighting.Removed(String why) -> held.checked(checks).to(OutboxState.CLOSED, why, null);
            case Sighting.NotThere _, Sighting.Unknown _ ->
                held.checked(checks).to(OutboxState.HELD, held.why(), backoff.check(checks, now));
        };
    }

    /** Nothing was sent this time, since it could not be. */
    Delivery postponed(Delivery delivery, boolean offline, String why, Instant now) {
        if (offline) {
            return again(delivery, why, now);
        }
        int times = delivery.checks() + 1;
        return again(delivery.checked(times), why, backoff.retry(times, null, now));
    }

    /** The user has to decide. */
    Delivery ask(Delivery delivery, String why) {
        return delivery.to(
                OutboxState.NEEDS_CHOICE, delivery.doubted() ? (why + " " + CANNOT_TELL).strip() : why, null);
    }

    private Delivery again(Delivery delivery, String why, Instant when) {
        return delivery.to(delivery.doubted() ? OutboxState.UNCERTAIN : OutboxState.WAITING, why, when);
    }

    private Delivery arrived(Delivery delivery, boolean held, Instant now) {
        Delivery certain = delivery.doubted(false).checked(0);
        return held ? certain.to(OutboxState.HELD, "", backoff.check(0, now)) : certain.to(OutboxState.PUBLISHED);
    }
}
