package app.broadsheet.comment;

import app.broadsheet.content.PageCommentsReader;
import app.broadsheet.model.OutboxState;
import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.SendRequest;
import app.broadsheet.net.SendResult;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A post in a Discourse topic with a user API key. It knows no keys against repetition, but shows the topic and what of
 * one's own waits for review: what is in neither has not arrived.
 *
 * @see <a href="https://docs.discourse.org/">Discourse API</a>
 */
final class Discourse implements Protocol {
    private final Calls calls;

    Discourse(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Outcome send(Letter letter, CancelFlag cancel) {
        if (letter.secret() == null) {
            return new Outcome.Refused(OutboxState.NEEDS_SIGN_IN, "The key for this forum is not in the keyring.");
        }
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("topic_id", Long.parseLong(letter.target().place()));
        post.put("raw", letter.text());
        if (!letter.parent().isEmpty()) {
            post.put("reply_to_post_number", Long.parseLong(letter.parent()));
        }
        SendRequest request =
                signed(letter, SendRequest.post(at(letter, "/posts.json"), "application/json", Calls.write(post)));
        return switch (calls.send(request, cancel)) {
            case SendResult.NothingSent(boolean offline, String why) -> new Outcome.NotSent(offline, why);
            case SendResult.ReplyLost(String why) -> new Outcome.Unsure(null, why);
            case SendResult.Answered answered -> read(answered, letter.target().endpoint());
        };
    }

    static Outcome read(SendResult.Answered answered, URI home) {
        Optional<JsonNode> said = Calls.json(answered.text());
        String error = said.map(node -> Calls.text(node.path("errors").path(0))).orElse("");
        String why = error.isEmpty() ? "The forum answered with an error (" + answered.status() + ")." : error;
        return switch (answered.status()) {
            case 200 ->
                said.map(node -> accepted(node, home))
                        .orElse(new Outcome.Unsure(null, "The forum did not say whether it took the post."));
            case 401, 403 -> new Outcome.Refused(OutboxState.NEEDS_SIGN_IN, why);
            case 404, 410 -> new Outcome.Refused(OutboxState.CLOSED, why);
            case 422 -> new Outcome.Refused(OutboxState.NEEDS_EDIT, why);
            case 429 -> new Outcome.Later(answered.retryAfter(), why);
            default -> new Outcome.Unsure(answered.retryAfter(), why);
        };
    }

    private static Outcome accepted(JsonNode said, URI home) {
        if (Calls.text(said.path("action")).equals("enqueued")) {
            return new Outcome.Delivered(true, null, null);
        }
        JsonNode post = said.path("post").isMissingNode() ? said : said.path("post");
        String id = Calls.text(post.path("id"));
        return id.isEmpty()
                ? new Outcome.Unsure(null, "The forum did not say whether it took the post.")
                : new Outcome.Delivered(false, link(post, home), id);
    }

    private static URI link(JsonNode post, URI home) {
        return home.resolve("/t/" + Calls.text(post.path("topic_id")) + "/" + Calls.text(post.path("post_number")));
    }

    @Override
    public Sighting look(Letter letter, CancelFlag cancel) {
        if (letter.secret() == null) {
            return new Sighting.Unknown(true, "The key for this forum is not in the keyring.");
        }
        String account = letter.target().account();
        Optional<JsonNode> topic = calls.json(
                signed(
                        letter,
                        SendRequest.get(at(letter, "/t/" + letter.target().place() + "/last.json"))),
                cancel);
        if (topic.isEmpty() || account == null) {
            return new Sighting.Unknown(false, "The forum could not be asked.");
        }
        String mine = Calls.plain(letter.text());
        boolean unlike = false;
        for (JsonNode post : topic.get().path("post_stream").path("posts")) {
            String said = Calls.plain(PageCommentsReader.words(Calls.text(post.path("cooked"))));
            boolean own = Calls.text(post.path("username")).equalsIgnoreCase(account);
            boolean maybe = own && letter.mayBe(MastodonThread.time(Calls.text(post.path("created_at"))));
            if (maybe && said.equals(mine)) {
                return new Sighting.There(false, link(post, letter.target().endpoint()), Calls.text(post.path("id")));
            }
            unlike |= maybe;
        }
        // Markdown may have made other words of it: a link's address is gone, say.
        return unlike
                ? new Sighting.Unknown(true, "It cannot be told from another post of yours in the topic.")
                : pending(letter, account, mine, cancel);
    }

    private Sighting pending(Letter letter, String account, String mine, CancelFlag cancel) {
        Optional<JsonNode> waiting = calls.json(
                signed(
                        letter,
                        SendRequest.get(at(
                                letter,
                                "/posts/"
                                        + SendRequest.encoded(Map.of("", account))
                                                .substring(1) + "/pending.json"))),
                cancel);
        if (waiting.isEmpty() || !waiting.get().path("pending_posts").isArray()) {
            return new Sighting.Unknown(true, "It is not to be seen in the topic.");
        }
        for (JsonNode post : waiting.get().path("pending_posts")) {
            if (Calls.plain(Calls.text(post.path("raw_text"))).equals(mine)) {
                return new Sighting.There(true, null, null);
            }
        }
        return new Sighting.NotThere();
    }

    @Override
    public boolean resendIsSafe(Letter letter, Instant now) {
        return false;
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(5);
    }

    private static URI at(Letter letter, String path) {
        return letter.target().endpoint().resolve(path);
    }

    private static SendRequest signed(Letter letter, SendRequest request) {
        return request.with("User-Api-Key", String.valueOf(letter.secret()))
                .givenByUser(letter.given(request.address()));
    }
}
