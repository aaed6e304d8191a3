package app.broadsheet.importer.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Content transfer encodings (RFC 2045, 6); what is broken is decoded as far as it goes. */
final class TransferEncoding {
    private TransferEncoding() {}

    /** The bytes that {@code content} stands for; perhaps {@code content} itself. */
    static byte[] decode(String encoding, byte[] content) {
        return switch (encoding) {
            case "base64" -> base64(content);
            case "quoted-printable" -> quotedPrintable(new String(content, StandardCharsets.ISO_8859_1));
            default -> content;
        };
    }

    static byte[] base64(byte[] content) {
        try {
            return Base64.getMimeDecoder().decode(content);
        } catch (IllegalArgumentException cutOff) {
            String letters = new String(content, StandardCharsets.ISO_8859_1).replaceAll("[^A-Za-z0-9+/]", "");
            return Base64.getMimeDecoder().decode(letters.substring(0, letters.length() / 4 * 4));
        }
    }

    static byte[] quotedPrintable(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c != '=') {
                bytes.write(c);
                continue;
            }
            int end = lineEnd(content, i + 1);
            if (end > 0) {
                i = end - 1;
                continue;
            }
            int high = i + 2 < content.length() ? Character.digit(content.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(content.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }

    /** Where the next line begins if only blanks stand between {@code at} and it, else 0: a soft line break. */
    private static int lineEnd(String content, int at) {
        int i = at;
        while (i < content.length() && (content.charAt(i) == ' ' || content.charAt(i) == '\t')) {
            i++;
        }
        if (i < content.length() && content.charAt(i) == '\r') {
            i++;
            return i < content.length() && content.charAt(i) == '\n' ? i + 1 : i;
        }
        return i < content.length() && content.charAt(i) == '\n' ? i + 1 : i == content.length() ? i : 0;
    }
}
