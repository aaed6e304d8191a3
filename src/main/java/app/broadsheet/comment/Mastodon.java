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
 * A reply by the user's Mastodon account. The server answers a repeated {@code Idempotency-Key} with the status that it
 * made before, for an hour; and one's own statuses can be listed.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/statuses/">Mastodon: statuses</a>
 */
final class Mastodon implements Protocol {
    /** Short of the hour that servers remember a key for, since clocks differ. */
    private static final Duration KEY_IS_KNOWN = Duration.ofMinutes(50);

    private final Calls calls;

    Mastodon(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Outcome send(Letter letter, CancelFlag cancel) {
        if (letter.secret() == null) {
            return new Outcome.Refused(OutboxState.NEEDS_SIGN_IN, "The account's token is not in the keyring.");
        }
        Found found = resolve(letter, cancel);
        if (found.id.isEmpty()) {
            return found.outcome;
        }
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("status", found.mention + letter.text());
        status.put("in_reply_to_id", found.id);
        SendRequest request = signed(
                        letter,
                        SendRequest.post(
                                at(letter, "/api/v1/statuses", Map.of()), "application/json", Calls.write(status)))
                .with("Idempotency-Key", letter.comment().delivery().token());
        return switch (calls.send(request, cancel)) {
            case SendResult.NothingSent(boolean offline, String why) -> new Outcome.NotSent(offline, why);
            case SendResult.ReplyLost(String why) -> new Outcome.Unsure(null, why);
            case SendResult.Answered answered -> read(answered);
        };
    }

    static Outcome read(SendResult.Answered answered) {
        Optional<JsonNode> said = Calls.json(answered.text());
        String error = said.map(node -> Calls.text(node.path("error"))).orElse("");
        String why = error.isEmpty() ? "The server answered with an error (" + answered.status() + ")." : error;
        return switch (answered.status()) {
            case 200 -> {
                String id = said.map(node -> Calls.text(node.path("id"))).orElse("");
                yield id.isEmpty()
                        ? new Outcome.Unsure(null, "The server did not say whether it took the reply.")
                        : new Outcome.Delivered(
                                false,
                                said.map(node -> Calls.web(Calls.text(node.path("url"))))
                                        .orElse(null),
                                id);
            }
            case 401, 403 -> new Outcome.Refused(OutboxState.NEEDS_SIGN_IN, why);
            case 404 -> new Outcome.Refused(OutboxState.CLOSED, why);
            case 422 -> new Outcome.Refused(OutboxState.NEEDS_EDIT, why);
            case 429 -> new Outcome.Later(answered.retryAfter(), why);
            default -> new Outcome.Unsure(answered.retryAfter(), why);
        };
    }

    /** What the account's own server calls the post that is answered (resolved by its address). */
    private Found resolve(Letter letter, CancelFlag cancel) {
        String post = letter.parent().isEmpty() ? letter.target().place() : letter.parent();
        URI address =
                at(letter, "/api/v2/search", Map.of("q", post, "resolve", "true", "type", "statuses", "limit", "1"));
        return switch (calls.send(signed(letter, SendRequest.get(address)), cancel)) {
            case SendResult.NothingSent(boolean offline, String why) -> new Found(new Outcome.NotSent(offline, why));
            case SendResult.ReplyLost(String why) -> new Found(new Outcome.Later(null, why));
            case SendResult.Answered answered -> {
                JsonNode status = Calls.json(answered.text())
                        .map(node -> node.path("statuses").path(0))
                        .orElse(null);
                if (answered.status() == 200 && status != null && !status.isMissingNode()) {
                    yield new Found(Calls.text(status.path("id")), mention(letter, status));
                }
                yield new Found(
                        switch (answered.status()) {
                            case 200, 404 ->
                                new Outcome.Refused(
                                        OutboxState.NEEDS_CHOICE,
                                        "Your server does not find the post that this answers.");
                            case 401, 403 ->
                                new Outcome.Refused(
                                        OutboxState.NEEDS_SIGN_IN, "Your server does not accept the token.");
                            default ->
                                new Outcome.Later(answered.retryAfter(), "Your server could not look up the post.");
                        });
            }
        };
    }

    private static String mention(Letter letter, JsonNode status) {
        String account = Calls.text(status.path("account").path("acct"));
        return account.isEmpty() || letter.text().contains("@" + account) ? "" : "@" + account + " ";
    }

    @Override
    public Sighting look(Letter letter, CancelFlag cancel) {
        if (letter.secret() == null) {
            return new Sighting.Unknown(true, "The account's token is not in the keyring.");
        }
        String known = letter.comment().delivery().remoteId();
        if (known != null) {
            return new Sighting.There(false, letter.comment().delivery().link(), known);
        }
        Optional<String> me = calls.json(
                        signed(letter, SendRequest.get(at(letter, "/api/v1/accounts/verify_credentials", Map.of()))),
                        cancel)
                .map(node -> Calls.text(node.path("id")))
                .filter(id -> id.matches("[A-Za-z0-9]{1,40}"));
        Optional<JsonNode> mine = me.flatMap(id -> calls.json(
                signed(
                        letter,
                        SendRequest.get(at(letter, "/api/v1/accounts/" + id + "/statuses", Map.of("limit", "40")))),
                cancel));
        if (mine.isEmpty() || !mine.get().isArray()) {
            return new Sighting.Unknown(false, "Your server could not be asked.");
        }
        String text = Calls.plain(letter.text());
        boolean unlike = false;
        for (JsonNode status : mine.get()) {
            String said = Calls.plain(PageCommentsReader.words(Calls.text(status.path("content"))));
            boolean maybe = !Calls.text(status.path("in_reply_to_id")).isEmpty()
                    && letter.mayBe(MastodonThread.time(Calls.text(status.path("created_at"))));
            if (maybe && said.endsWith(text)) {
                return new Sighting.There(
                        false, Calls.web(Calls.text(status.path("url"))), Calls.text(status.path("id")));
            }
            unlike |= maybe;
        }
        // Servers change what is written: of "@ada@example.social" they show "@ada".
        if (unlike) {
            return new Sighting.Unknown(true, "It cannot be told from another reply of yours.");
        }
        return mine.get().size() < 40
                ? new Sighting.NotThere()
                : new Sighting.Unknown(true, "It is not among the latest.");
    }

    @Override
    public boolean resendIsSafe(Letter letter, Instant now) {
        Instant first = letter.firstSent();
        return first != null && now.isBefore(first.plus(KEY_IS_KNOWN)) && !now.isBefore(first);
    }

    @Override
    public Duration pace() {
        return Duration.ofSeconds(2);
    }

    private static URI at(Letter letter, String path, Map<String, String> query) {
        String address = letter.target().endpoint().resolve("/") + path.substring(1);
        return URI.create(query.isEmpty() ? address : address + "?" + SendRequest.encoded(query));
    }

    private static SendRequest signed(Letter letter, SendRequest request) {
        return request.with("Authorization", "Bearer " + letter.secret()).givenByUser(letter.given(request.address()));
    }

    private record Found(String id, String mention, Outcome outcome) {
        Found(String id, String mention) {
            this(id, mention, new Outcome.Later(null, ""));
        }

        Found(Outcome outcome) {
            this("", "", outcome);
        }
    }
}
