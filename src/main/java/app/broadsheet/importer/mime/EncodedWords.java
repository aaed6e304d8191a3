package app.broadsheet.importer.mime;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in the head of a message: encoded words (RFC 2047), and raw UTF-8, which many programs write. */
final class EncodedWords {
    private static final Pattern WORD = Pattern.compile("=\\?([\\w.:-]{2,40})(?:\\*[\\w-]*)?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(?==\\?)");

    private EncodedWords() {}

    /** {@code raw} holds one character for each byte. */
    static String decode(String raw) {
        if (!raw.contains("=?")) {
            return utf8(raw);
        }
        Matcher words = WORD.matcher(BETWEEN.matcher(raw).replaceAll("$1"));
        StringBuilder text = new StringBuilder();
        while (words.find()) {
            words.appendReplacement(
                    text, Matcher.quoteReplacement(word(words.group(1), words.group(2), words.group(3))));
        }
        words.appendTail(text);
        return text.toString();
    }

    private static String word(String charset, String encoding, String content) {
        byte[] bytes = encoding.equalsIgnoreCase("b")
                ? TransferEncoding.base64(content.getBytes(StandardCharsets.ISO_8859_1))
                : TransferEncoding.quotedPrintable(content.replace('_', ' '));
        return new String(bytes, charset(charset));
    }

    private static String utf8(String raw) {
        boolean ascii = raw.chars().allMatch(c -> c < 128);
        return ascii ? raw : new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Charset charset(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException nonsense) {
            return StandardCharsets.UTF_8;
        }
    }
}
