package app.broadsheet.importer.mime;

import app.broadsheet.content.FileAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of parts by their content id ({@code cid:}, RFC 2392), as addresses that articles can keep: of a host that
 * cannot exist (RFC 2606).
 */
final class ContentIds {
    private static final Pattern CID = Pattern.compile("(?i)\\bcid:([^\"'\\s<>)\\\\]{1,300})");

    private ContentIds() {}

    /** The id without its angle brackets. */
    static String bare(String id) {
        String text = id.strip();
        return text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    }

    /** The address that stands for the part {@code id}. */
    static String address(String id) {
        return FileAddress.of(HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@code html} with every such address replaced. */
    static String replaced(String html) {
        if (!html.contains("cid:")) {
            return html;
        }
        return CID.matcher(html)
                .replaceAll(id -> Matcher.quoteReplacement(address(id.group(1).replace("%40", "@"))));
    }
}
