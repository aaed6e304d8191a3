package app.broadsheet.feed.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns a body into characters. What the bytes show (byte order mark, zero bytes) wins over what the server and the
 * prolog claim, and a claim that the bytes contradict is not believed.
 */
public final class Decoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Stands where bytes could not be read, and now and then because a publisher could not read them. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int SAMPLE = 64 * 1024;

    private Decoder() {}

    /**
     * The characters of {@code body}, without a byte order mark; unreadable bytes become U+FFFD. Never throws.
     *
     * @param body as it came, gzipped or not
     * @param contentType the server's {@code Content-Type}, null when there was none
     */
    public static String decode(byte[] body, @Nullable String contentType) {
        byte[] plain = Gzip.unpack(body);
        Charset shown = Encodings.ofFirstBytes(plain);
        if (shown != null) {
            return withoutMark(new String(plain, shown));
        }
        List<Charset> claims = new ArrayList<>();
        Charset header = Encodings.ofHeader(contentType);
        if (header != null && fits(header)) {
            claims.add(header);
        }
        Charset prolog = Encodings.ofProlog(plain);
        if (prolog != null && fits(prolog)) {
            claims.add(prolog);
        }
        claims.add(StandardCharsets.UTF_8);
        for (Charset claim : claims) {
            String text = strictly(plain, claim);
            if (text != null) {
                return withoutMark(text);
            }
        }
        return withoutMark(new String(plain, guess(plain, claims)));
    }

    /** Without a mark or zero bytes a body is not UTF-16 or UTF-32, whatever it claims. */
    private static boolean fits(Charset claim) {
        String name = claim.name();
        return !name.startsWith("UTF-16") && !name.startsWith("UTF-32") && !name.startsWith("X-UTF");
    }

    private static @Nullable String strictly(byte[] body, Charset charset) {
        if (!StandardCharsets.UTF_8.equals(charset) && !isAscii(body) && looksLikeUtf8(body)) {
            // UTF-8 with letters beyond ASCII is hardly ever an accident: such a body claims Latin-1 by mistake.
            return null;
        }
        String quick = new String(body, charset);
        if (quick.indexOf(REPLACEMENT) < 0) {
            return quick;
        }
        try {
            return charset.newDecoder() // it may well have been written
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException contradicted) {
            return null;
        }
    }

    private static Charset guess(byte[] body, List<Charset> claims) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(body, 0, Math.min(body.length, SAMPLE));
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        Charset first = claims.getFirst();
        if (StandardCharsets.UTF_8.equals(first) && mostlyUtf8(body)) {
            return first;
        }
        if (claims.size() > 1 && !StandardCharsets.UTF_8.equals(first)) {
            return first;
        }
        return detected != null && Charset.isSupported(detected) ? Charset.forName(detected) : WINDOWS;
    }

    private static boolean isAscii(byte[] body) {
        for (byte b : body) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** A few stray bytes in a long text do not make it another encoding. */
    private static boolean mostlyUtf8(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long beyond = text.chars().filter(c -> c >= 0x80).count();
        return broken * 5 < beyond;
    }

    /** Where a text has the control characters U+0080 to U+009F, windows-1252's letters at these places are meant. */
    private static String withoutControls(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) < 0x80 || text.charAt(at) > 0x9f)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (; at < mended.length(); at++) {
            char c = mended.charAt(at);
            if (c >= 0x80 && c <= 0x9f) {
                mended.setCharAt(at, new String(new byte[] {(byte) c}, WINDOWS).charAt(0));
            }
        }
        return mended.toString();
    }

    private static String withoutMark(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '\uFEFF' || text.charAt(start) == 0)) {
            start++;
        }
        return withoutControls(start == 0 ? text : text.substring(start));
    }
}
