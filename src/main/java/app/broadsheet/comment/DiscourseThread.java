package app.broadsheet.comment;

import app.broadsheet.comment.ThreadReader.Fetched;
import app.broadsheet.content.HtmlCleaner;
import app.broadsheet.model.CommentSubject;
import app.broadsheet.model.NewComment;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.SendRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The posts of a Discourse topic but its first, a page after the other ({@code /t/:id.json?page=}). */
final class DiscourseThread {
    /** A topic's number in the path of its page. */
    static final Pattern TOPIC = Pattern.compile("/t/(?:[^/]+/)?(\\d{1,18})(?:/|$)");

    private static final int MOST_PAGES = 30;

    private final Calls calls;

    DiscourseThread(Calls calls) {
        this.calls = calls;
    }

    Fetched read(CommentSubject subject, URI home, String topic, CancelFlag cancel) {
        List<NewComment> comments = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            URI address = home.resolve("/t/" + topic + ".json?page=" + page);
            Optional<JsonNode> answer =
                    calls.json(SendRequest.get(address).givenByUser(Reach.given(subject, null, address)), cancel);
            if (answer.isEmpty()) {
                return page == 1 ? Fetched.failed("The forum does not show this topic.") : Fetched.of(comments);
            }
            JsonNode posts = answer.get().path("post_stream").path("posts");
            for (JsonNode post : posts) {
                if (!Calls.text(post.path("post_number")).equals("1")) {
                    comments.add(comment(post, home, topic));
                }
            }
            if (posts.size() < 20) {
                break;
            }
        }
        return Fetched.of(comments);
    }

    private static NewComment comment(JsonNode post, URI home, String topic) {
        String number = Calls.text(post.path("post_number"));
        String parent = Calls.text(post.path("reply_to_post_number"));
        String name = Calls.text(post.path("name"));
        return new NewComment(
                ThreadKeys.discourse(number),
                parent.isEmpty() || parent.equals("1") ? null : ThreadKeys.discourse(parent),
                name.isBlank() ? Calls.text(post.path("username")) : name,
                MastodonThread.time(Calls.text(post.path("created_at"))),
                home.resolve("/t/" + topic + "/" + number),
                HtmlCleaner.clean(Calls.text(post.path("cooked")), home).html());
    }
}
