package app.broadsheet.comment;

import app.broadsheet.comment.ThreadReader.Fetched;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.feed.FeedReader;
import app.broadsheet.feed.FeedResult;
import app.broadsheet.feed.ParsedEntry;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.NewComment;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.FetchRequest;
import app.broadsheet.net.FetchResult;
import app.broadsheet.net.Http;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Comments by a feed of them: {@code wfw:commentRss}, or Atom with threading (RFC 4685). */
final class FeedThread {
    private static final int MOST = 5_000;

    private final Http http;

    FeedThread(Http http) {
        this.http = http;
    }

    Fetched read(CommentSubject subject, URI feed, CancelFlag cancel) {
        return switch (http.fetch(FetchRequest.feed(feed).givenByUser(Reach.given(subject, null, feed)), cancel)) {
            case FetchResult.Fresh fresh ->
                switch (new FeedReader().read(fresh.body(), fresh.contentType(), fresh.finalAddress())) {
                    case FeedResult.Parsed(var parsed) -> Fetched.of(comments(parsed.entries(), feed));
                    case FeedResult.NotAFeed page -> Fetched.failed(page.why());
                };
            case FetchResult.NotModified _ -> Fetched.of(List.of());
            case FetchResult.RateLimited _ -> Fetched.failed("The site asks to be left alone for a while.");
            case FetchResult.Gone _ -> Fetched.failed("The site has no list of these comments any more.");
            case FetchResult.Failed failed -> Fetched.failed(failed.why());
        };
    }

    private static List<NewComment> comments(List<ParsedEntry> entries, URI feed) {
        List<NewComment> comments = new ArrayList<>();
        for (ParsedEntry entry : entries.stream().limit(MOST).toList()) {
            String link = String.valueOf(entry.link());
            String parent = entry.inReplyTo();
            URI base = entry.base() != null ? entry.base() : entry.link() != null ? entry.link() : feed;
            comments.add(new NewComment(
                    ThreadKeys.ofFeed(entry.key(), link),
                    parent == null ? null : ThreadKeys.ofFeed(parent, ""),
                    entry.byline() == null ? "" : entry.byline(),
                    entry.published() != null ? entry.published() : entry.updated(),
                    entry.link(),
                    HtmlCleaner.clean(entry.html().isBlank() ? entry.title() : entry.html(), base)
                            .html()));
        }
        return comments;
    }
}
