package app.broadsheet.content.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What kind of picture some bytes are, by their first ones (WHATWG MIME Sniffing, 6.1) and not by what a server says. */
public final class PictureType {
    private static final int HEAD = 1_000;

    private PictureType() {}

    /** The media type; empty when it is no picture, such as a page that says it is sorry. */
    public static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        }
        if (head.startsWith("BM") && bytes.length > 26) {
            return Optional.of("image/bmp");
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        if (head.startsWith("ftyp", 4) && head.regionMatches(8, "avi", 0, 3)) {
            return Optional.of("image/avif");
        }
        if (head.startsWith("\0\0\1\0")) {
            return Optional.of("image/vnd.microsoft.icon");
        }
        return isSvg(head) ? Optional.of("image/svg+xml") : Optional.empty();
    }

    private static boolean isSvg(String head) {
        String text =
                head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<svg")
                || ((text.startsWith("<?xml") || text.startsWith("<!--") || text.startsWith("<!doctype svg"))
                        && text.contains("<svg"));
    }
}
