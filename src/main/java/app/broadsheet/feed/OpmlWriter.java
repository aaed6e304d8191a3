package app.broadsheet.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes subscription lists as OPML 2.0 (opml.org/spec2), as every reader takes them. */
public final class OpmlWriter {
    /**
     * The list as UTF-8 bytes. Pure, on any thread.
     *
     * @param title of the list
     * @param created when it was made
     */
    public byte[] write(String title, Instant created, List<OpmlOutline> outlines) {
        StringBuilder out = new StringBuilder(1_024);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n    <title>")
                .append(escaped(title))
                .append("</title>\n    <dateCreated>")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(created.atOffset(ZoneOffset.UTC)))
                .append("</dateCreated>\n  </head>\n  <body>\n");
        outlines.forEach(outline -> write(outline, out, 2));
        return out.append("  </body>\n</opml>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(OpmlOutline outline, StringBuilder out, int depth) {
        String indent = "  ".repeat(depth);
        out.append(indent).append("<outline");
        attribute(out, "text", outline.title());
        attribute(out, "title", outline.title());
        if (outline.feed() != null) {
            attribute(out, "type", "rss");
            attribute(out, "xmlUrl", outline.feed().toString());
        }
        if (outline.site() != null) {
            attribute(out, "htmlUrl", outline.site().toString());
        }
        if (outline.children().isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        outline.children().forEach(child -> write(child, out, depth + 1));
        out.append(indent).append("</outline>\n");
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                default -> {
                    // XML 1.0 has no way to write the other control characters, nor half of a pair.
                    boolean writable =
                            (c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff)) || c == '\t';
                    if (writable) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
