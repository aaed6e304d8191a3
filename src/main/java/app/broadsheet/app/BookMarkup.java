package app.broadsheet.app;

import java.util.regex.Pattern;

/** Our canonical HTML as XHTML for a book. It is regular enough for patterns: {@code <} and {@code >} stand only around tags. */
final class BookMarkup {
    private static final Pattern UNPAIRED = Pattern.compile("<(img|br|hr)((?:\\s[^>]*)?)>");
    private static final Pattern ABSENT =
            Pattern.compile("<img[^>]*? src=\"(?!pictures/)[^\"]*\" alt=\"([^\"]*)\"[^>]*>");
    /** Places within an article may have the same name in two articles of a page, and lead to what was left out. */
    private static final Pattern PLACE = Pattern.compile("<a id=\"[^\"]*\"></a>");

    private static final Pattern TO_PLACE = Pattern.compile("<a href=\"#[^\"]*\">");
    /** What XML 1.0 cannot hold. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    private BookMarkup() {}

    /** Pictures that are not in the book stand as what they show. */
    static String xhtml(String html) {
        String text = UNSPEAKABLE.matcher(html).replaceAll("");
        text = ABSENT.matcher(text).replaceAll("<em>$1</em>");
        text = PLACE.matcher(text).replaceAll("");
        text = TO_PLACE.matcher(text).replaceAll("<a>");
        return UNPAIRED.matcher(text).replaceAll("<$1$2/>");
    }

    /** Text for between tags and in attributes. */
    static String escaped(String text) {
        return UNSPEAKABLE
                .matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
