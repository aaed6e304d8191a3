package app.broadsheet.feed.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unpacks bodies that are gzipped though no header says so, no further than a limit. */
final class Gzip {
    /** More than any real feed; what a bomb unpacks to beyond it is never held. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private Gzip() {}

    /** The unpacked bytes as far as they can be read, at most 64 MiB; the bytes themselves when they are not gzip. */
    static byte[] unpack(byte[] body) {
        if (body.length < 3 || (body[0] & 0xff) != 0x1f || (body[1] & 0xff) != 0x8b || body[2] != 8) {
            return body;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(MOST_BYTES, body.length * 4));
        byte[] buffer = new byte[16 * 1024];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            int read = in.read(buffer);
            while (read >= 0 && out.size() + read <= MOST_BYTES) {
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        } catch (IOException cutShort) {
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}
