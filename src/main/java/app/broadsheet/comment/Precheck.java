package app.broadsheet.comment;

import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentParent;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.model.OutboxState;
import app.broadsheet.model.OwnComment;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.store.Database;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks once more, before a comment is sent, whether things are as they were when it was queued. Sends nothing. Blocks.
 */
final class Precheck {
    private final Database store;
    private final Targets targets;
    private final WordPressSite wordPress;
    private final Secrets secrets;

    Precheck(Database store, Targets targets, Calls calls, Secrets secrets) {
        this.store = store;
        this.targets = targets;
        this.wordPress = new WordPressSite(calls);
        this.secrets = secrets;
    }

    /** What is to be done. */
    sealed interface Verdict {
        /** Send it. */
        record Go(Letter letter) implements Verdict {}

        /** Not now. */
        record Postpone(boolean offline, String why) implements Verdict {}

        /** Not without the user. */
        record Stop(OutboxState state, String why, @Nullable CommentTarget target) implements Verdict {}
    }

    Verdict check(OwnComment comment, CancelFlag cancel) {
        List<CommentAccount> accounts = store.accounts().all().join();
        return switch (targets.find(comment.subject(), accounts, cancel)) {
            case Survey.Unreachable(boolean offline, String why) -> new Verdict.Postpone(offline, why);
            case Survey.Nowhere() ->
                new Verdict.Stop(OutboxState.NEEDS_CHOICE, "The article names no page that takes comments.", null);
            case Survey.Found(CommentTarget target, var hidden, String why) ->
                target.deliverable()
                        ? compare(comment, target, hidden, accounts, cancel)
                        : new Verdict.Stop(state(target), why.isEmpty() ? BROWSER_ONLY : why, target);
        };
    }

    private static final String BROWSER_ONLY = "This site takes comments in the browser only.";

    private static OutboxState state(CommentTarget target) {
        return switch (target.kind()) {
            case CLOSED -> OutboxState.CLOSED;
            case SIGN_IN -> OutboxState.NEEDS_SIGN_IN;
            default -> OutboxState.NEEDS_CHOICE;
        };
    }

    /** A letter for looking only: as it was queued, asking nobody. Null when its target is not known. */
    @Nullable
    Letter forLooking(OwnComment comment) {
        CommentTarget target = comment.delivery().target();
        return target == null
                ? null
                : new Letter(
                        comment,
                        target,
                        "",
                        Map.of(),
                        secret(target, store.accounts().all().join()));
    }

    private Verdict compare(
            OwnComment comment,
            CommentTarget target,
            Map<String, String> hidden,
            List<CommentAccount> accounts,
            CancelFlag cancel) {
        boolean confirmed = comment.delivery().confirmed();
        boolean free = confirmed && !comment.delivery().doubted();
        CommentTarget fixed = comment.delivery().target();
        if (fixed != null && !free && !fixed.sameAs(target)) {
            return ask("Comments on this article go another way now than when this one was queued.", target);
        }
        if (fixed != null && !free && !Objects.equals(fixed.account(), target.account())) {
            return ask("You are signed in there as somebody else now than when this was queued.", target);
        }
        if (!confirmed && !comment.delivery().doubted() && changed(comment)) {
            return ask("The article has changed since you wrote this.", target);
        }
        Letter letter = new Letter(comment, target, "", hidden, secret(target, accounts));
        CommentParent parent = comment.parent();
        if (parent == null) {
            return named(letter);
        }
        Optional<OwnComment> own = parent.own() == null
                ? Optional.empty()
                : store.outbox().get(parent.own()).join();
        if (own.isPresent() && waitsFor(own.get().state())) {
            return new Verdict.Postpone(false, "It waits for your own comment that it answers.");
        }
        Optional<String> id = remote(parent, own, target);
        if (id.isEmpty()) {
            return confirmed
                    ? named(letter)
                    : ask(
                            "Answers to a comment cannot be sent there. It can be sent as a comment on the article.",
                            target);
        }
        return answer(letter, id.get(), confirmed, cancel);
    }

    private Verdict answer(Letter letter, String id, boolean confirmed, CancelFlag cancel) {
        Letter answer = new Letter(letter.comment(), letter.target(), id, letter.hidden(), letter.secret());
        Kind kind = letter.target().kind();
        if (kind != Kind.WORDPRESS_FORM && kind != Kind.WORDPRESS_REST) {
            return named(answer);
        }
        Optional<Boolean> there = wordPress.exists(letter, id, cancel);
        if (there.isEmpty()
                && letter.target().api() != null
                && letter.comment().delivery().doubted()) {
            return new Verdict.Postpone(
                    false, "It cannot be told whether the comment that this answers is still there.");
        }
        if (there.orElse(true)) {
            return named(answer);
        }
        // In doubt, it was sent as an answer or not at all: on top of the thread it would be another comment.
        return confirmed && !letter.comment().delivery().doubted()
                ? named(letter)
                : ask(
                        "The comment that this answers is gone. It can be sent as a comment on the article.",
                        letter.target());
    }

    private static Verdict named(Letter letter) {
        boolean nameless =
                letter.identity().name().isEmpty() || letter.identity().email().isEmpty();
        return letter.target().nameRequired() && letter.target().account() == null && nameless
                ? new Verdict.Stop(
                        OutboxState.NEEDS_EDIT, "The site wants your name and e-mail address.", letter.target())
                : new Verdict.Go(letter);
    }

    private static Verdict ask(String why, CommentTarget target) {
        return new Verdict.Stop(OutboxState.NEEDS_CHOICE, why, target);
    }

    private boolean changed(OwnComment comment) {
        Optional<CommentSubject> now = store.outbox().subject(comment.article()).join();
        return now.isPresent() && now.get().fingerprint() != comment.subject().fingerprint();
    }

    private static boolean waitsFor(OutboxState state) {
        return state == OutboxState.DRAFT || state == OutboxState.HELD || state.undelivered();
    }

    /** What the site calls the comment that is answered; empty when answers cannot be sent there. */
    private static Optional<String> remote(CommentParent parent, Optional<OwnComment> own, CommentTarget target) {
        if (own.isPresent()) {
            URI link = own.get().delivery().link();
            return target.kind() == Kind.MASTODON
                    ? Optional.ofNullable(link).map(URI::toString)
                    : Optional.ofNullable(own.get().delivery().remoteId());
        }
        String key = parent.key();
        return key == null ? Optional.empty() : ThreadKeys.remote(key, target.kind());
    }

    private @Nullable String secret(CommentTarget target, List<CommentAccount> accounts) {
        return accounts.stream()
                .filter(one -> one.kind() == target.kind()
                        && one.name().equals(target.account())
                        && one.home().equals(Reach.home(target.endpoint())))
                .findFirst()
                .flatMap(secrets::of)
                .orElse(null);
    }
}
