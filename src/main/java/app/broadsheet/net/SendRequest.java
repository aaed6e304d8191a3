package app.broadsheet.net;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request that changes something or that is signed: made once, never repeated and never led on by a redirect.
 *
 * @param headers beside those that every request has; values may be secret and are logged nowhere
 * @param body what is sent with POST; null for GET
 * @param contentType of the body, null for none
 * @param userGiven as in {@link FetchRequest}
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, to the connection
public record SendRequest(
        URI address,
        Map<String, String> headers,
        byte @Nullable [] body,
        @Nullable String contentType,
        boolean userGiven) {
    public SendRequest {
        headers = Map.copyOf(headers);
    }

    /** Asks for something. */
    public static SendRequest get(URI address) {
        return new SendRequest(address, Map.of(), null, null, false);
    }

    /** Sends text of a type, in UTF-8. */
    public static SendRequest post(URI address, String contentType, String text) {
        return new SendRequest(address, Map.of(), text.getBytes(StandardCharsets.UTF_8), contentType, false);
    }

    /** Sends a form as a browser would ({@code application/x-www-form-urlencoded}). */
    public static SendRequest form(URI address, Map<String, String> fields) {
        return post(address, "application/x-www-form-urlencoded", encoded(fields));
    }

    /** This request with one more header. */
    public SendRequest with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new SendRequest(address, more, body, contentType, userGiven);
    }

    /** This request to a host that the user gave (or did not). */
    public SendRequest givenByUser(boolean given) {
        return new SendRequest(address, headers, body, contentType, given);
    }

    /** Fields as {@code name=value&…}, in UTF-8. */
    public static String encoded(Map<String, String> fields) {
        List<String> pairs = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .toList();
        return pairs.stream().collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
