package app.broadsheet.importer.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A message, or a part of one. Its content stays where it is in the file until it is asked for. */
final class MimePart {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 20_000;
    private static final byte[] MAILBOX = {'F', 'r', 'o', 'm', ' '};
    private static final byte[] LAST = {'-', '-'};

    private final MimeHeaders headers;
    private final byte[] raw;
    private final int start;
    private final int end;
    private final List<MimePart> parts = new ArrayList<>();

    private MimePart(MimeHeaders headers, byte[] raw, int start, int end) {
        this.headers = headers;
        this.raw = raw;
        this.start = start;
        this.end = end;
    }

    /** Reads a message. What is missing of it (boundaries, its end) is made the best of. */
    static MimePart read(byte[] message) {
        // A mailbox separates messages with such a line.
        int from = begins(message, 0, message.length, MAILBOX) ? skipLine(message, 0, message.length) : 0;
        return part(message, from, message.length, 0);
    }

    private static MimePart part(byte[] raw, int from, int to, int depth) {
        int start = skipBlankLines(raw, from, to);
        int head = headEnd(raw, start, to);
        MimeHeaders headers = MimeHeaders.of(new String(raw, start, head - start, StandardCharsets.ISO_8859_1));
        MimePart part = new MimePart(headers, raw, skipLine(raw, head, to), to);
        if (headers.value("content-type").startsWith("multipart/") && depth < DEEPEST) {
            part.split(headers.parameter("content-type", "boundary"), depth);
        }
        return part;
    }

    private void split(String boundary, int depth) {
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int at = boundary.isEmpty() ? -1 : find(mark, start);
        while (at >= 0 && parts.size() < MOST_PARTS && !begins(raw, at + mark.length, raw.length, LAST)) {
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
    private int find(byte[] mark, int from) {
        for (int at = from; at < end; at++) {
            if (raw[at] == mark[0]
                    && (at == 0 || raw[at - 1] == '\n' || raw[at - 1] == '\r')
                    && begins(raw, at, raw.length, mark)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean begins(byte[] raw, int at, int to, byte[] with) {
        int until = at + with.length;
        return until <= to && Arrays.equals(raw, at, until, with, 0, with.length);
    }

    private static int skipBlankLines(byte[] raw, int from, int to) {
        int at = from;
        while (at < to && (raw[at] == '\r' || raw[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static int headEnd(byte[] raw, int from, int to) {
        int at = from;
        while (at < to) {
            int next = skipLine(raw, at, to);
            if (raw[next - 1] != '\n') {
                return to;
            }
            if (isBlank(raw, at, next)) {
                return at;
            }
            at = next;
        }
        return to;
    }

    private static boolean isBlank(byte[] raw, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(raw[at])) {
                return false;
            }
        }
        return true;
    }

    private static int skipLine(byte[] raw, int from, int to) {
        int at = from;
        while (at < to && raw[at] != '\n') {
            at++;
        }
        return Math.min(to, at + 1);
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
        return TransferEncoding.decode(headers.value("content-transfer-encoding"), Arrays.copyOfRange(raw, start, end));
    }
}
