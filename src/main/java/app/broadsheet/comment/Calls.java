package app.broadsheet.comment;

import app.broadsheet.net.CancelFlag;
import app.broadsheet.net.Http;
import app.broadsheet.net.SendRequest;
import app.broadsheet.net.SendResult;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests and answers as the protocols write and read them. */
final class Calls {
    private final Http http;

    Calls(Http http) {
        this.http = http;
    }

    SendResult send(SendRequest request, CancelFlag cancel) {
        return http.send(request, cancel);
    }

    /** What a GET answers when it is whole and 200; empty otherwise. */
    Optional<JsonNode> json(SendRequest request, CancelFlag cancel) {
        return http.send(request, cancel) instanceof SendResult.Answered answered
                        && answered.status() == 200
                        && answered.whole()
                ? json(answered.text())
                : Optional.empty();
    }

    /** JSON; empty when it is none. */
    static Optional<JsonNode> json(String text) {
        try {
            return Optional.ofNullable(JsonMapper.shared().readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static String write(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    /** A text or a number; empty for anything else. */
    static String text(JsonNode node) {
        return node.isString() || node.isNumber() ? node.asString() : "";
    }

    /** A web address that somebody else wrote; null when it is none. */
    static @Nullable URI web(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            URI address = new URI(written.strip());
            String scheme = String.valueOf(address.getScheme());
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            return web && address.getHost() != null ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Words only, for comparing what was typed with what a site made of it. */
    static String plain(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
