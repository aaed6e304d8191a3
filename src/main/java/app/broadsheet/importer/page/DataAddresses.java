package app.broadsheet.importer.page;

import app.broadsheet.content.FileAddress;
import app.broadsheet.importer.plan.ContentKey;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures that are written into a page ({@code data:}, RFC 2397), as files with an address of a host that cannot exist:
 * megabytes of letters are no part of a text. Small ones are placeholders and stay.
 */
final class DataAddresses {
    private static final int SMALLEST = 1_000;
    private static final Pattern START =
            Pattern.compile("data:image/(png|jpe?g|gif|webp)(?:;[a-z]+=[\\w-]+)?;base64,", Pattern.CASE_INSENSITIVE);

    private DataAddresses() {}

    /** {@code html} with the addresses replaced; the pictures are added to {@code files}. */
    static String replaced(String html, PageFiles files) {
        if (!html.contains("data:image/")) {
            return html;
        }
        StringBuilder kept = new StringBuilder(html.length() / 2);
        Matcher starts = START.matcher(html);
        int done = 0;
        while (starts.find(done)) {
            int end = end(html, starts.end());
            kept.append(html, done, starts.start());
            if (end - starts.end() < SMALLEST) {
                kept.append(html, starts.start(), end);
            } else {
                String base64 = html.substring(starts.end(), end);
                String key = ContentKey.of(base64).substring("sha256:".length());
                String address = FileAddress.of(key + "." + starts.group(1).toLowerCase(Locale.ROOT));
                files.add(address, () -> decoded(base64));
                kept.append(address);
            }
            done = end;
        }
        return kept.append(html, done, html.length()).toString();
    }

    private static int end(String html, int from) {
        int at = from;
        while (at < html.length() && isBase64(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBase64(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '=';
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }
}
