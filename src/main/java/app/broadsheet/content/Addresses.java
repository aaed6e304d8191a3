package app.broadsheet.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as pages write them (spaces, pipes, umlauts, missing schemes) as the strict absolute ones that the rest of the
 * program takes. What could run something ({@code javascript:}, {@code vbscript:}, {@code data:} pages) has no address.
 */
final class Addresses {
    private static final int LONGEST = 8_000;
    private static final String KEPT = "!#$%&'()*+,-./:;=?@_~";

    private Addresses() {}

    /** Where a link leads: absolute http, https or mailto, tracking parameters removed; null when nowhere safe. */
    static @Nullable URI link(String written, @Nullable URI base) {
        URI address = absolute(written, base);
        if (address == null) {
            return null;
        }
        return switch (scheme(address)) {
            case "http", "https" -> TrackingParameters.remove(address);
            case "mailto" -> address;
            default -> null;
        };
    }

    /** The absolute http or https address of something to fetch; null when there is none. */
    static @Nullable URI web(String written, @Nullable URI base) {
        URI address = absolute(written, base);
        return address != null && isWeb(address) ? address : null;
    }

    /** The part of a page that a link names: {@code #name} with the name encoded; null when there is no name. */
    static @Nullable URI local(String name) {
        if (name.isBlank() || name.length() > 200) {
            return null;
        }
        try {
            return new URI(null, null, name);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The name after {@code #}, decoded as far as it can be. */
    static String name(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    static boolean isWeb(URI address) {
        String scheme = scheme(address);
        String host = address.getRawAuthority();
        return (scheme.equals("http") || scheme.equals("https")) && host != null && !host.isEmpty();
    }

    private static String scheme(URI address) {
        String scheme = address.getScheme();
        return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    }

    static @Nullable URI absolute(String written, @Nullable URI base) {
        String text = strip(written);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            URI address = new URI(encoded(text));
            if (address.isAbsolute()) {
                return isWeb(address) || scheme(address).equals("mailto") ? address : null;
            }
            if (base == null || base.isOpaque()) {
                return null;
            }
            URI resolved = text.startsWith("?") ? withQuery(base, encoded(text)) : base.resolve(address);
            return resolved.isAbsolute() ? resolved.normalize() : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** {@link URI#resolve} drops the last part of the path for a lone query (RFC 2396, not RFC 3986). */
    private static URI withQuery(URI base, String query) throws URISyntaxException {
        String path = base.getRawPath();
        return new URI(base.getScheme() + "://" + base.getRawAuthority() + (path == null ? "" : path) + query);
    }

    /** Without white space around, and without tabs and line ends inside, as browsers read attributes. */
    private static String strip(String written) {
        StringBuilder kept = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= ' ' && c != 0x7f) {
                kept.append(c);
            }
        }
        return kept.toString().strip();
    }

    private static String encoded(String text) {
        StringBuilder safe = null;
        int fragment = text.indexOf('#');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean good =
                    ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || KEPT.indexOf(c) >= 0)
                            && !(c == '%' && !isEscape(text, i))
                            && !(c == '#' && i > fragment);
            if (good && safe != null) {
                safe.append(c);
            } else if (!good) {
                if (safe == null) {
                    safe = new StringBuilder(text.length() + 16).append(text, 0, i);
                }
                int point = text.codePointAt(i);
                for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    safe.append('%').append(String.format(Locale.ROOT, "%02X", b));
                }
                i += Character.charCount(point) - 1;
            }
        }
        return safe == null ? text : safe.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
