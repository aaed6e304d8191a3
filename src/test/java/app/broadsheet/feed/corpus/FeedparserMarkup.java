package app.broadsheet.feed.corpus;

import app.broadsheet.feed.text.Addresses;
import app.broadsheet.feed.wire.Construct;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Writes the markup that was read in the manner of Python's feedparser, so that it can be compared: addresses absolute,
 * attributes sorted, active elements and attributes dropped, references as they were. This checks that markup arrives
 * whole; what makes it safe to show is the {@code content} room, which has tests of its own.
 */
final class FeedparserMarkup {
    private static final Pattern TOKEN = Pattern.compile(
            "<!--.*?-->|<[!?][^>]*>|</?([A-Za-z][\\w:.-]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z_][\\w:.-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");
    private static final Set<String> VOID = Set.of(
            "area", "br", "col", "command", "hr", "img", "input", "keygen", "nextid", "source", "wbr", "event-source");
    private static final Set<String> DROPPED = Set.of(
            "applet",
            "base",
            "bgsound",
            "blink",
            "body",
            "embed",
            "frame",
            "frameset",
            "head",
            "html",
            "iframe",
            "link",
            "meta",
            "object",
            "param",
            "plaintext",
            "script",
            "style",
            "title",
            "xml");
    private static final Set<String> SILENT = Set.of("applet", "script", "style");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "cite", "action", "background", "longdesc", "usemap", "poster");
    private static final Set<String> STYLES = Set.of(
            "position",
            "left",
            "top",
            "z-index",
            "background-repeat",
            "background-image",
            "tab-stops",
            "page-break-before");

    private FeedparserMarkup() {}

    static String of(Construct construct) {
        if (construct.kind() == Construct.Kind.TEXT) {
            return construct.value().strip();
        }
        return rewritten(construct.value(), construct.base()).strip();
    }

    private static String rewritten(String markup, @Nullable URI base) {
        StringBuilder out = new StringBuilder();
        Matcher tokens = TOKEN.matcher(markup);
        int from = 0;
        String silent = null;
        while (tokens.find()) {
            if (silent == null) {
                out.append(markup, from, tokens.start());
            }
            from = tokens.end();
            String name = tokens.group(1) == null ? null : tokens.group(1);
            if (name == null) {
                continue;
            }
            String lower = name.toLowerCase(Locale.ROOT);
            boolean end = tokens.group().startsWith("</");
            if (SILENT.contains(lower) && !tokens.group().endsWith("/>")) {
                silent = end ? null : lower;
            } else if (silent == null && !DROPPED.contains(lower)) {
                tag(out, lower, tokens.group(2), end, base);
            }
        }
        if (silent == null) {
            out.append(markup.substring(from));
        }
        return out.toString();
    }

    private static void tag(StringBuilder out, String lower, String rest, boolean end, @Nullable URI base) {
        if (end) {
            out.append(VOID.contains(lower) ? "" : "</" + lower + ">");
            return;
        }
        TreeMap<String, String> attributes = new TreeMap<>();
        Matcher written = ATTRIBUTE.matcher(rest);
        while (written.find()) {
            String key = written.group(1);
            String value = written.group(2) != null
                    ? written.group(2)
                    : written.group(3) != null ? written.group(3) : written.group(4) != null ? written.group(4) : "";
            String kept = kept(key.toLowerCase(Locale.ROOT), value, base);
            if (kept != null) {
                attributes.put(key.equals(key.toUpperCase(Locale.ROOT)) ? key.toLowerCase(Locale.ROOT) : key, kept);
            }
        }
        out.append('<').append(lower);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(value).append('"'));
        out.append(VOID.contains(lower) ? " />" : ">");
    }

    private static @Nullable String kept(String key, String value, @Nullable URI base) {
        if (key.startsWith("on") && key.length() > 4) {
            return null;
        }
        if (key.equals("style")) {
            String style = style(value);
            return style.isEmpty() ? null : style;
        }
        if (!ADDRESSES.contains(key) || value.isEmpty()) {
            return value;
        }
        URI address = Addresses.resolve(base, Parser.unescapeEntities(value, true));
        String scheme = address == null || address.getScheme() == null ? "" : address.getScheme();
        return address == null || scheme.equals("javascript") ? "" : address.toString();
    }

    private static String style(String written) {
        List<String> kept = new ArrayList<>();
        for (String declaration : written.split(";", -1)) {
            int colon = declaration.indexOf(':');
            String property = colon < 0 ? "" : declaration.substring(0, colon).strip();
            String lower = property.toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : declaration.substring(colon + 1).strip();
            boolean harmless = !lower.isEmpty()
                    && !STYLES.contains(lower)
                    && !lower.startsWith("mso")
                    && !lower.startsWith("-")
                    && !value.toLowerCase(Locale.ROOT).matches(".*(url|expression|javascript|\\\\).*");
            if (harmless) {
                kept.add(property + ": " + value + ";");
            }
        }
        return String.join(" ", kept);
    }
}
