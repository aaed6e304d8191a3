package app.broadsheet.feed.text;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web addresses as people and programs write them into feeds: with spaces, without a scheme, in any script. */
public final class Addresses {
    /** A name has at most 253 characters (RFC 1035); before it may stand a user's. */
    private static final int LONGEST_HOST = 600;

    private static final int LONGEST = 8_192;
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(?!\\d+(/|$)).*", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("^([a-z]+://)([^/?#]*)(.*)$", Pattern.DOTALL);
    private static final String PLAIN = "/.-_:?=&+,;~@!*'()$";
    private static final String LEGAL = "-_.~!*'();:@&=+$,/?#%";

    private Addresses() {}

    /**
     * The web address that {@code written} means, relative to {@code base}; null when there is none: blank, malformed
     * beyond mending, or of a scheme other than {@code http} and {@code https}. Never throws.
     */
    public static @Nullable URI web(@Nullable URI base, @Nullable String written) {
        URI found = resolve(base, written);
        return found != null && isWeb(found) ? found : null;
    }

    /** Whether this is an absolute {@code http} or {@code https} address with a host. */
    public static boolean isWeb(URI address) {
        String scheme = address.getScheme();
        return scheme != null
                && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                && address.getRawAuthority() != null;
    }

    /** As {@link #web}, of any scheme, and relative when {@code base} is null; null when it is blank or malformed. */
    public static @Nullable URI resolve(@Nullable URI base, @Nullable String written) {
        if (written == null || written.isBlank() || written.length() > LONGEST) {
            return null;
        }
        String stripped = written.strip();
        String mended = isPlain(stripped) ? stripped : mended(stripped);
        try {
            URI address = new URI(mended);
            if (base == null || address.isAbsolute()) {
                return address;
            }
            return resolved(base, address, mended);
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return null;
        }
    }

    private static URI resolved(URI base, URI address, String mended) throws URISyntaxException {
        if (mended.startsWith("?")) {
            // java.net.URI follows RFC 2396 here and would drop the last segment of the path (RFC 3986, 5.2.2).
            String whole = base.toString();
            int end = whole.indexOf('#');
            String trunk = end < 0 ? whole : whole.substring(0, end);
            int query = trunk.indexOf('?');
            return new URI((query < 0 ? trunk : trunk.substring(0, query)) + mended);
        }
        URI rooted = base.getRawPath() != null && base.getRawPath().isEmpty() ? base.resolve("/") : base;
        String joined = rooted.resolve(address).toString();
        // A path that climbs above the root stays at the root (RFC 3986, 5.2.4).
        Matcher parts = AUTHORITY.matcher(joined);
        return new URI(
                parts.matches() && parts.group(3).startsWith("/../")
                        ? parts.group(1) + parts.group(2) + parts.group(3).replaceFirst("^(/\\.\\.)+", "")
                        : joined);
    }

    /** Whether an address is whole and needs no mending, as nearly all are. */
    private static boolean isPlain(String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return false;
        }
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && PLAIN.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String mended(String written) {
        String address = written;
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("feed:")) {
            String rest = address.substring("feed:".length());
            address = rest.startsWith("//") ? "http:" + rest : rest;
        } else if (lower.startsWith("www.") && !SCHEME.matcher(address).matches()) {
            address = "https://" + address;
        }
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            int colon = scheme.end(1);
            address = address.substring(0, colon).toLowerCase(Locale.ROOT) + address.substring(colon);
        }
        Matcher parts = AUTHORITY.matcher(address);
        if (parts.matches()) {
            return parts.group(1) + host(parts.group(2)) + escaped(parts.group(3));
        }
        return escaped(address);
    }

    private static String host(String authority) {
        String clean = authority.replaceAll("\\s", "");
        if (clean.length() > LONGEST_HOST || clean.chars().allMatch(c -> c < 128)) {
            return clean; // of longer ones Java says no more than that it did not expect them
        }
        int at = clean.lastIndexOf('@');
        try {
            return clean.substring(0, at + 1) + IDN.toASCII(clean.substring(at + 1), IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException notAName) {
            return clean;
        }
    }

    private static String escaped(String rest) {
        StringBuilder out = new StringBuilder(rest.length());
        boolean fragment = false;
        for (int i = 0; i < rest.length(); ) {
            int c = rest.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            boolean legal = c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
            boolean brokenEscape = c == '%' && !isEscape(rest, i);
            boolean secondHash = c == '#' && fragment;
            fragment |= c == '#';
            if (legal && !brokenEscape && !secondHash) {
                out.append((char) c);
            } else if (c >= 128 && Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
                }
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 1 < text.length()
                && Character.digit(text.charAt(at), 16) >= 0
                && Character.digit(text.charAt(at + 1), 16) >= 0;
    }
}
