package app.broadsheet.comment;

import app.broadsheet.comment.ThreadReader.Fetched;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.content.PageCommentsReader;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.CommentTarget;
import app.broadsheet.model.NewComment;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.SendRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A WordPress post's comments by {@code /wp/v2/comments}: all pages, with their parents. */
final class WordPressThread {
    private static final int A_PAGE = 100;
    private static final int MOST_PAGES = 30;

    private final Calls calls;

    WordPressThread(Calls calls) {
        this.calls = calls;
    }

    Fetched read(CommentSubject subject, CommentTarget target, CancelFlag cancel) {
        URI api = target.api();
        if (api == null) {
            return Fetched.failed("The site does not give its comments.");
        }
        List<NewComment> found = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            URI address = WordPressSite.route(
                    api,
                    "wp/v2/comments",
                    Map.of(
                            "post", target.place(),
                            "per_page", Integer.toString(A_PAGE),
                            "order", "asc",
                            "page", Integer.toString(page)));
            Optional<JsonNode> some =
                    calls.json(SendRequest.get(address).givenByUser(Reach.given(subject, target, address)), cancel);
            if (some.isEmpty() || !some.get().isArray()) {
                return found.isEmpty() ? Fetched.failed("The site does not give its comments.") : Fetched.of(found);
            }
            some.get().forEach(comment -> found.add(comment(comment, address)));
            if (some.get().size() < A_PAGE) {
                break;
            }
        }
        return Fetched.of(found);
    }

    private static NewComment comment(JsonNode comment, URI base) {
        String parent = Calls.text(comment.path("parent"));
        URI link = Calls.web(Calls.text(comment.path("link")));
        return new NewComment(
                ThreadKeys.wordPress(Calls.text(comment.path("id"))),
                parent.isEmpty() || parent.equals("0") ? null : ThreadKeys.wordPress(parent),
                PageCommentsReader.words(Calls.text(comment.path("author_name"))),
                time(Calls.text(comment.path("date_gmt"))),
                link,
                HtmlCleaner.clean(Calls.text(comment.path("content").path("rendered")), link == null ? base : link)
                        .html());
    }

    private static @Nullable Instant time(String written) {
        try {
            return LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
