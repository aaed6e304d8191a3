package app.broadsheet.comment;

import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.SendRequest;
import app.broadsheet.net.SendResult;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Asks WordPress' REST interface about comments ({@code /wp/v2/comments}). Whoever is not signed in sees published comments
 * only; of one that is held they are told that they may not see it (401).
 */
final class WordPressSite {
    private final Calls calls;

    WordPressSite(Calls calls) {
        this.calls = calls;
    }

    /** An address below the REST root, which may be {@code …/wp-json/} or {@code …/?rest_route=/}. */
    static URI route(URI api, String path, Map<String, String> query) {
        String root = api.toString();
        boolean plain = root.contains("rest_route=");
        String base = root.endsWith("/") ? root + path : root + "/" + path;
        return URI.create(query.isEmpty() ? base : base + (plain ? "&" : "?") + SendRequest.encoded(query));
    }

    /** The header that signs a request with an application password (RFC 7617). */
    static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    Sighting look(Letter letter, CancelFlag cancel) {
        URI api = letter.target().api();
        if (api == null) {
            return new Sighting.Unknown(true, "The site cannot be asked.");
        }
        String id = letter.comment().delivery().remoteId();
        return id == null ? search(letter, api, cancel) : byId(letter, api, id, cancel);
    }

    /** Whether a comment is there for others to answer; empty when that cannot be told. */
    Optional<Boolean> exists(Letter letter, String id, CancelFlag cancel) {
        URI api = letter.target().api();
        if (api == null) {
            return Optional.empty();
        }
        return switch (calls.send(signed(letter, route(api, "wp/v2/comments/" + id, Map.of())), cancel)) {
            case SendResult.Answered answered when answered.status() == 200 -> Optional.of(true);
            case SendResult.Answered answered
            when answered.status() == 404 && answered.text().contains("rest_comment_invalid_id") -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Sighting byId(Letter letter, URI api, String id, CancelFlag cancel) {
        SendResult result = calls.send(signed(letter, route(api, "wp/v2/comments/" + id, Map.of())), cancel);
        if (!(result instanceof SendResult.Answered answered) || !answered.whole()) {
            return new Sighting.Unknown(false, "The site could not be asked.");
        }
        return switch (answered.status()) {
            case 200 -> there(Calls.json(answered.text()).orElse(null), id);
            case 401, 403 ->
                answered.text().contains("rest_cannot_read")
                        ? new Sighting.There(true, null, id)
                        : new Sighting.Unknown(true, "The site does not say.");
            case 404 ->
                answered.text().contains("rest_comment_invalid_id")
                        ? new Sighting.Removed("The site has removed it.")
                        : new Sighting.Unknown(true, "The site does not say.");
            default -> new Sighting.Unknown(true, "The site does not say.");
        };
    }

    private Sighting search(Letter letter, URI api, CancelFlag cancel) {
        Map<String, String> query = Map.of("post", letter.target().place(), "per_page", "100", "order", "desc");
        Optional<JsonNode> found = calls.json(signed(letter, route(api, "wp/v2/comments", query)), cancel);
        if (found.isPresent() && found.get().isArray()) {
            String mine = Calls.plain(letter.text());
            for (JsonNode comment : found.get()) {
                String said = Calls.plain(
                        WordPressForm.words(Calls.text(comment.path("content").path("rendered"))));
                boolean signed = letter.target().account() != null
                        || Calls.text(comment.path("author_name"))
                                .equals(letter.identity().name());
                if (signed && said.equals(mine)) {
                    return there(comment, Calls.text(comment.path("id")));
                }
            }
        }
        return new Sighting.Unknown(true, "It is not to be seen yet.");
    }

    private static Sighting there(@Nullable JsonNode comment, String id) {
        if (comment == null || comment.path("id").isMissingNode()) {
            return new Sighting.Unknown(true, "The site does not say.");
        }
        String status = Calls.text(comment.path("status"));
        if (status.equals("spam") || status.equals("trash")) {
            return new Sighting.Removed("The site has removed it.");
        }
        return new Sighting.There(status.equals("hold"), Calls.web(Calls.text(comment.path("link"))), id);
    }

    /** A request by the letter's account, or by nobody. */
    static SendRequest signed(Letter letter, URI address) {
        SendRequest request = SendRequest.get(address).givenByUser(letter.given(address));
        String account = letter.target().account();
        return account == null || letter.secret() == null
                ? request
                : request.with("Authorization", basic(account, letter.secret()));
    }
}
