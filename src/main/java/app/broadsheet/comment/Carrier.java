package app.broadsheet.comment;

import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.Delivery;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.store.Database;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Takes one comment a step further. Blocks. */
final class Carrier {
    private static final System.Logger LOG = System.getLogger(Carrier.class.getName());

    private final Database store;
    private final Precheck precheck;
    private final Settling settling;
    private final Clock clock;
    private final Protocol form;
    private final Protocol rest;
    private final Protocol commentApi;
    private final Protocol mastodon;
    private final Protocol discourse;

    Carrier(Database store, Precheck precheck, Calls calls, Settling settling, Clock clock) {
        this.store = store;
        this.precheck = precheck;
        this.settling = settling;
        this.clock = clock;
        this.form = new WordPressForm(calls);
        this.rest = new WordPressRest(calls);
        this.commentApi = new CommentApi(calls);
        this.mastodon = new Mastodon(calls);
        this.discourse = new Discourse(calls);
    }

    Protocol protocol(CommentTarget.Kind kind) {
        return switch (kind) {
            case WORDPRESS_FORM -> form;
            case WORDPRESS_REST -> rest;
            case COMMENT_API -> commentApi;
            case MASTODON -> mastodon;
            case DISCOURSE -> discourse;
            case BROWSER, SIGN_IN, CLOSED -> throw new IllegalArgumentException("nothing is sent there: " + kind);
        };
    }

    /** Answers whether it is in another state than before. */
    boolean carry(OwnComment comment, CancelFlag cancel) {
        return switch (comment.state()) {
            case HELD -> check(comment, cancel);
            case UNCERTAIN -> resolve(comment, cancel);
            case QUEUED, WAITING -> send(comment, comment.delivery(), cancel);
            default -> false;
        };
    }

    private boolean check(OwnComment comment, CancelFlag cancel) {
        Letter letter = precheck.forLooking(comment);
        if (letter == null || !letter.target().deliverable()) {
            return false;
        }
        Sighting sighting = protocol(letter.target().kind()).look(letter, cancel);
        return cancel.isCancelled()
                ? false
                : move(comment, OutboxState.HELD, settling.checked(comment.delivery(), sighting, clock.instant()));
    }

    /** Looks for what may have arrived; sends it again only where that cannot make a second one. */
    private boolean resolve(OwnComment comment, CancelFlag cancel) {
        Letter letter = precheck.forLooking(comment);
        if (letter == null || !letter.target().deliverable()) {
            return move(
                    comment,
                    OutboxState.UNCERTAIN,
                    settling.ask(comment.delivery(), "Where it was sent is not known."));
        }
        Protocol protocol = protocol(letter.target().kind());
        Sighting sighting = protocol.look(letter, cancel);
        if (cancel.isCancelled()) {
            return false;
        }
        boolean resend = protocol.resendIsSafe(letter, clock.instant());
        Settling.Looked looked = settling.lookedFor(comment.delivery(), sighting, resend, clock.instant());
        return looked.send()
                ? send(comment, looked.delivery(), cancel)
                : move(comment, OutboxState.UNCERTAIN, looked.delivery());
    }

    private boolean send(OwnComment comment, Delivery delivery, CancelFlag cancel) {
        OutboxState from = comment.state();
        Delivery checking = delivery.to(OutboxState.CHECKING);
        if (!move(comment, from, checking)) {
            return false; // the user took it back in between
        }
        OwnComment now = with(comment, checking);
        return switch (precheck.check(now, cancel)) {
            case Precheck.Verdict.Postpone(boolean offline, String why) -> {
                boolean moved =
                        move(now, OutboxState.CHECKING, settling.postponed(delivery, offline, why, clock.instant()));
                yield moved && !offline;
            }
            case Precheck.Verdict.Stop(OutboxState state, String why, CommentTarget target) ->
                move(now, OutboxState.CHECKING, stopped(delivery, state, why, target));
            case Precheck.Verdict.Go(Letter letter) -> deliver(now, letter, cancel);
        };
    }

    private Delivery stopped(Delivery delivery, OutboxState state, String why, @Nullable CommentTarget target) {
        if (delivery.doubted()) {
            return settling.ask(delivery, why);
        }
        // Where it goes is fixed by the user's word, which is asked for now.
        return (target == null ? delivery : delivery.towards(target)).to(state, why, null);
    }

    private boolean deliver(OwnComment comment, Letter letter, CancelFlag cancel) {
        Delivery sending = comment.delivery()
                .towards(letter.target())
                .tried(clock.instant())
                .checked(0)
                .to(OutboxState.SENDING);
        if (cancel.isCancelled()) {
            return move(
                    comment, OutboxState.CHECKING, settling.postponed(comment.delivery(), true, "", clock.instant()));
        }
        boolean mine = store.outbox()
                .attempt(
                        comment.id(),
                        OutboxState.CHECKING,
                        sending,
                        Reach.home(letter.target().endpoint()))
                .join();
        if (!mine) {
            return false;
        }
        Letter sent =
                new Letter(with(comment, sending), letter.target(), letter.parent(), letter.hidden(), letter.secret());
        Outcome outcome = sent(sent, cancel);
        return store.outbox()
                .settle(comment.id(), settling.sent(sending, outcome, clock.instant()))
                .join();
    }

    private Outcome sent(Letter letter, CancelFlag cancel) {
        try {
            return protocol(letter.target().kind()).send(letter, cancel);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Sending a comment failed", e);
            return new Outcome.Unsure(null, "Something went wrong here while it was sent.");
        }
    }

    private boolean move(OwnComment comment, OutboxState from, Delivery to) {
        return store.outbox().update(comment.id(), from, to).join();
    }

    private static OwnComment with(OwnComment comment, Delivery delivery) {
        return new OwnComment(
                comment.id(),
                comment.article(),
                comment.subject(),
                comment.parent(),
                comment.text(),
                comment.identity(),
                delivery,
                comment.written(),
                comment.queued());
    }
}
