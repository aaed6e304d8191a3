package app.broadsheet.comment;

import app.broadsheet.content.PageComments;
import app.broadsheet.content.PageCommentsReader;
import app.broadsheet.model.CommentAccount;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.CommentTarget.Kind;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.FetchResult.Reason;
import app.broadsheet.net.Http;
import app.broadsheet.net.LocalAddresses;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out where comments on an article go, from its feed and its pages. Blocks. */
final class Targets {
    private final Http http;
    private final WordPressTargets wordPress;
    private final Clock clock;

    Targets(Http http, Calls calls, Clock clock) {
        this.http = http;
        this.wordPress = new WordPressTargets(calls);
        this.clock = clock;
    }

    /** @param accounts the user's; a site is used with one where there is one */
    Survey find(CommentSubject subject, List<CommentAccount> accounts, CancelFlag cancel) {
        Survey best = null;
        for (URI page : pages(subject)) {
            Survey one = page(subject, page, accounts, cancel);
            if (one instanceof Survey.Found found && found.target().deliverable()) {
                return one;
            }
            best = better(best, one) ? one : best;
        }
        URI post = subject.comments().post();
        if (post != null
                && !(best instanceof Survey.Found found && found.target().kind() == Kind.CLOSED)) {
            return found(Kind.COMMENT_API, post, "", clock.instant());
        }
        return best == null ? new Survey.Nowhere() : best;
    }

    /** The most that is known: where to sign in, else that it is closed, else that there is a page; last a failure. */
    private static boolean better(@Nullable Survey before, Survey now) {
        return before == null || rank(now) > rank(before);
    }

    private static int rank(Survey survey) {
        return switch (survey) {
            case Survey.Found found ->
                switch (found.target().kind()) {
                    case SIGN_IN -> 3;
                    case CLOSED -> 2;
                    default -> 1;
                };
            case Survey.Unreachable _, Survey.Nowhere _ -> 0;
        };
    }

    private static Set<URI> pages(CommentSubject subject) {
        Set<URI> pages = new LinkedHashSet<>();
        for (URI page : new URI[] {subject.comments().page(), subject.link()}) {
            String text = page == null ? "" : page.toString();
            URI bare = Calls.web(text.contains("#") ? text.substring(0, text.indexOf('#')) : text);
            if (bare != null) {
                pages.add(bare);
            }
        }
        return pages;
    }

    private Survey page(CommentSubject subject, URI page, List<CommentAccount> accounts, CancelFlag cancel) {
        FetchRequest request = FetchRequest.page(page).givenByUser(Reach.given(subject, null, page));
        return switch (http.fetch(request, cancel)) {
            case FetchResult.Fresh fresh ->
                read(
                        subject,
                        PageCommentsReader.read(fresh.body(), fresh.finalAddress()),
                        fresh.finalAddress(),
                        accounts,
                        cancel);
            case FetchResult.NotModified _ -> new Survey.Unreachable(false, "");
            case FetchResult.Gone _ -> gone(page);
            case FetchResult.RateLimited _ ->
                new Survey.Unreachable(false, "The site asks to be left alone for a while.");
            case FetchResult.Failed(Reason reason, String why, var _) ->
                reason == Reason.NOT_FOUND ? gone(page) : new Survey.Unreachable(reason == Reason.OFFLINE, why);
        };
    }

    private Survey gone(URI page) {
        return new Survey.Found(
                target(Kind.CLOSED, page, "", null, null, false), Map.of(), "The article's page is gone.");
    }

    private Survey read(
            CommentSubject subject, PageComments page, URI at, List<CommentAccount> accounts, CancelFlag cancel) {
        if (page.wordPress() && !page.post().isEmpty()) {
            return wordPress.find(
                    subject, page, at, account(accounts, Kind.WORDPRESS_REST, at), clock.instant(), cancel);
        }
        if (!page.discourseTopic().isEmpty()) {
            Optional<CommentAccount> forum = account(accounts, Kind.DISCOURSE, at);
            return forum.isPresent()
                    ? new Survey.Found(
                            target(
                                    Kind.DISCOURSE,
                                    at.resolve("/"),
                                    page.discourseTopic(),
                                    null,
                                    forum.get().name(),
                                    false),
                            Map.of(),
                            "")
                    : signIn(at, Kind.DISCOURSE, "This forum wants a key of your account.");
        }
        if (page.fediverse()) {
            return accounts.stream()
                    .filter(one -> one.kind() == Kind.MASTODON)
                    .findFirst()
                    .<Survey>map(one -> new Survey.Found(
                            target(Kind.MASTODON, home(one), at.toString(), null, one.name(), false), Map.of(), ""))
                    .orElseGet(() -> signIn(at, Kind.MASTODON, "Replies go out by your Mastodon account."));
        }
        return found(Kind.BROWSER, at, "", clock.instant());
    }

    private Survey signIn(URI at, Kind with, String why) {
        return new Survey.Found(target(Kind.SIGN_IN, at, with.name(), null, null, false), Map.of(), why);
    }

    private static Optional<CommentAccount> account(List<CommentAccount> accounts, Kind kind, URI at) {
        return accounts.stream()
                .filter(one -> one.kind() == kind && one.home().equals(Reach.home(at)))
                .findFirst();
    }

    private static URI home(CommentAccount account) {
        String host = account.home().replaceAll(":\\d+$", "");
        return URI.create((LocalAddresses.looksLocal(host) ? "http://" : "https://") + account.home() + "/");
    }

    private CommentTarget target(
            Kind kind, URI endpoint, String place, @Nullable URI api, @Nullable String account, boolean named) {
        return new CommentTarget(kind, endpoint, place, api, account, named, clock.instant());
    }

    private static Survey found(Kind kind, URI endpoint, String place, Instant now) {
        return new Survey.Found(new CommentTarget(kind, endpoint, place, null, null, false, now), Map.of(), "");
    }
}
