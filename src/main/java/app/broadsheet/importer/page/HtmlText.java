package app.broadsheet.importer.page;

import app.broadsheet.importer.file.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bytes of a page as text. What is well-formed UTF-8 is UTF-8, for a page's own word is older than the saved file. */
public final class HtmlText {
    private static final Pattern META = Pattern.compile("<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final int HEAD = 8192;

    private HtmlText() {}

    /**
     * Decodes a page.
     *
     * @param stated the encoding that the container names; empty or unknown names do not matter
     */
    public static String decode(byte[] bytes, String stated) {
        boolean marked = bytes.length > 1 && ((bytes[0] & 0xFE) == 0xFE || (bytes[0] & 0xFF) == 0xEF);
        if (marked || TextDecoder.isUtf8(bytes)) {
            String escapes = charsetName(bytes, stated);
            if (!marked && escapes.startsWith("iso-2022")) {
                return new String(bytes, charset(escapes, StandardCharsets.UTF_8));
            }
            return TextDecoder.decode(bytes);
        }
        Charset charset = charset(charsetName(bytes, stated), null);
        return charset == null || charset.equals(StandardCharsets.UTF_8)
                ? TextDecoder.decode(bytes)
                : new String(bytes, charset);
    }

    private static String charsetName(byte[] bytes, String stated) {
        if (!stated.isBlank()) {
            return stated.strip().toLowerCase(Locale.ROOT);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head.toLowerCase(Locale.ROOT));
        return meta.find() ? meta.group(1) : "";
    }

    /** The encoding that browsers take for {@code name} (WHATWG Encoding), where Java's is narrower. */
    private static @Nullable Charset charset(String name, @Nullable Charset otherwise) {
        String browsers = switch (name) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "gb2312", "gbk", "gb_2312-80" -> "GB18030";
            case "big5" -> "Big5-HKSCS";
            case "shift_jis", "sjis", "x-sjis" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
            default -> name;
        };
        try {
            return !browsers.isEmpty() && Charset.isSupported(browsers) ? Charset.forName(browsers) : otherwise;
        } catch (IllegalCharsetNameException nonsense) {
            return otherwise;
        }
    }
}
