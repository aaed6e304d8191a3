package app.broadsheet.store;

import app.broadsheet.model.NewArticle;
import app.broadsheet.model.block.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A number that changes when an article's contents do: the CRC-32 of all parts, and below it their hash in Java's way. It
 * is compared only with that of the same article before, so nobody gains by forging it; SHA-256, which is quick only with
 * the slow compiler, took a twentieth of a refresh.
 */
final class ContentHash {
    /** Stands in no text in UTF-8. */
    private static final int END = 0xFF;

    private final CRC32 sum = new CRC32();
    private int hash;

    private ContentHash() {}

    /** The count of an article's comments is not part of it. */
    static long of(NewArticle article) {
        ContentHash hash = new ContentHash()
                .add(article.headline())
                .add(article.source())
                .add(article.byline())
                .add(article.link())
                .add(article.language())
                .add(article.body())
                .add(article.excerpt())
                .add(article.comments().page())
                .add(article.comments().feed())
                .add(article.comments().post());
        for (Picture picture : article.pictures()) {
            hash.add(picture.address());
        }
        @Nullable Picture lead = article.lead();
        return hash.add(lead == null ? "" : lead.address()).value();
    }

    private ContentHash add(@Nullable Object part) {
        String text = Objects.toString(part, "");
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        sum.update(END);
        hash = 31 * hash + text.hashCode();
        return this;
    }

    private long value() {
        return sum.getValue() << Integer.SIZE | Integer.toUnsignedLong(hash);
    }
}
