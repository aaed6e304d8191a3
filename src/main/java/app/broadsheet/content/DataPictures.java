package app.broadsheet.content;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pictures written into the page itself ({@code data:} addresses, RFC 2397): only plain raster ones of a sane size, and drawings
 * of a text.
 */
final class DataPictures {
    private static final int SHORTEST = 200;
    private static final int LONGEST = 3_000_000;

    private DataPictures() {}

    static @Nullable URI read(String written) {
        if (written.length() < SHORTEST || written.length() > LONGEST) {
            return null;
        }
        int comma = written.indexOf(',');
        if (comma < 0 || comma > 60) {
            return null;
        }
        String head = written.substring(0, comma).toLowerCase(Locale.ROOT).replace(" ", "");
        boolean raster = head.equals("data:image/png;base64")
                || head.equals("data:image/jpeg;base64")
                || head.equals("data:image/jpg;base64")
                || head.equals("data:image/gif;base64")
                || head.equals("data:image/webp;base64");
        if (!raster && !head.equals(InlineDrawing.HEAD)) {
            return null;
        }
        StringBuilder bytes = new StringBuilder(written.length()).append(head).append(',');
        for (int i = comma + 1; i < written.length(); i++) {
            char c = written.charAt(i);
            if ((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '+'
                    || c == '/'
                    || c == '=') {
                bytes.append(c);
            } else if (!Characters.isSpace(c)) {
                return null;
            }
        }
        return URI.create(bytes.toString());
    }
}
