package app.broadsheet.content;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Untrusted HTML to the safe HTML, text and pictures that the program keeps. Pure; any thread. */
public final class HtmlCleaner {
    private HtmlCleaner() {}

    /**
     * Cleans a feed entry's or a page's HTML. Plain text passes as a paragraph. Never throws for any input; HTML over 12 million
     * characters is cut there.
     *
     * @param base what relative addresses are relative to, null when unknown
     */
    public static Cleaned clean(String html, @Nullable URI base) {
        return Cleaned.of(BlockReader.read(html, base));
    }
}
