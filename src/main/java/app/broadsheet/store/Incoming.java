package app.broadsheet.store;

import app.broadsheet.model.NewArticle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article on its way in, with all that can be worked out before the transaction, on the thread that brings it.
 *
 * @param packed what fits into the row of {@code body}
 * @param rest what does not, null when all does
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Incoming(
        NewArticle article,
        long keyHash,
        long linkHash,
        long contentHash,
        byte[] packed,
        byte @Nullable [] rest,
        Map<Long, String> pictures) {
    /** H2 takes up to 1 MiB in a VARBINARY. */
    static final int MOST_PACKED = 1_000_000;

    private static final int LONGEST_LINE = 2_000;

    static List<Incoming> all(List<NewArticle> given) {
        try (BodyPack.Packer packer = new BodyPack.Packer()) {
            return given.stream().map(article -> of(article, packer)).toList();
        }
    }

    private static Incoming of(NewArticle given, BodyPack.Packer packer) {
        NewArticle article = bounded(given);
        byte[] packed = packer.pack(article.body(), article.text());
        boolean fits = packed.length <= MOST_PACKED;
        return new Incoming(
                article,
                Hashes.of(article.key()),
                Links.hash(article.link()),
                ContentHash.of(article),
                fits ? packed : Arrays.copyOf(packed, MOST_PACKED),
                fits ? null : Arrays.copyOfRange(packed, MOST_PACKED, packed.length),
                PictureRows.addresses(article.pictures()));
    }

    int commentCount() {
        Integer count = article.comments().count();
        return count == null ? 0 : Math.max(0, count);
    }

    /** What a list shows has a length that a list can show. */
    private static NewArticle bounded(NewArticle given) {
        return new NewArticle(
                given.key(),
                given.link(),
                shortened(given.source()),
                shortened(given.headline()),
                given.byline() == null ? null : shortened(given.byline()),
                given.published(),
                given.updated(),
                given.language(),
                given.body(),
                given.text(),
                shortened(given.excerpt()),
                given.lead(),
                given.pictures(),
                given.categories(),
                given.comments());
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
        return line.substring(0, end);
    }
}
