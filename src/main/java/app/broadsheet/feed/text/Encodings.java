package app.broadsheet.feed.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encodings that headers, prologs and the first bytes name. */
final class Encodings {
    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\\s;\"',]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROLOG = Pattern.compile(
            "<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2_048;

    private Encodings() {}

    /** What a {@code Content-Type} header names, null when it names none that we know. */
    static @Nullable Charset ofHeader(@Nullable String contentType) {
        if (contentType == null) {
            return null;
        }
        Matcher matcher = HEADER.matcher(contentType);
        return matcher.find() ? named(matcher.group(1)) : null;
    }

    /** What an XML prolog, or an HTML {@code meta}, names in the first bytes; null when none that we know. */
    static @Nullable Charset ofProlog(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher prolog = PROLOG.matcher(head);
        if (prolog.find()) {
            return named(prolog.group(1));
        }
        Matcher meta = META.matcher(head);
        return meta.find() ? named(meta.group(1)) : null;
    }

    /** The encoding of a byte order mark, or of the zero bytes around the first {@code <}; null when there is neither. */
    static @Nullable Charset ofFirstBytes(byte[] body) {
        int a = at(body, 0);
        int b = at(body, 1);
        int c = at(body, 2);
        int d = at(body, 3);
        if (a == 0xef && b == 0xbb && c == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (a == 0 && b == 0 && ((c == 0xfe && d == 0xff) || (c == 0 && d == '<'))) {
            return StandardCharsets.UTF_32BE;
        }
        if (((a == 0xff && b == 0xfe) || (a == '<' && b == 0)) && c == 0 && d == 0) {
            return StandardCharsets.UTF_32LE;
        }
        if ((a == 0xfe && b == 0xff) || (a == 0 && (b == '<' || b == '{') && c == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((a == 0xff && b == 0xfe) || ((a == '<' || a == '{') && b == 0 && d == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static int at(byte[] body, int index) {
        return index < body.length ? body[index] & 0xff : -1;
    }

    private static @Nullable Charset named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            // Names that browsers read as the wider encoding (WHATWG Encoding, 4.2), since publishers mean that one.
            case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252", "ansi" ->
                Charset.forName("windows-1252");
            case "gb2312", "gbk", "gb_2312-80" -> Charset.forName("GB18030");
            case "euc-kr", "ks_c_5601-1987", "ksc5601" -> Charset.forName("x-windows-949");
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> Charset.forName("windows-31j");
            case "utf8", "utf_8", "unicode-1-1-utf-8" -> StandardCharsets.UTF_8;
            default -> supported(name);
        };
    }

    private static @Nullable Charset supported(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
