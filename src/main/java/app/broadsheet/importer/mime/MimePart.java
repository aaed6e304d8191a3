package app.broadsheet.importer.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A message, or a part of one. Its content stays where it is in the file until it is asked for. */
final class MimePart {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 20_000;

    private final MimeHeaders headers;
    private final String raw;
    private final int start;
    private final int end;
    private final List<MimePart> parts = new ArrayList<>();

    private MimePart(MimeHeaders headers, String raw, int start, int end) {
        this.headers = headers;
        this.raw = raw;
        this.start = start;
        this.end = end;
    }

    /** Reads a message. What is missing of it (boundaries, its end) is made the best of. */
    static MimePart read(byte[] message) {
        String raw = new String(message, StandardCharsets.ISO_8859_1);
        // A mailbox separates messages with such a line.
        int from = raw.startsWith("From ") ? Math.max(0, raw.indexOf('\n') + 1) : 0;
        return part(raw, from, raw.length(), 0);
    }

    private static MimePart part(String raw, int from, int to, int depth) {
        int start = skipBlankLines(raw, from, to);
        int head = headEnd(raw, start, to);
        MimeHeaders headers = MimeHeaders.of(raw.substring(start, head));
        MimePart part = new MimePart(headers, raw, skipLine(raw, head, to), to);
        if (headers.value("content-type").startsWith("multipart/") && depth < DEEPEST) {
            part.split(headers.parameter("content-type", "boundary"), depth);
        }
        return part;
    }

    private void split(String boundary, int depth) {
        String mark = "--" + boundary;
        int at = boundary.isEmpty() ? -1 : find(mark, start);
        while (at >= 0 && parts.size() < MOST_PARTS && !raw.startsWith("--", at + mark.length())) {
            int from = skipLine(raw, at, end);
            int next = find(mark, from);
            parts.add(part(raw, from, next < 0 ? end : next, depth + 1));
            at = next;
        }
        if (parts.isEmpty()) {
            // The boundary is missing: take what follows as the only part.
            parts.add(part(raw, start, end, depth + 1));
        }
    }

    /** The next place where {@code mark} begins a line. */
    private int find(String mark, int from) {
        int at = raw.indexOf(mark, from);
        while (at > 0 && at < end && raw.charAt(at - 1) != '\n' && raw.charAt(at - 1) != '\r') {
            at = raw.indexOf(mark, at + 1);
        }
        return at >= end ? -1 : at;
    }

    private static int skipBlankLines(String raw, int from, int to) {
        int at = from;
        while (at < to && (raw.charAt(at) == '\r' || raw.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    private static int headEnd(String raw, int from, int to) {
        int at = from;
        while (at < to) {
            int line = raw.indexOf('\n', at);
            if (line < 0 || line >= to) {
                return to;
            }
            if (raw.substring(at, line).isBlank()) {
                return at;
            }
            at = line + 1;
        }
        return to;
    }

    private static int skipLine(String raw, int from, int to) {
        int line = raw.indexOf('\n', from);
        return line < 0 || line >= to ? to : line + 1;
    }

    MimeHeaders headers() {
        return headers;
    }

    /** Its type without parameters, in lower case; {@code text/plain} when it says none (RFC 2045, 5.2). */
    String type() {
        String type = headers.value("content-type");
        return type.isEmpty() ? "text/plain" : type;
    }

    List<MimePart> parts() {
        return parts;
    }

    /** This part and all below it, in reading order. */
    Stream<MimePart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MimePart::all));
    }

    /** The decoded content. */
    byte[] content() {
        return TransferEncoding.decode(headers.value("content-transfer-encoding"), raw.substring(start, end));
    }
}
