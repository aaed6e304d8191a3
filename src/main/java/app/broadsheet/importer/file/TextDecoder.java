package app.broadsheet.importer.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes of a text file as text: byte order mark, then strict UTF-8, then UTF-16 by its zeros, then a guess by letters. */
public final class TextDecoder {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final int SAMPLE = 64 * 1024;
    private static final int PIECE = 8 * 1024;

    private TextDecoder() {}

    /** {@code bytes} as text, without a byte order mark. Never fails: bytes that fit nothing become U+FFFD. */
    public static String decode(byte[] bytes) {
        Mark mark = mark(bytes);
        if (mark != null) {
            return new String(bytes, mark.length, bytes.length - mark.length, mark.charset);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        return new String(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : guess(bytes));
    }

    /**
     * The beginning of {@code bytes} as text, for looking at it: about 64 kB, so that a large file is not decoded for nothing.
     */
    static String decodeHead(byte[] bytes) {
        if (bytes.length <= SAMPLE) {
            return decode(bytes);
        }
        // Not in the middle of a character of UTF-8, which would not be well-formed any more.
        int end = SAMPLE;
        while (end > SAMPLE - 4 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return decode(Arrays.copyOf(bytes, (bytes[end] & 0x80) == 0 ? SAMPLE : end));
    }

    /** Whether {@code bytes} look like text in some encoding, and not like a program, a picture or an archive. */
    public static boolean isText(byte[] bytes) {
        if (mark(bytes) != null || wide(bytes).isPresent()) {
            return true;
        }
        int controls = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                return false;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
                controls++;
            }
        }
        return controls * 100L <= length;
    }

    private record Mark(Charset charset, int length) {}

    private static @Nullable Mark mark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Mark(StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Mark(UTF_32BE, 4);
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return new Mark(UTF_32LE, 4);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new Mark(StandardCharsets.UTF_16BE, 2);
        }
        return begins(bytes, 0xFF, 0xFE) ? new Mark(StandardCharsets.UTF_16LE, 2) : null;
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: line ends and spaces alone put many zeros on one side and hardly any on the other. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int many = length / 2 / 20 + 1;
        if (odd >= many && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= many && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether all of {@code bytes} is well-formed UTF-8; takes no memory to speak of. */
    public static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        CoderResult result;
        do {
            piece.clear();
            result = decoder.decode(in, piece, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name != null && Charset.isSupported(name)) {
            return Charset.forName(name);
        }
        return Charset.forName("windows-1252");
    }
}
