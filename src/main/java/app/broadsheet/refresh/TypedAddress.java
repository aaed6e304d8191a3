package app.broadsheet.refresh;

import app.broadsheet.net.LocalAddresses;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type or paste where an address is asked for, as addresses to try in turn. */
final class TypedAddress {
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(?!\\d{1,5}(?:[/?#]|$))(.*)$");
    private static final Pattern FEDIVERSE = Pattern.compile("^(?:acct:)?@?([\\w.-]+)@([\\w-]+(?:\\.[\\w-]+)+)$");
    private static final Pattern SUBREDDIT = Pattern.compile("^/?(r|u)/([\\w-]+)/?$");
    private static final Pattern HOST =
            Pattern.compile("^(\\[[0-9A-Fa-f:.]+]|[^/?#:@\\s]+)(?::\\d{1,5})?(?:[/?#].*)?$");

    private TypedAddress() {}

    /** Where to look, the likeliest first; empty when it can be no address. */
    static List<URI> candidates(String typed) {
        String text = bare(typed);
        Matcher fediverse = FEDIVERSE.matcher(text);
        if (fediverse.matches()) {
            return uri("https://" + fediverse.group(2) + "/@" + fediverse.group(1));
        }
        Matcher reddit = SUBREDDIT.matcher(text);
        if (reddit.matches()) {
            return uri("https://www.reddit.com/" + (reddit.group(1).equals("u") ? "user" : "r") + "/" + reddit.group(2)
                    + "/");
        }
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches()) {
            return withoutScheme(text);
        }
        String rest = scheme.group(2);
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> uri(scheme.group(1).toLowerCase(Locale.ROOT) + ":" + rest);
            // Schemes that browsers gave to readers: the rest is an address, with or without its own scheme.
            case "feed", "feeds", "rss", "itpc", "pcast", "podcast", "news" -> candidates(rest.replaceFirst("^//", ""));
            default -> List.of();
        };
    }

    private static List<URI> withoutScheme(String text) {
        Matcher host = HOST.matcher(text.replaceFirst("^//", ""));
        if (!host.matches()) {
            return List.of();
        }
        String name = host.group(1);
        boolean local = LocalAddresses.looksLocal(name);
        // A single word is a search more likely than a host, unless a port or path says otherwise.
        if (local
                && name.indexOf('.') < 0
                && name.indexOf(':') < 0
                && !name.equalsIgnoreCase("localhost")
                && host.group().equals(name)) {
            return List.of();
        }
        List<URI> secure = uri("https://" + host.group());
        List<URI> plain = uri("http://" + host.group());
        if (secure.isEmpty() || plain.isEmpty()) {
            return List.of();
        }
        return local ? List.of(plain.getFirst(), secure.getFirst()) : List.of(secure.getFirst(), plain.getFirst());
    }

    private static String bare(String typed) {
        String text = typed.strip();
        while (text.length() > 1 && ("<\"'“‘(".indexOf(text.charAt(0)) >= 0)) {
            text = text.substring(1).strip();
        }
        while (text.length() > 1 && (">\"'”’)".indexOf(text.charAt(text.length() - 1)) >= 0)) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }

    private static List<URI> uri(String address) {
        try {
            String mended = address.replace(" ", "%20").replace("|", "%7C").replace("\\", "/");
            URI uri = new URI(mended);
            return uri.getRawAuthority() == null ? List.of() : List.of(uri);
        } catch (URISyntaxException _) {
            return List.of();
        }
    }
}
