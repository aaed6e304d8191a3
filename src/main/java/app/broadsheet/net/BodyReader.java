package app.broadsheet.net;

import java.io.IOException;
import java.util.Locale;
import java.util.zip.Inflater;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import okio.GzipSource;
import okio.InflaterSource;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body, decompressed, up to a limit. OkHttp's own decompression is not used: it trusts the header, and servers
 * are wrong about it both ways.
 */
final class BodyReader {
    private static final long CHUNK = 64 * 1024;

    private BodyReader() {}

    /** The bytes. Holds never much more than {@code most} of them, however small the compressed form. */
    static byte[] read(Response response, long most) throws IOException {
        try (BufferedSource raw = response.body().source();
                Source plain = decompressed(raw, response.header("Content-Encoding", ""))) {
            Buffer buffer = new Buffer();
            while (plain.read(buffer, CHUNK) != -1) {
                if (buffer.size() > most) {
                    throw new TooLargeException();
                }
            }
            return buffer.readByteArray();
        }
    }

    private static Source decompressed(BufferedSource raw, @Nullable String encoding) throws IOException {
        String name = encoding == null ? "" : encoding.trim().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity", "none", "utf-8" -> raw;
            case "gzip", "x-gzip" -> startsWith(raw, 0x1f, 0x8b) ? new GzipSource(raw) : raw;
            case "deflate" -> new InflaterSource(raw, new Inflater(!isZlib(raw)));
            default -> throw new UnknownEncodingException(name);
        };
    }

    /** RFC 1950: most servers that say deflate send this form, as RFC 9110 asks; some send the bare one. */
    private static boolean isZlib(BufferedSource raw) throws IOException {
        return raw.request(2)
                && (raw.getBuffer().getByte(0) & 0x0f) == 8
                && ((raw.getBuffer().getByte(0) & 0xff) << 8 | (raw.getBuffer().getByte(1) & 0xff)) % 31 == 0;
    }

    private static boolean startsWith(BufferedSource raw, int first, int second) throws IOException {
        return raw.request(2)
                && (raw.getBuffer().getByte(0) & 0xff) == first
                && (raw.getBuffer().getByte(1) & 0xff) == second;
    }

    /** There is more than is read of such a thing. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Compressed in a way that was not asked for. */
    static final class UnknownEncodingException extends IOException {
        private static final long serialVersionUID = 1;

        UnknownEncodingException(String name) {
            super(name);
        }
    }
}
