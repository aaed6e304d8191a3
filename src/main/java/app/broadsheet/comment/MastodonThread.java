package app.broadsheet.comment;

import app.broadsheet.comment.ThreadReader.Fetched;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.NewComment;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.SendRequest;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The answers to a fediverse post, asked of the server that it is on ({@code /api/v1/statuses/:id/context}). */
final class MastodonThread {
    private static final Pattern STATUS = Pattern.compile("/(?:@[^/]+|users/[^/]+/statuses|notice)/(\\w{1,40})/?$");

    private final Calls calls;

    MastodonThread(Calls calls) {
        this.calls = calls;
    }

    Fetched read(CommentSubject subject, URI post, CancelFlag cancel) {
        Matcher id = STATUS.matcher(String.valueOf(post.getPath()));
        if (!id.find()) {
            return Fetched.failed("The answers to this post cannot be listed.");
        }
        URI address = post.resolve("/api/v1/statuses/" + id.group(1) + "/context");
        Optional<JsonNode> context =
                calls.json(SendRequest.get(address).givenByUser(Reach.given(subject, null, address)), cancel);
        if (context.isEmpty()) {
            return Fetched.failed("The server does not list the answers to this post.");
        }
        Map<String, String> keys = new HashMap<>();
        for (JsonNode status : context.get().path("descendants")) {
            keys.put(Calls.text(status.path("id")), key(status));
        }
        List<NewComment> comments = new ArrayList<>();
        for (JsonNode status : context.get().path("descendants")) {
            URI link = Calls.web(Calls.text(status.path("url")));
            JsonNode account = status.path("account");
            String name = Calls.text(account.path("display_name"));
            comments.add(new NewComment(
                    key(status),
                    keys.get(Calls.text(status.path("in_reply_to_id"))),
                    name.isBlank() ? Calls.text(account.path("acct")) : name,
                    time(Calls.text(status.path("created_at"))),
                    link,
                    HtmlCleaner.clean(Calls.text(status.path("content")), post).html()));
        }
        return Fetched.of(comments);
    }

    private static String key(JsonNode status) {
        URI link = Calls.web(Calls.text(status.path("url")));
        return link == null ? Calls.text(status.path("uri")) : link.toString();
    }

    static @Nullable Instant time(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
